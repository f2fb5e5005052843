import { useState } from 'react'
import type { ImportRules } from '../../../shared/contract/imports.ts'
import type { Answer } from '../../../shared/contract/index.ts'
import type { ImportKind } from '../../../shared/domain/imports/rules.ts'
import { type BookQuery, useBookQuery } from '../../api/use-book-query.ts'
import type { DroppedFile } from '../../ui/FileDrop.tsx'
import { readWorkbook, type SheetText } from '../../ui/read-workbook.ts'

export type ChosenFile = {
  readonly name: string
  readonly base64: string
  readonly encoding: string | null
  readonly delimiter: string | null
}

export type Import = {
  readonly kind: ImportKind
  readonly setKind: (kind: ImportKind) => void
  readonly file: ChosenFile | null
  readonly sheets: readonly SheetText[]
  readonly take: (dropped: DroppedFile) => Promise<void>
  readonly chooseSheet: (name: string) => void
  readonly readAs: (how: Partial<Pick<ChosenFile, 'encoding' | 'delimiter'>>) => void
  readonly preview: BookQuery<Answer<'imports.preview'>>
  /** The guess with the user's corrections; null until the file has been read. */
  readonly rules: ImportRules | null
  readonly correct: (patch: Partial<ImportRules>) => void
  readonly restart: () => void
}

const nothing: ChosenFile = { name: '', base64: '', encoding: null, delimiter: null }

/** A file on its way into the book: read, guessed, corrected. */
export function useImport(initialKind: ImportKind): Import {
  const [kind, setKind] = useState(initialKind)
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [sheets, setSheets] = useState<readonly SheetText[]>([])
  const [patch, setPatch] = useState<Partial<ImportRules>>({})
  const preview = useBookQuery(
    'imports.preview',
    { file: file ?? nothing, kind },
    { enabled: file !== null, keepPrevious: false },
  )
  const take = async (dropped: DroppedFile) => {
    setPatch({})
    const found = dropped.name.toLowerCase().endsWith('.xlsx') ? await readWorkbook(dropped.base64) : null
    setSheets(found ?? [])
    const base64 = found?.[0]?.base64 ?? dropped.base64
    setFile({ name: dropped.name, base64, encoding: found === null ? null : 'utf-8', delimiter: null })
  }
  return {
    kind,
    setKind: (next) => {
      setPatch({})
      setKind(next)
    },
    file,
    sheets,
    take,
    chooseSheet: (name) => {
      const sheet = sheets.find((candidate) => candidate.name === name)
      setPatch({})
      if (file !== null && sheet !== undefined) setFile({ ...file, base64: sheet.base64 })
    },
    readAs: (how) => {
      setPatch({})
      if (file !== null) setFile({ ...file, ...how })
    },
    preview,
    rules: preview.data === undefined ? null : { ...preview.data.guess, ...patch },
    correct: (more) => setPatch((before) => ({ ...before, ...more })),
    restart: () => {
      setFile(null)
      setPatch({})
    },
  }
}
