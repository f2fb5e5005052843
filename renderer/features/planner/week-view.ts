import { useSearchParams } from 'wouter'

/** The week as a calendar, as words, or looked back upon. */
export type WeekView = 'week' | 'list' | 'review'

/** How the week is shown; it stands in the address, so that another week is shown the same way. */
export function useWeekView(): readonly [WeekView, (view: WeekView) => void] {
  const [search, setSearch] = useSearchParams()
  const named = search.get('view')
  const view = named === 'list' || named === 'review' ? named : 'week'
  const setView = (next: WeekView) => {
    if (next !== view) setSearch(next === 'week' ? {} : { view: next }, { replace: true })
  }
  return [view, setView]
}

/** The address of a week (null: of today's) in a view. */
export function weekAddress(from: string | null, view: WeekView): string {
  return `/week${from === null ? '' : `/${from}`}${view === 'week' ? '' : `?view=${view}`}`
}
