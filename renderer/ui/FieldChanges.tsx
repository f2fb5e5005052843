import type { FieldChange } from '../../shared/contract/history.ts'
import { changeWords } from './change-words.ts'
import { useFormat, useMessages } from './language.tsx'
import { Private } from './Private.tsx'

/** What a change changed, a line for each field: what stood there, and what stands there now. */
export function FieldChanges({ fields }: { readonly fields: readonly FieldChange[] }) {
  const m = useMessages()
  const format = useFormat()
  return fields.map((change) => {
    const { label, before, after } = changeWords({ m, format }, change)
    return (
      <div key={change.field}>
        {label}: <Private>{before}</Private> → <Private>{after}</Private>
      </div>
    )
  })
}
