import { CopyWeekDialog } from './CopyWeekDialog.tsx'
import { QuickDialog } from './QuickDialog.tsx'
import { TemplatesDialog } from './TemplatesDialog.tsx'
import type { Week } from './use-week.ts'
import type { VisitStart } from './visit-values.ts'
import type { WeekTool } from './week-tools.ts'

type Props = {
  readonly tool: WeekTool | null
  readonly week: Week
  readonly onClose: () => void
  readonly onForm: (start: VisitStart) => void
}

/** The dialog of the tool that is open. */
export function WeekTools({ tool, week, onClose, onForm }: Props) {
  if (tool === 'quick') return <QuickDialog week={week} onClose={onClose} onForm={onForm} />
  if (tool === 'copy') return <CopyWeekDialog week={week} onClose={onClose} />
  return tool === 'templates' ? <TemplatesDialog week={week} onClose={onClose} /> : null
}
