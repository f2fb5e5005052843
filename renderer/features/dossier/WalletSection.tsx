import { Table, Text, UnstyledButton } from '@mantine/core'
import { IconPlus, IconQuestionMark } from '@tabler/icons-react'
import type { Purchase, Rival } from '../../../shared/domain/dossier/types.ts'
import { type GroupRow, type WhiteSpace, whiteSpaceOf } from '../../../shared/domain/dossier/white-space.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { DossierSection } from './DossierSection.tsx'
import { useDossier } from './dossier-context.ts'
import { EntryForm, titleOf } from './EntryForm.tsx'
import { ProvenanceText } from './ProvenanceText.tsx'

/** The grid of product groups by supplier: white space and our share of the wallet (K-42). */
export function WalletSection() {
  const m = useMessages()
  const { dossier, client, ourGroups, editing } = useDossier()
  const grid = whiteSpaceOf({
    purchases: dossier.purchases,
    rivals: dossier.rivals,
    ourGroups,
    currency: client.currency,
  })
  const isEmpty = dossier.purchases.length === 0
  const own = editing?.section === 'wallet' ? editing.entry : null
  return (
    <DossierSection name="wallet" adds={[{ kind: 'purchase' }]} isEmpty={isEmpty && ourGroups.length === 0}>
      {own === null || editing === null ? null : (
        <EntryForm key={own.id} editing={editing} label={m.dossier.edit(titleOf({ entry: own }))} />
      )}
      <ShareText grid={grid} />
      <div className="kb-wallet-scroll">
        <Table className="kb-wallet" aria-label={m.dossier.sections.wallet} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{m.dossier.wallet.group}</Table.Th>
              <Table.Th data-end>{m.dossier.wallet.us}</Table.Th>
              {dossier.rivals.map((rival) => (
                <Table.Th key={rival.id} data-end>
                  <Private>{rival.name}</Private>
                </Table.Th>
              ))}
              <Table.Th data-end>{m.dossier.wallet.all}</Table.Th>
              <Table.Th data-end>{m.dossier.wallet.share}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {grid.rows.map((row) => (
              <Row key={row.groupName} row={row} rivals={dossier.rivals} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
    </DossierSection>
  )
}

function ShareText({ grid }: { readonly grid: WhiteSpace }) {
  const m = useMessages()
  const format = useFormat()
  const { client } = useDossier()
  const text = m.dossier.wallet
  const money = (minor: number) => format.money(minor, client.currency, { cents: 'never' })
  return (
    <Text size="sm" mt={4}>
      {grid.sharePpm === null ? null : (
        <Private>
          {text.shareText(format.percent(grid.sharePpm, 0), money(grid.oursMinor), money(grid.walletMinor))}
        </Private>
      )}{' '}
      {grid.unknownGroups === 0 ? null : <span className="kb-quiet">{text.left(grid.unknownGroups)}</span>}
    </Text>
  )
}

function Row({ row, rivals }: { readonly row: GroupRow; readonly rivals: readonly Rival[] }) {
  const m = useMessages()
  const format = useFormat()
  const { client } = useDossier()
  return (
    <Table.Tr data-white={row.isWhite || undefined}>
      <Table.Th scope="row">
        {row.groupName}
        {row.isWhite ? <span className="kb-white-mark">{m.dossier.wallet.white}</span> : null}
      </Table.Th>
      <Cell row={row} cell={row.ours} rivalId={null} supplier={m.dossier.fields.us} />
      {rivals.map((rival) => (
        <Cell
          key={rival.id}
          row={row}
          cell={row.rivals.get(rival.id) ?? null}
          rivalId={rival.id}
          supplier={rival.name}
        />
      ))}
      <Table.Td data-end>
        <MoneyText minor={row.walletMinor} currency={client.currency} cents="never" />
      </Table.Td>
      <Table.Td data-end>{row.sharePpm === null ? '—' : format.percent(row.sharePpm, 0)}</Table.Td>
    </Table.Tr>
  )
}

type CellProps = {
  readonly row: GroupRow
  readonly cell: Purchase | null
  readonly rivalId: string | null
  readonly supplier: string
}

/** A cell is pressed to fill or change it; where its number comes from stands in its tooltip and in the form. */
function Cell({ row, cell, rivalId, supplier }: CellProps) {
  const m = useMessages()
  const { edit } = useDossier()
  const label = m.dossier.wallet.cell(row.groupName, supplier)
  const open = () =>
    edit({
      section: 'wallet',
      kind: 'purchase',
      entry: cell,
      preset: cell === null ? { groupName: row.groupName, rivalId } : {},
    })
  return (
    <Table.Td data-end>
      <UnstyledButton className="kb-wallet-cell" aria-label={label} onClick={open}>
        {cell === null ? (
          <IconPlus size={12} aria-hidden className="kb-quiet" />
        ) : cell.yearMinor === null ? (
          <IconQuestionMark size={14} aria-label={m.dossier.wallet.unknown} />
        ) : (
          <MoneyText minor={cell.yearMinor} currency={cell.currency} cents="never" />
        )}
        {cell === null ? null : (
          <span className="kb-wallet-foot">
            <ProvenanceText {...cell} />
          </span>
        )}
      </UnstyledButton>
    </Table.Td>
  )
}
