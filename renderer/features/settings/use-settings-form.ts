import { type FormEvent, useState } from 'react'
import type { Failure } from '../../../shared/contract/errors.ts'
import type { BookSettings } from '../../../shared/contract/settings.ts'
import { useBookSettings } from '../../api/book-settings.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'

export type SettingsForm = {
  readonly values: BookSettings
  readonly set: (patch: Partial<BookSettings>) => void
  readonly isChanged: boolean
  readonly pending: boolean
  readonly error: Failure | null
  readonly submit: (event: FormEvent) => void
  readonly reset: () => void
}

/** Settings of the book typed but not yet saved; only what was changed is saved. */
export function useSettingsForm(): SettingsForm {
  const m = useMessages()
  const stored = useBookSettings()
  const [patch, setPatch] = useState<Partial<BookSettings>>({})
  const save = useCommand('settings.saveBook', { done: () => m.settings.saved, quiet: true })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save.run(patch).then((reply) => reply.ok && setPatch({}))
  }
  return {
    values: { ...stored, ...patch },
    set: (more) => setPatch((before) => ({ ...before, ...more })),
    isChanged: Object.keys(patch).length > 0,
    pending: save.pending,
    error: save.error,
    submit,
    reset: () => setPatch({}),
  }
}
