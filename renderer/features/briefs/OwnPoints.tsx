import { Textarea } from '@mantine/core'
import { useCommand } from '../../api/use-command.ts'
import { useFormDraft } from '../../api/use-form-draft.ts'
import { useMessages } from '../../ui/language.tsx'

/** The user's own points, kept when the field is left. */
export function OwnPoints({ visitId, points }: { readonly visitId: string; readonly points: string }) {
  const m = useMessages()
  const form = useFormDraft(`brief:${visitId}`, { points })
  const save = useCommand('briefs.savePoints', { undo: true })
  const keep = async () => {
    if (form.values.points === points) return
    if ((await save.run({ visitId, points: form.values.points })).ok) await form.discard()
  }
  return (
    <Textarea
      label={m.briefs.sections.points}
      placeholder={m.briefs.pointsHint}
      autosize
      minRows={2}
      maxLength={20000}
      value={form.values.points}
      onChange={(event) => form.set({ points: event.currentTarget.value })}
      onBlur={() => void keep()}
    />
  )
}
