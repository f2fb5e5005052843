import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { QueryView } from '../../api/QueryView.tsx'
import { useBookQuery } from '../../api/use-book-query.ts'
import { LineLink } from '../../ui/LineLink.tsx'
import { useMessages } from '../../ui/language.tsx'
import { Private } from '../../ui/Private.tsx'
import { RecordPart } from '../../ui/RecordPart.tsx'
import { AlertMark } from './AlertMark.tsx'
import { ContractForm } from './ContractForm.tsx'

/** Contracts with a client, and what they ask for. */
export function ClientContracts({ clientId }: { readonly clientId: string }) {
  const m = useMessages()
  const [, go] = useLocation()
  const [isAdding, setAdding] = useState(false)
  const query = useBookQuery('contracts.ofClient', { clientId })
  return (
    <QueryView query={query} rows={2}>
      {(rows) => (
        <>
          <RecordPart
            title={m.contracts.title}
            empty={rows.length === 0 ? m.contracts.noneHere : null}
            action={
              <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
                {m.contracts.new}
              </Button>
            }
          >
            <ul className="kb-lines">
              {rows.map((row) => (
                <li key={row.id}>
                  <LineLink
                    onOpen={() => go(`/money/contracts/${row.id}`)}
                    main={
                      <>
                        {row.number} <Private>{row.title}</Private>
                      </>
                    }
                    side={
                      row.alert === null ? m.contracts.stages[row.stage] : <AlertMark alert={row.alert} />
                    }
                  />
                </li>
              ))}
            </ul>
          </RecordPart>
          {isAdding ? (
            <ContractForm
              contract={null}
              clientId={clientId}
              onClose={() => setAdding(false)}
              onSaved={(id) => go(`/money/contracts/${id}`)}
            />
          ) : null}
        </>
      )}
    </QueryView>
  )
}
