import { useCommand } from '../../api/use-command.ts'
import { useClock } from '../../ui/clock.tsx'
import { useLanguage, useMessages } from '../../ui/language.tsx'
import type { Week } from './use-week.ts'

/** The week that is shown, or today, as a PDF to print. */
export function usePrint({ from, to }: Pick<Week, 'from' | 'to'>): (what: 'printWeek' | 'printDay') => void {
  const m = useMessages()
  const language = useLanguage()
  const { today } = useClock()
  const { run } = useCommand('planner.savePdf', {
    done: ({ path }) => (path === null ? null : m.week.printed(path)),
  })
  return (what) =>
    void run(what === 'printDay' ? { from: today, to: today, language } : { from, to, language })
}
