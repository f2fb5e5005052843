import { useState } from 'react'
import type { StatementLineInput } from '../../../shared/contract/statements.ts'
import { failureText } from '../../../shared/i18n/index.ts'
import { call } from '../../api/client.ts'
import type { DroppedFile } from '../../ui/FileDrop.tsx'
import { useMessages } from '../../ui/language.tsx'
import { readWorkbook } from '../../ui/read-workbook.ts'

type Reading = {
  readonly read: (file: DroppedFile) => Promise<void>
  /** What came of the last file; null: none was given. */
  readonly said: string | null
}

/** Reads a principal's file into lines; of a workbook the first sheet. */
export function useStatementFile(
  currency: string,
  onLines: (fileName: string, lines: readonly StatementLineInput[]) => void,
): Reading {
  const m = useMessages()
  const [said, setSaid] = useState<string | null>(null)
  const read = async ({ name, base64 }: DroppedFile) => {
    const isWorkbook = name.toLowerCase().endsWith('.xlsx')
    const text = isWorkbook ? ((await readWorkbook(base64))?.[0]?.base64 ?? null) : base64
    if (text === null) return setSaid(m.statements.notRead)
    const file = { name, base64: text, encoding: null, delimiter: null }
    const reply = await call('statements.read', { file, currency })
    if (!reply.ok) return setSaid(failureText(m, reply))
    const { lines, skipped } = reply.value
    onLines(name, lines)
    setSaid([m.statements.read(lines.length), skipped === 0 ? '' : m.statements.skipped(skipped)].join(' '))
  }
  return { read, said }
}
