import { Button, Progress, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { BonusRow } from '../../../shared/contract/bonuses.ts'
import { periodText } from '../../../shared/i18n/step-text.ts'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { LineLink } from '../../ui/LineLink.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { BonusDialog } from './BonusDialog.tsx'
import { BonusMark } from './BonusMark.tsx'
import { bonusText, claimText, stepProgress } from './bonus-text.ts'

const shown = 8

/** What a client has reached of each bonus programme, and what is owed to it (K-42); nothing without a programme. */
export function ClientBonuses({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const [, go] = useLocation()
  const query = useBookQuery('bonuses.list', { clientId })
  const [openKey, setOpen] = useState<string | null>(null)
  return (
    <QueryView query={query} rows={1}>
      {(rows) => {
        if (rows.length === 0) return null
        const open = rows.find((row) => keyOf(row) === openKey)
        return (
          <RecordPart
            title={m.bonuses.panel}
            action={
              <Button size="compact-sm" variant="subtle" onClick={() => go('/money/receivables/bonuses')}>
                {m.bonuses.title}
              </Button>
            }
          >
            <ul className="kb-lines">
              {rows.slice(0, shown).map((row) => (
                <li key={keyOf(row)}>
                  <LineLink
                    onOpen={() => setOpen(keyOf(row))}
                    main={<Line row={row} />}
                    side={<BonusMark state={row.state} />}
                  />
                </li>
              ))}
            </ul>
            {open === undefined ? null : <BonusDialog row={open} onClose={() => setOpen(null)} />}
          </RecordPart>
        )
      }}
    </QueryView>
  )
}

function keyOf({ promotionId, period }: BonusRow): string {
  return `${promotionId} ${period}`
}

function Line({ row }: { readonly row: BonusRow }) {
  const m = useMessages()
  const format = useFormat()
  const words = { m, format }
  const progress = stepProgress(row)
  return (
    <Stack gap={2}>
      <span>{`${row.name}, ${periodText(row.period, m, format)}`}</span>
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'normal' }}>
        <Private>{format.sentence([bonusText(row, words), claimText(row, words)])}</Private>
      </Text>
      {progress === null ? null : (
        <Progress
          size="sm"
          maw={320}
          value={progress}
          aria-label={m.bonuses.progress(format.percent(Math.round(progress * 10_000), 0))}
        />
      )}
    </Stack>
  )
}
