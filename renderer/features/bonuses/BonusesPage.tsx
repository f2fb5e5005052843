import { Button, Group, Text } from '@mantine/core'
import { IconGift } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import type { BonusRow } from '../../../shared/contract/bonuses.ts'
import { openMinor } from '../../../shared/domain/bonuses/standing.ts'
import type { Format } from '../../../shared/i18n/format.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'
import { periodText } from '../../../shared/i18n/step-text.ts'
import { OwedViews } from '../../api/OwedViews.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Page } from '../../ui/Page.tsx'
import { Private } from '../../ui/Private.tsx'
import type { Column } from '../../ui/table-model.ts'
import { BonusDialog } from './BonusDialog.tsx'
import { BonusMark } from './BonusMark.tsx'

/** What clients have reached of their bonuses and what is owed to them, beside what they owe. */
export function BonusesPage() {
  const m = useMessages()
  const format = useFormat()
  const [, go] = useLocation()
  const query = useBookQuery('bonuses.list', { clientId: null })
  const [openKey, setOpen] = useState<string | null>(null)
  const columns = useMemo(() => bonusColumns(m, format), [m, format])
  return (
    <Page title={m.receivables.title} layout="fill" toolbar={<OwedViews value="bonuses" />}>
      <QueryView query={query}>
        {(rows) => {
          const open = rows.find((row) => keyOf(row) === openKey)
          return (
            <>
              <DataTable
                label={m.bonuses.title}
                rows={rows}
                columns={columns}
                rowKey={keyOf}
                onOpen={(row) => setOpen(keyOf(row))}
                empty={
                  <EmptyState
                    icon={IconGift}
                    title={m.bonuses.empty.title}
                    text={m.bonuses.empty.text}
                    action={
                      <Button variant="default" onClick={() => go('/pricing/promotions')}>
                        {m.bonuses.programmes}
                      </Button>
                    }
                  />
                }
                footer={<Footer rows={rows} />}
              />
              {open === undefined ? null : <BonusDialog row={open} onClose={() => setOpen(null)} />}
            </>
          )
        }}
      </QueryView>
    </Page>
  )
}

function keyOf({ clientId, promotionId, period }: BonusRow): string {
  return `${clientId} ${promotionId} ${period}`
}

/** What is owed in each currency, and one step that books whatever is due. */
function Footer({ rows }: { readonly rows: readonly BonusRow[] }) {
  const m = useMessages()
  const format = useFormat()
  const bookDue = useCommand('bonuses.bookDue', {
    done: (n) => m.bonuses.bookedDue(format.number(n), n),
    undo: true,
  })
  const owed = new Map<string, number>()
  for (const { booked, currency } of rows)
    if (booked !== null && openMinor(booked) > 0)
      owed.set(currency, (owed.get(currency) ?? 0) + openMinor(booked))
  const sums = [...owed].map(([currency, minor]) => format.money(minor, currency, { cents: 'auto' }))
  return (
    <Group justify="space-between" gap="sm">
      <Text size="sm" c="dimmed">
        {sums.length === 0 ? '' : <Private>{m.bonuses.owedAll(sums.join(' · '))}</Private>}
      </Text>
      {rows.some(({ state }) => state === 'due') ? (
        <Button
          size="compact-sm"
          variant="light"
          loading={bookDue.pending}
          onClick={() => void bookDue.run({})}
        >
          {m.bonuses.bookDue}
        </Button>
      ) : null}
    </Group>
  )
}

function bonusColumns(m: AllMessages, format: Format): readonly Column<BonusRow>[] {
  const { columns, states } = m.bonuses
  return [
    {
      id: 'client',
      header: columns.client,
      width: '2fr',
      cell: (b) => <NameText name={b.clientName} />,
      sortValue: (b) => b.clientName,
    },
    {
      id: 'period',
      header: columns.period,
      width: 160,
      cell: (b) => periodText(b.period, m, format),
      sortValue: (b) => b.to,
    },
    {
      id: 'programme',
      header: columns.programme,
      width: '1fr',
      hideBelow: 1200,
      cell: (b) => b.name,
      sortValue: (b) => b.name,
    },
    {
      id: 'bought',
      header: columns.bought,
      width: 136,
      align: 'end',
      hideBelow: 800,
      cell: (b) => <MoneyText minor={b.boughtMinor} currency={b.currency} cents="never" />,
      sortValue: (b) => b.boughtMinor,
    },
    {
      id: 'bonus',
      header: columns.bonus,
      width: 176,
      align: 'end',
      cell: (b) =>
        b.amountMinor === 0 && b.booked === null ? (
          <span className="kb-quiet">{m.bonuses.none}</span>
        ) : (
          <>
            {format.percent(b.ppm)} · <MoneyText minor={bonusMinor(b)} currency={b.currency} cents="auto" />
          </>
        ),
      sortValue: bonusMinor,
    },
    {
      id: 'next',
      header: columns.next,
      width: 168,
      align: 'end',
      hideBelow: 1000,
      cell: (b) =>
        b.next === null
          ? null
          : m.bonuses.nextShort(
              format.money(b.next.fromMinor - b.boughtMinor, b.currency, { cents: 'never' }),
              format.percent(b.next.ppm),
            ),
      sortValue: (b) => (b.next === null ? null : b.next.fromMinor - b.boughtMinor),
    },
    {
      id: 'open',
      header: columns.open,
      width: 128,
      align: 'end',
      hideBelow: 900,
      cell: (b) =>
        b.booked === null ? null : (
          <MoneyText minor={openMinor(b.booked)} currency={b.currency} cents="auto" />
        ),
      sortValue: (b) => (b.booked === null ? null : openMinor(b.booked)),
    },
    {
      id: 'state',
      header: columns.state,
      width: 184,
      cell: (b) => <BonusMark state={b.state} />,
      sortValue: (b) => states[b.state],
    },
  ]
}

/** What was booked, else what is reached. */
function bonusMinor({ booked, amountMinor }: BonusRow): number {
  return booked?.amountMinor ?? amountMinor
}
