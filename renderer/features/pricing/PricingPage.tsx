import { Button, Text } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { PriceTabs } from '../../api/PriceTabs.tsx'
import { QueryView } from '../../api/QueryView.tsx'
import type { BookQuery } from '../../api/use-book-query.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Page } from '../../ui/Page.tsx'
import type { Column } from '../../ui/table-model.ts'

type Props<T extends { readonly id: string }> = {
  readonly part: 'columns' | 'promotions' | 'rules'
  readonly words: {
    readonly title: string
    readonly new: string
    readonly empty: { readonly title: string; readonly text: string }
  }
  /** What is to be known of these records, above them. */
  readonly text?: string
  readonly icon: Icon
  readonly query: BookQuery<readonly T[]>
  readonly columns: readonly Column<T>[]
  /** The form of a record; null: of a new one. */
  readonly form: (record: T | null, onClose: () => void) => ReactNode
}

/** A part of the price list: its records in a table, each opened in its form. */
export function PricingPage<T extends { readonly id: string }>(props: Props<T>) {
  const { part, words, text, icon, query, columns, form } = props
  const m = useMessages()
  const [open, setOpen] = useState<T | 'new' | null>(null)
  const close = () => setOpen(null)
  return (
    <Page
      title={m.products.title}
      layout="fill"
      mainAction={{ label: words.new, perform: () => setOpen('new') }}
      tabs={<PriceTabs value={part} />}
      toolbar={
        text === undefined ? null : (
          <Text size="sm" c="dimmed" maw={880}>
            {text}
          </Text>
        )
      }
    >
      <QueryView query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState
              icon={icon}
              title={words.empty.title}
              text={words.empty.text}
              action={<Button onClick={() => setOpen('new')}>{words.new}</Button>}
            />
          ) : (
            <DataTable
              label={words.title}
              rows={rows}
              columns={columns}
              rowKey={(row) => row.id}
              onOpen={setOpen}
            />
          )
        }
      </QueryView>
      {open === null ? null : form(open === 'new' ? null : open, close)}
    </Page>
  )
}
