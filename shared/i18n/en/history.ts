import type { HistoryErrors } from '../../contract/history.ts'
import type { ErrorMessages } from '../messages.ts'

export const history = {
  trash: {
    title: 'Trash',
    label: 'What is in the trash',
    empty: { title: 'The trash is empty', text: 'What you delete waits here and can be taken back.' },
    columns: { title: 'What', kind: 'Kind', deletedAt: 'Deleted' },
    restore: 'Put back',
    restored: (title: string) => `${title} is back.`,
    purge: 'Delete for good',
    purgeAll: 'Empty the trash',
    sureTitle: 'Delete for good?',
    sure: (n: number) => (n === 1 ? 'One record will be gone.' : `${n} records will be gone.`),
    sureAgain: 'It can’t be undone, only a backup would still have it.',
    confirmWord: 'I understand that this can’t be undone',
    purged: (n: number) => (n === 1 ? '1 record is deleted.' : `${n} records are deleted.`),
  },
  tables: {
    client: 'Client',
    person: 'Person',
    job: 'Position',
    visit: 'Contact',
    visit_series: 'Recurring contact',
    calendar_link: 'Link to a calendar',
    product: 'Product',
    proposal: 'Proposal',
    proposal_line: 'Line of a proposal',
    company: 'Company',
    deal: 'Deal',
    sales_order: 'Order',
    invoice: 'Invoice',
    payment: 'Payment',
    commission_rule: 'Commission rule',
    commission_entry: 'Commission',
  },
  errors: {
    nothingToUndo: () => 'There is nothing to undo.',
    nothingToRedo: () => 'There is nothing to redo.',
    changedSince: (p) => `“${p.title}” has been changed since. Undo the later change first.`,
    stillUsed: (p) => `“${p.title}” is used elsewhere and has to stay.`,
  } satisfies ErrorMessages<HistoryErrors>,
}
