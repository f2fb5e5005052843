import { Button, Modal, Text, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { ContractDetail } from '../../../shared/contract/contracts.ts'
import { useCommand } from '../../api/use-command.ts'
import { DateText } from '../../ui/DateText.tsx'
import { FormActions } from '../../ui/FormActions.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'

/** Earlier versions, kept as they were; and a new one. */
export function ContractVersions({ detail }: { readonly detail: ContractDetail }) {
  const m = useMessages()
  const [note, setNote] = useState<string | null>(null)
  const { contract, versions } = detail
  const text = m.contracts.versions
  const begin = useCommand('contracts.newVersion', { done: (c) => text.begun(c.version), undo: true })
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if ((await begin.run({ id: contract.id, note: note ?? '' })).ok) setNote(null)
  }
  return (
    <>
      <RecordPart
        title={text.title}
        empty={versions.length === 0 ? text.none : null}
        action={
          <Button size="compact-sm" variant="subtle" onClick={() => setNote('')}>
            {text.begin}
          </Button>
        }
      >
        <ul className="kb-lines">
          {versions.map((version) => (
            <li key={version.id} className="kb-line-text">
              {text.until(version.version)} <DateText date={version.replacedOn} />{' '}
              <span className="kb-quiet">
                <Private>{version.note}</Private>
              </span>
            </li>
          ))}
        </ul>
      </RecordPart>
      {note === null ? null : (
        <Modal
          opened
          onClose={() => setNote(null)}
          title={text.begin}
          closeButtonProps={{ 'aria-label': m.shell.close }}
        >
          <form onSubmit={(event) => void submit(event)} noValidate>
            <Text size="sm" mb="md">
              {text.explain}
            </Text>
            <TextInput
              label={text.note}
              data-autofocus
              maxLength={1000}
              value={note}
              onChange={(event) => setNote(event.currentTarget.value)}
            />
            <FormActions submit={text.begin} pending={begin.pending} onCancel={() => setNote(null)} />
          </form>
        </Modal>
      )}
    </>
  )
}
