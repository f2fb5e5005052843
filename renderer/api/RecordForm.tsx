import type { ModalProps } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Failure, Reply } from '../../shared/contract/errors.ts'
import { FormDialog } from '../ui/FormDialog.tsx'

type Running = { readonly error: Failure | null; readonly pending: boolean }

type Props<T> = {
  readonly title: string
  readonly size?: ModalProps['size']
  /** Word on the submitting button; 'Save' unless given. */
  readonly submit?: string | undefined
  /** The typing that outlives a lock. */
  readonly form: {
    readonly isRestored: boolean
    readonly reset: () => void
    readonly discard: () => Promise<void>
  }
  readonly save: Running
  /** Why it is not even sent. */
  readonly refused?: Failure | null
  /** Sends what was typed; null: it is not sent. */
  readonly run: () => Promise<Reply<T> | null>
  /** After the form is closed. */
  readonly onSaved?: ((value: T) => void) | undefined
  /** Moves what is edited to the trash; null: there is nothing yet. */
  readonly trash?: (Running & { readonly label: string; readonly run: () => Promise<Reply<unknown>> }) | null
  readonly onTrashed?: (() => void) | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A record's form in a dialog: once saved its draft is forgotten and it closes; a refusal stays with what was typed. */
export function RecordForm<T>(props: Props<T>) {
  const { title, size = 'lg', submit, form, save, refused = null, trash = null, onClose, children } = props
  const send = async () => {
    const reply = await props.run()
    if (reply?.ok !== true) return
    await form.discard()
    onClose()
    props.onSaved?.(reply.value)
  }
  const remove = async () => {
    if (trash === null || !(await trash.run()).ok) return
    await form.discard()
    onClose()
    props.onTrashed?.()
  }
  return (
    <FormDialog
      title={title}
      size={size}
      submit={submit}
      draft={form}
      save={{ error: refused ?? save.error ?? trash?.error ?? null, pending: save.pending }}
      onSubmit={send}
      onClose={onClose}
      trash={trash === null ? null : { label: trash.label, pending: trash.pending, run: remove }}
    >
      {children}
    </FormDialog>
  )
}
