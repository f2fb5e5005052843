import { Table, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { OfferPaper } from '../../../shared/domain/proposals/paper.ts'
import type { PriceRow, PriceRows } from '../../../shared/domain/proposals/price-rows.ts'
import type { OutBlock, Run } from '../../../shared/domain/templates/resolve.ts'
import { useMessages } from '../../ui/language.tsx'

/** An offer as its reader sees it, on the screen. */
export function PaperView({ paper }: { readonly paper: OfferPaper }) {
  return (
    <article className="kb-paper" lang={paper.language}>
      <Text size="sm" c="dimmed">
        {paper.kind}
      </Text>
      <Title order={2}>{paper.title}</Title>
      <dl className="kb-paper-facts">
        {paper.facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <div className="kb-paper-parties">
        {paper.parties.map((party) => (
          <section key={party.label}>
            <Text size="sm" c="dimmed">
              {party.label}
            </Text>
            <Text fw={600}>{party.name}</Text>
            {party.lines.map((line) => (
              <Text key={line} size="sm">
                {line}
              </Text>
            ))}
          </section>
        ))}
      </div>
      <Blocks blocks={paper.blocks} paper={paper} />
    </article>
  )
}

type BlocksProps = { readonly blocks: readonly OutBlock[]; readonly paper: OfferPaper }

function Blocks({ blocks, paper }: BlocksProps) {
  return blocks.map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what was put out never changes its places
    <BlockView key={index} block={block} paper={paper} />
  ))
}

function BlockView({ block, paper }: { readonly block: OutBlock; readonly paper: OfferPaper }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      )
    case 'heading':
      return (
        <Title order={3} size={block.level === 1 ? 'h4' : 'h5'}>
          <Runs runs={block.runs} />
        </Title>
      )
    case 'list':
      return <ListView block={block} paper={paper} />
    case 'table':
      return <TableView block={block} paper={paper} />
    case 'picture':
      return <PictureView block={block} paper={paper} />
    case 'priceTable':
      return <Prices prices={paper.prices} />
    case 'signatures':
      return (
        <div className="kb-paper-parties">
          {paper.signatures.map(([label, name]) => (
            <Text key={label} size="sm" c="dimmed" className="kb-paper-signature">
              {`${label} ${name}`}
            </Text>
          ))}
        </div>
      )
    case 'pageBreak':
      return <hr />
  }
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map(({ text, marks }, index) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: what was put out never changes its places
      key={index}
      data-bold={marks.includes('bold') || undefined}
      data-italic={marks.includes('italic') || undefined}
      data-underline={marks.includes('underline') || undefined}
    >
      {text}
    </span>
  ))
}

type Part<K extends OutBlock['type']> = {
  readonly block: Extract<OutBlock, { type: K }>
  readonly paper: OfferPaper
}

function ListView({ block, paper }: Part<'list'>) {
  const items = block.items.map((item, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: what was put out never changes its places
    <li key={index}>
      <Blocks blocks={item} paper={paper} />
    </li>
  ))
  return block.isOrdered ? <ol>{items}</ol> : <ul>{items}</ul>
}

function TableView({ block, paper }: Part<'table'>) {
  return (
    <Table>
      <Table.Tbody>
        {block.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was put out never changes its places
          <Table.Tr key={index}>
            {row.map((cell, column) => {
              const Cell = cell.isHead ? Table.Th : Table.Td
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: what was put out never changes its places
                <Cell key={column}>
                  <Blocks blocks={cell.content} paper={paper} />
                </Cell>
              )
            })}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function PictureView({ block, paper }: Part<'picture'>) {
  const file = Object.hasOwn(paper.pictures, block.fileId) ? paper.pictures[block.fileId] : undefined
  if (file === undefined) return null
  return (
    <img
      src={`data:${file.mime};base64,${file.base64}`}
      alt={block.alt}
      style={{ width: `${block.width}%` }}
    />
  )
}

function Prices({ prices }: { readonly prices: PriceRows }) {
  const m = useMessages()
  return (
    <>
      <Table aria-label={m.proposals.lines.label} className="kb-figures">
        <Table.Thead>
          <Table.Tr>
            {prices.head.map((head, index) => (
              <Table.Th key={head} data-end={index > 1 || undefined}>
                {head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {prices.rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: what was put out never changes its places
            <PriceLine key={index} row={row} />
          ))}
        </Table.Tbody>
      </Table>
      <dl className="kb-sums">
        {prices.sums.map(({ label, text, isTotal }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two steps may have one name
          <div key={index} data-total={isTotal || undefined}>
            <dt>{label}</dt>
            <dd className="kb-money">{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function PriceLine({ row }: { readonly row: PriceRow }) {
  return (
    <Table.Tr data-kind={row.kind}>
      <Table.Td>{row.no}</Table.Td>
      <Table.Td>
        {row.name}
        {row.notes.map((note) => (
          <Text key={note} size="xs" c="dimmed">
            {note}
          </Text>
        ))}
      </Table.Td>
      {row.cells.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
        <Table.Td key={index} data-end>
          {cell}
        </Table.Td>
      ))}
    </Table.Tr>
  )
}
