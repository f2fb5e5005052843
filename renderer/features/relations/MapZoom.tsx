import { ActionIcon } from '@mantine/core'
import { IconMaximize, IconMinus, IconPlus } from '@tabler/icons-react'
import { Panel, useReactFlow } from '@xyflow/react'
import { useMessages } from '../../ui/language.tsx'

/** Closer, further away, all of it; the same by the keys + − 0. */
export function MapZoom({ showAll }: { readonly showAll: () => void }) {
  const m = useMessages()
  const { zoomIn, zoomOut } = useReactFlow()
  const text = m.relations.map
  return (
    <Panel position="bottom-right" className="kb-map-zoom">
      <ActionIcon variant="default" size="lg" aria-label={text.zoomIn} onClick={() => void zoomIn()}>
        <IconPlus size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={text.zoomOut} onClick={() => void zoomOut()}>
        <IconMinus size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon variant="default" size="lg" aria-label={text.fit} onClick={showAll}>
        <IconMaximize size={16} aria-hidden />
      </ActionIcon>
    </Panel>
  )
}
