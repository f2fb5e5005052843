import { useReactFlow } from '@xyflow/react'
import { type Dispatch, type KeyboardEvent, type SetStateAction, useEffect, useRef } from 'react'
import type { MapDeeds } from './MapCanvas.tsx'
import type { PersonNodeType } from './PersonNode.tsx'

const step = 16
const leap = 96
/** Moves by arrows are kept as one once the keys rest, in milliseconds. */
const restMs = 500

const ways: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

type Keys = {
  readonly nodes: readonly PersonNodeType[]
  readonly setNodes: Dispatch<SetStateAction<PersonNodeType[]>>
  readonly canChange: boolean
  readonly deeds: MapDeeds
  readonly showAll: () => void
}

/** The map by keys: arrows move the card that has the focus, Enter opens it, R relates it, + − 0 zoom. */
export function useMapKeys({ nodes, setNodes, canChange, deeds, showAll }: Keys) {
  const { zoomIn, zoomOut } = useReactFlow()
  const rest = useRest(nodes, deeds)
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const zoom = {
      '+': zoomIn,
      '=': zoomIn,
      '-': zoomOut,
      '0': showAll,
    }[event.key]
    const id = event.target instanceof HTMLElement ? (event.target.dataset.id ?? null) : null
    const way = ways[event.key]
    if (zoom !== undefined) void zoom()
    else if (id === null || !nodes.some((node) => node.id === id)) return
    else if (event.key === 'Enter') deeds.open(id)
    else if (canChange && event.code === 'KeyR') deeds.relate(id, null)
    else if (canChange && way !== undefined) {
      const by = event.shiftKey ? leap : step
      setNodes((now) => now.map((node) => (node.id === id ? shifted(node, way, by) : node)))
      rest(id)
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
}

function shifted(node: PersonNodeType, [right, down]: readonly [number, number], by: number): PersonNodeType {
  return { ...node, position: { x: node.position.x + right * by, y: node.position.y + down * by } }
}

/** Hands over where a card came to rest; at the latest when the map is left. */
function useRest(nodes: readonly PersonNodeType[], deeds: MapDeeds): (id: string) => void {
  const latest = useRef({ nodes, deeds })
  latest.current = { nodes, deeds }
  const moving = useRef<{ readonly ids: Set<string>; timer: number }>({ ids: new Set(), timer: 0 })
  const settle = () => {
    const { ids } = moving.current
    const moved = latest.current.nodes.filter((node) => ids.has(node.id))
    ids.clear()
    if (moved.length > 0)
      latest.current.deeds.move(
        moved.map(({ id, position }) => ({
          personId: id,
          x: Math.round(position.x),
          y: Math.round(position.y),
        })),
      )
  }
  const lastSettle = useRef(settle)
  lastSettle.current = settle
  useEffect(
    () => () => {
      window.clearTimeout(moving.current.timer)
      lastSettle.current()
    },
    [],
  )
  return (id) => {
    moving.current.ids.add(id)
    window.clearTimeout(moving.current.timer)
    moving.current.timer = window.setTimeout(() => lastSettle.current(), restMs)
  }
}
