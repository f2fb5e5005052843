import { ActionIcon, Table } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { Fragment } from 'react'
import type { Figure } from '../../../shared/domain/dossier/types.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { MoneyText } from '../../ui/MoneyText.tsx'
import { Private } from '../../ui/Private.tsx'
import { DossierSection } from './DossierSection.tsx'
import { useDossier } from './dossier-context.ts'
import { EntryForm } from './EntryForm.tsx'
import { ProvenanceText } from './ProvenanceText.tsx'

/** Revenue, margin and indicators of each year, the newest first. */
export function FiguresSection() {
  const m = useMessages()
  const { dossier } = useDossier()
  const { fields } = m.dossier
  return (
    <DossierSection name="figures" adds={[{ kind: 'figure' }]} isEmpty={dossier.figures.length === 0}>
      {dossier.figures.length === 0 ? null : (
        <Table className="kb-figures" aria-label={m.dossier.sections.figures} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{fields.year}</Table.Th>
              <Table.Th data-end>{fields.revenueMinor}</Table.Th>
              <Table.Th data-end>{fields.marginMinor}</Table.Th>
              <Table.Th>{fields.indicators}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {dossier.figures.map((figure) => (
              <FigureRow key={figure.id} figure={figure} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </DossierSection>
  )
}

function FigureRow({ figure }: { readonly figure: Figure }) {
  const m = useMessages()
  const format = useFormat()
  const { editing, edit } = useDossier()
  const year = format.year(`${String(figure.year).padStart(4, '0')}-01`)
  const target = { section: 'figures', kind: 'figure', entry: figure, preset: {} } as const
  const label = m.dossier.edit(year)
  if (editing?.entry?.id === figure.id)
    return (
      <Table.Tr>
        <Table.Td colSpan={5}>
          <EntryForm editing={target} label={label} />
        </Table.Td>
      </Table.Tr>
    )
  const indicators = Object.entries(figure.indicators)
  return (
    <Table.Tr onDoubleClick={() => edit(target)}>
      <Table.Th scope="row">{year}</Table.Th>
      <Table.Td data-end>
        <MoneyText minor={figure.revenueMinor} currency={figure.currency} cents="never" />
      </Table.Td>
      <Table.Td data-end>
        <MoneyText minor={figure.marginMinor} currency={figure.currency} cents="never" />
      </Table.Td>
      <Table.Td>
        <Private>
          {indicators.map(([name, value], index) => (
            <Fragment key={name}>
              {index === 0 ? '' : ' · '}
              {value === '' ? name : `${name}: ${value}`}
            </Fragment>
          ))}
        </Private>
        <div>
          <ProvenanceText {...figure} isTimeless />
        </div>
      </Table.Td>
      <Table.Td>
        <ActionIcon variant="subtle" size="sm" aria-label={label} onClick={() => edit(target)}>
          <IconPencil size={14} aria-hidden />
        </ActionIcon>
      </Table.Td>
    </Table.Tr>
  )
}
