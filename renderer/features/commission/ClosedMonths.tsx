import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { MonthPickerInput } from '@mantine/dates'
import { useState } from 'react'
import { addToMonth, monthOf } from '../../../shared/base/local-date.ts'
import { CompanySelect } from '../../api/CompanySelect.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { FailureText } from '../../ui/FailureText.tsx'
import { useFormat, useLanguage, useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'

/** Months that are settled: their entries stay as they are, and what changes is booked in an open month. */
export function ClosedMonths() {
  const m = useMessages()
  const format = useFormat()
  const query = useBookQuery('commission.closedMonths', {})
  const companies = useBookQuery('deals.companies', {})
  const { closing } = m.commission
  const reopen = useCommand('commission.reopenMonth', { done: () => closing.reopened, undo: true })
  const company = (id: string | null) =>
    id === null ? closing.everyCompany : (companies.data?.find((c) => c.id === id)?.name ?? '')
  return (
    <Stack gap="md" maw={720}>
      <Text>{closing.text}</Text>
      <CloseForm />
      <Title order={2} size="h4">
        {closing.closed}
      </Title>
      <QueryView query={query}>
        {(months) =>
          months.length === 0 ? (
            <Text c="dimmed">{closing.none}</Text>
          ) : (
            <ul className="kb-lines" aria-label={closing.closed}>
              {months.map((closed) => (
                <li key={closed.id} className="kb-line">
                  <span>
                    {format.month(closed.month)} · <Private>{company(closed.companyId)}</Private>
                  </span>
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    onClick={() => void reopen.run({ id: closed.id })}
                  >
                    {closing.reopen}
                  </Button>
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
    </Stack>
  )
}

function CloseForm() {
  const m = useMessages()
  const format = useFormat()
  const language = useLanguage()
  const { today } = useClock()
  const { closing } = m.commission
  const [month, setMonth] = useState(addToMonth(monthOf(today), -1))
  const [companyId, setCompanyId] = useState<string | null>(null)
  const close = useCommand('commission.closeMonth', {
    done: (closed) => closing.done(format.month(closed.month)),
    undo: true,
    quiet: true,
  })
  return (
    <Stack gap="xs">
      <Group align="flex-end" gap="sm">
        <MonthPickerInput
          label={closing.month}
          locale={language}
          w={200}
          maxDate={`${addToMonth(monthOf(today), -1)}-28`}
          valueFormatter={() => format.month(month)}
          value={`${month}-01`}
          onChange={(day) => day !== null && setMonth(day.slice(0, 7))}
        />
        <div>
          <CompanySelect
            label={closing.company}
            none={closing.everyCompany}
            value={companyId}
            onChange={setCompanyId}
          />
        </div>
        <Button loading={close.pending} onClick={() => void close.run({ month, companyId, note: '' })}>
          {closing.close}
        </Button>
      </Group>
      <FailureText failure={close.error} />
    </Stack>
  )
}
