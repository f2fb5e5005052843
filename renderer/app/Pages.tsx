import { Button } from '@mantine/core'
import { IconCompass } from '@tabler/icons-react'
import { Suspense } from 'react'
import { Redirect, Route, Switch, useLocation } from 'wouter'
import type { Section } from '../api/registry.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { LoadingState } from '../ui/LoadingState.tsx'
import { useMessages } from '../ui/language.tsx'
import { Page } from '../ui/Page.tsx'
import { CrashGuard } from './CrashGuard.tsx'
import { routes } from './registry.ts'

const sectionByStart: Readonly<Record<string, Section>> = {
  today: 'today',
  week: 'week',
  clients: 'clients',
  people: 'clients',
  duplicates: 'clients',
  import: 'clients',
  proposals: 'proposals',
  products: 'proposals',
  money: 'money',
  deals: 'money',
  orders: 'money',
  reports: 'reports',
  settings: 'settings',
  trash: 'settings',
}

/** Which word of the navigation is lit at a path; null: none. */
export function sectionOf(path: string): Section | null {
  const route = routes.find((candidate) => candidate.path === path)
  return route?.section ?? sectionByStart[path.split('/')[1] ?? ''] ?? null
}

/** The page of the present path; one that fails takes no other with it. */
export function Pages() {
  const [path, go] = useLocation()
  return (
    <CrashGuard key={path} onLeave={() => go('/today')}>
      <Suspense fallback={<LoadingState />}>
        <Switch>
          <Route path="/">
            <Redirect to="/today" replace />
          </Route>
          <Route path="/money">
            <Redirect to="/money/deals" replace />
          </Route>
          {routes.map((route) => (
            <Route key={route.path} path={route.path} component={route.component} />
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </CrashGuard>
  )
}

function NotFound() {
  const m = useMessages()
  const [, go] = useLocation()
  return (
    <Page title={m.shell.states.notFoundTitle}>
      <EmptyState
        icon={IconCompass}
        title={m.shell.states.notFoundTitle}
        text={m.shell.states.notFoundText}
        action={
          <Button variant="default" onClick={() => go('/today')}>
            {m.shell.states.toToday}
          </Button>
        }
      />
    </Page>
  )
}
