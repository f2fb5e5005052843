import { Button, Group, Title } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useMessages } from './language.tsx'
import { type MainAction, usePageFrame } from './page-frame.ts'
import { usePrivacy } from './privacy.tsx'

type Props = {
  readonly title: string
  /** The title is a name of a client or person: blurred in privacy mode and kept out of the window's title. */
  readonly isPrivateTitle?: boolean
  /** The one thing most often done here; stands in the top bar and answers to the key n. */
  readonly mainAction?: MainAction
  readonly tabs?: ReactNode
  /** Search, filters and the like, above the content. */
  readonly toolbar?: ReactNode
  /** fill: the content takes exactly the height that is left (tables, calendars). */
  readonly layout?: 'flow' | 'fill'
  readonly children: ReactNode
}

/** A page: its title and main action go to the top bar, its tabs and toolbar stay above its content. */
export function Page(props: Props) {
  const { layout = 'flow' } = props
  useMainAction(props.mainAction)
  useWindowTitle(props.title, props.isPrivateTitle === true)
  return (
    <div className="kb-page" data-layout={layout}>
      <Heading {...props} />
      {props.tabs}
      {props.toolbar === undefined ? null : (
        <Group gap="sm" className="kb-toolbar">
          {props.toolbar}
        </Group>
      )}
      <div className="kb-page-content">{props.children}</div>
    </div>
  )
}

function Heading({ title, isPrivateTitle = false, mainAction }: Props) {
  const { titleSlot, actionSlot } = usePageFrame()
  const privacy = usePrivacy()
  const heading = (
    <Title
      order={1}
      size="h3"
      className="kb-title"
      data-private={isPrivateTitle && privacy.isOn ? 'on' : undefined}
    >
      {title}
    </Title>
  )
  const button =
    mainAction === undefined ? null : (
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={mainAction.perform}>
        {mainAction.label}
      </Button>
    )
  if (titleSlot === null || actionSlot === null)
    return (
      <Group justify="space-between">
        {heading}
        {button}
      </Group>
    )
  return (
    <>
      {createPortal(heading, titleSlot)}
      {createPortal(button, actionSlot)}
    </>
  )
}

function useMainAction(action: MainAction | undefined): void {
  const { setMainAction } = usePageFrame()
  const latest = useRef(action)
  useEffect(() => {
    latest.current = action
  })
  const label = action?.label
  useEffect(() => {
    if (label === undefined) return
    setMainAction({ label, perform: () => latest.current?.perform() })
    return () => setMainAction(null)
  }, [label, setMainAction])
}

function useWindowTitle(title: string, isPrivate: boolean): void {
  const m = useMessages()
  useEffect(() => {
    document.title = isPrivate ? m.shell.product : `${title} · ${m.shell.product}`
  }, [title, isPrivate, m])
}
