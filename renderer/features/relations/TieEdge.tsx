import { BaseEdge, type Edge, EdgeLabelRenderer, type EdgeProps, useInternalNode } from '@xyflow/react'
import { labelAt, tieLine } from '../../../shared/domain/relations/tie-line.ts'
import type { Relation } from '../../../shared/domain/relations/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { pathOf } from './map-model.ts'
import { tieLooks } from './tie-look.ts'

export type TieEdgeType = Edge<
  { readonly tie: Relation; readonly aside: number; readonly part: number },
  'tie'
>

/** A tie between two cards: its kind in words, in dashes and in colour, its strength in width. */
export function TieEdge({ id, source, target, data, markerEnd }: EdgeProps<TieEdgeType>) {
  const m = useMessages()
  const from = useInternalNode(source)?.internals.positionAbsolute
  const to = useInternalNode(target)?.internals.positionAbsolute
  if (from === undefined || to === undefined || data === undefined) return null
  const line = tieLine(from, to, data.aside)
  const label = labelAt(line, data.part)
  const { tone, dashes } = tieLooks[data.tie.kind]
  const colour = `var(--kb-${tone})`
  return (
    <>
      <BaseEdge
        id={id}
        path={pathOf(line)}
        markerEnd={markerEnd}
        style={{ stroke: colour, strokeWidth: data.tie.strength, strokeDasharray: dashes }}
      />
      <EdgeLabelRenderer>
        <span
          className="kb-tie-label"
          style={{
            color: colour,
            transform: `translate(-50%, -50%) translate(${label.x}px, ${label.y}px)`,
          }}
        >
          {m.relations.kinds[data.tie.kind]}
        </span>
      </EdgeLabelRenderer>
    </>
  )
}
