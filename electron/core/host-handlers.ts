import type { Handlers } from '../../shared/contract/define.ts'
import type { Contract } from '../../shared/contract/index.ts'
import { approvalsHostHandlers } from '../features/approvals/host-handlers.ts'
import { briefsHostHandlers } from '../features/briefs/host-handlers.ts'
import { calendarsHostHandlers } from '../features/calendars/host-handlers.ts'
import { commissionHostHandlers } from '../features/commission/host-handlers.ts'
import { documentsHostHandlers } from '../features/documents/host-handlers.ts'
import { filesHostHandlers } from '../features/files/host-handlers.ts'
import { plannerHostHandlers } from '../features/planner/host-handlers.ts'
import { proposalsHostHandlers } from '../features/proposals/host-handlers.ts'
import { receivablesHostHandlers } from '../features/receivables/host-handlers.ts'
import { relationsHostHandlers } from '../features/relations/host-handlers.ts'
import { reportsHostHandlers } from '../features/reports/host-handlers.ts'
import { templatesHostHandlers } from '../features/templates/host-handlers.ts'
import { vaultHostHandlers } from '../features/vault/host-handlers.ts'
import type { HostCtx } from './context.ts'

/** Calls that need the operating system; apart from the others, so that the main process carries no SQLite. */
export const hostHandlers: Omit<Handlers<Contract, 'host', HostCtx>, 'drafts.flushed'> = {
  ...vaultHostHandlers,
  ...briefsHostHandlers,
  ...plannerHostHandlers,
  ...calendarsHostHandlers,
  ...filesHostHandlers,
  ...documentsHostHandlers,
  ...proposalsHostHandlers,
  ...approvalsHostHandlers,
  ...relationsHostHandlers,
  ...receivablesHostHandlers,
  ...commissionHostHandlers,
  ...reportsHostHandlers,
  ...templatesHostHandlers,
}
