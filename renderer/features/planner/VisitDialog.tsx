import { Modal, Tabs } from '@mantine/core'
import { Suspense, useState } from 'react'
import { datePart } from '../../../shared/base/local-date.ts'
import type { VisitRow } from '../../../shared/contract/planner.ts'
import { useVisitPanels } from '../../api/visit-panels.ts'
import { useClock } from '../../ui/clock.tsx'
import { useMessages } from '../../ui/language.tsx'
import { CloseButtons } from './CloseButtons.tsx'
import { FinishForm } from './FinishForm.tsx'
import { VisitForm } from './VisitForm.tsx'
import type { VisitStart } from './visit-values.ts'

type Props = {
  /** null: a new contact, beginning as start says. */
  readonly visit: VisitRow | null
  readonly start: VisitStart | null
  /** The week's contacts, to warn of two at once. */
  readonly others: readonly VisitRow[]
  readonly onClose: () => void
  /** A contact that came up unplanned was kept: how it went comes next. */
  readonly onKept?: ((id: string) => void) | undefined
}

/** A contact: when and with whom; and, once its day has come, what came of it. */
export function VisitDialog({ visit, start, others, onClose, onKept }: Props) {
  const m = useMessages()
  const { today } = useClock()
  const hasBegun = visit !== null && visit.clientId !== null && datePart(visit.startsAt) <= today
  const isPast = hasBegun && (datePart(visit.startsAt) < today || visit.state !== 'planned')
  const [tab, setTab] = useState(isPast || (hasBegun && visit.isOffPlan) ? 'finish' : 'plan')
  const form = <VisitForm visit={visit} start={start} others={others} onClose={onClose} onKept={onKept} />
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={visit === null ? m.planner.form.new : (visit.clientName ?? visit.title)}
      closeButtonProps={{ 'aria-label': m.shell.close }}
    >
      {visit?.state === 'planned' ? <CloseButtons visit={visit} onClose={onClose} /> : null}
      {visit === null || !hasBegun ? (
        form
      ) : (
        <Tabs value={tab} onChange={(next) => setTab(next ?? 'plan')} keepMounted={false}>
          <Tabs.List mb="md">
            <Tabs.Tab value="plan">{m.planner.form.edit}</Tabs.Tab>
            <Tabs.Tab value="finish">{m.planner.finish.button}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="plan">{form}</Tabs.Panel>
          <Tabs.Panel value="finish">
            <FinishForm visit={visit} onClose={onClose} />
          </Tabs.Panel>
        </Tabs>
      )}
      {visit === null ? null : <Panels visit={visit} />}
    </Modal>
  )
}

/** What other features know to do with a contact. */
function Panels({ visit }: { readonly visit: VisitRow }) {
  const panels = useVisitPanels()
  return panels.map((panel) => (
    <Suspense key={panel.id}>
      <panel.component visitId={visit.id} day={datePart(visit.startsAt)} />
    </Suspense>
  ))
}
