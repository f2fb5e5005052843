import { Tabs, VisuallyHidden } from '@mantine/core'
import { memo, useCallback, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useMessages } from '../ui/language.tsx'
import { type MainAction, type PageFrame, PageFrameContext } from '../ui/page-frame.ts'
import { Banners } from './Banners.tsx'
import { KeysDialog } from './KeysDialog.tsx'
import { Pages, sectionOf } from './Pages.tsx'
import { Palette } from './Palette.tsx'
import { clientsTabs, moneyTabs } from './registry.ts'
import { sections } from './sections.ts'
import { TopBar } from './TopBar.tsx'
import { useActions } from './use-actions.ts'
import { useHotkeyActions } from './use-hotkey-actions.ts'

// The shell is drawn anew when a page says what its main action is: the page itself must not be.
const Page = memo(Pages)
const Top = memo(TopBar)
const Notes = memo(Banners)

/** Navigation on the left, where I am above, the page in the middle. */
export function Shell() {
  const m = useMessages()
  const [titleSlot, setTitleSlot] = useState<HTMLElement | null>(null)
  const [actionSlot, setActionSlot] = useState<HTMLElement | null>(null)
  const [mainAction, setMainAction] = useState<MainAction | null>(null)
  const [areKeysShown, setKeysShown] = useState(false)
  const frame = useMemo<PageFrame>(() => ({ titleSlot, actionSlot, setMainAction }), [titleSlot, actionSlot])
  const actions = useActions(
    mainAction,
    useCallback(() => setKeysShown(true), []),
  )
  const context = useHotkeyActions(actions)
  return (
    <PageFrameContext value={frame}>
      <button type="button" className="kb-skip" onClick={() => document.getElementById('content')?.focus()}>
        {m.shell.skipToContent}
      </button>
      <div className="kb-shell">
        <Navigation />
        <Top titleSlot={setTitleSlot} actionSlot={setActionSlot} />
        <main className="kb-main" id="content" tabIndex={-1}>
          <Notes />
          <SectionTabs />
          <div className="kb-scroll">
            <Page />
          </div>
        </main>
      </div>
      <WhereNow />
      <Palette actions={actions} context={context} />
      <KeysDialog opened={areKeysShown} onClose={() => setKeysShown(false)} actions={actions} />
    </PageFrameContext>
  )
}

const Navigation = memo(function Navigation() {
  const m = useMessages()
  const [path] = useLocation()
  const current = sectionOf(path)
  return (
    <nav className="kb-nav" aria-label={m.shell.navigation}>
      {sections.map(({ section, path: to, icon: IconOf }) => (
        <Link
          key={section}
          href={to}
          className="kb-nav-item"
          aria-current={section === current ? 'page' : undefined}
        >
          <IconOf size={20} stroke={1.6} aria-hidden />
          {m.shell.sections[section]}
        </Link>
      ))}
    </nav>
  )
})

/** Says to screen readers which part of the book the keys have led to. */
const WhereNow = memo(function WhereNow() {
  const m = useMessages()
  const [path] = useLocation()
  const section = sectionOf(path)
  return <VisuallyHidden role="status">{section === null ? '' : m.shell.sections[section]}</VisuallyHidden>
})

/** Sections of several pages; their tabs stand above the page. */
const SectionTabs = memo(function SectionTabs() {
  const m = useMessages()
  const [path, go] = useLocation()
  const section = sectionOf(path)
  const tabs = section === 'money' ? moneyTabs : section === 'clients' ? clientsTabs : []
  const value = tabs.find((tab) => path.startsWith(tab.path))?.path ?? null
  if (value === null) return null
  return (
    <Tabs className="kb-section-tabs" value={value} onChange={(tab) => tab !== null && go(tab)}>
      <Tabs.List aria-label={section === 'money' ? m.shell.money.tabs : m.shell.sections.clients}>
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.path} value={tab.path}>
            {tab.label(m)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
})
