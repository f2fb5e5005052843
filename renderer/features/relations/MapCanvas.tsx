import {
  applyNodeChanges,
  type Connection,
  MarkerType,
  type NodeChange,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { card, type Point } from '../../../shared/domain/relations/lay-out.ts'
import { isDirected, type Relation } from '../../../shared/domain/relations/types.ts'
import { useMessages } from '../../ui/language.tsx'
import { MapAxes } from './MapAxes.tsx'
import { MapZoom } from './MapZoom.tsx'
import { boundsOf, drawnTies, type MapModel } from './map-model.ts'
import { nodeLabel, tieWords } from './map-words.ts'
import { PersonNode, type PersonNodeType } from './PersonNode.tsx'
import { TieEdge, type TieEdgeType } from './TieEdge.tsx'
import { tieLooks } from './tie-look.ts'
import { useMapKeys } from './use-map-keys.ts'
import '@xyflow/react/dist/base.css'
import './relations.css'

const nodeTypes = { person: PersonNode }
const edgeTypes = { tie: TieEdge }

export type MapDeeds = {
  readonly open: (personId: string) => void
  readonly move: (places: readonly (Point & { readonly personId: string })[]) => void
  /** toId null: the other end is still to be chosen. */
  readonly relate: (fromId: string, toId: string | null) => void
  readonly edit: (tie: Relation) => void
}

type Props = { readonly model: MapModel; readonly canChange: boolean; readonly deeds: MapDeeds }

/** The picture: cards that can be moved by hand or by arrows, and the ties between them. */
export function MapCanvas(props: Props) {
  return (
    <ReactFlowProvider>
      <Flow {...props} />
    </ReactFlowProvider>
  )
}

function Flow({ model, canChange, deeds }: Props) {
  const m = useMessages()
  const [nodes, setNodes] = useState<PersonNodeType[]>(() => nodesOf(model, canChange, m))
  useEffect(() => setNodes(nodesOf(model, canChange, m)), [model, canChange, m])
  const showAll = useShowAll(model)
  const edges = useMemo(() => edgesOf(model, m), [model, m])
  const onNodesChange = useCallback(
    (changes: NodeChange<PersonNodeType>[]) => setNodes((now) => applyNodeChanges(changes, now)),
    [],
  )
  const onKeyDown = useMapKeys({ nodes, setNodes, canChange, deeds, showAll })
  return (
    <section className="kb-map" aria-label={m.relations.map.region} onKeyDownCapture={onKeyDown}>
      <ReactFlow<PersonNodeType, TieEdgeType>
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        edgeTypes={edgeTypes}
        onNodesChange={onNodesChange}
        onNodeDragStop={(_, __, moved) => deeds.move(moved.map(placeOf))}
        onNodeDoubleClick={(_, node) => deeds.open(node.id)}
        onEdgeClick={(_, edge) => edge.data !== undefined && deeds.edit(edge.data.tie)}
        onConnect={({ source, target }: Connection) => deeds.relate(source, target)}
        nodesDraggable={canChange}
        nodesConnectable={canChange}
        edgesFocusable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        connectionRadius={60}
        minZoom={0.2}
        maxZoom={2}
        onInit={() => showAll()}
        proOptions={{ hideAttribution: true }}
      >
        <MapAxes layout={model.layout} />
        <MapZoom showAll={showAll} />
      </ReactFlow>
    </section>
  )
}

/** Brings the whole map into view. */
function useShowAll(model: MapModel): () => void {
  const { fitBounds } = useReactFlow()
  return useCallback(() => {
    void fitBounds(boundsOf(model), { padding: 0.02 })
  }, [fitBounds, model])
}

export function placeOf(node: PersonNodeType): Point & { readonly personId: string } {
  return { personId: node.id, x: Math.round(node.position.x), y: Math.round(node.position.y) }
}

function nodesOf(model: MapModel, canChange: boolean, m: ReturnType<typeof useMessages>): PersonNodeType[] {
  return model.people.map((person) => ({
    id: person.id,
    type: 'person',
    position: model.points.get(person.id) ?? { x: 0, y: 0 },
    data: { person, canChange },
    width: card.width,
    height: card.height,
    ariaLabel: nodeLabel(m, person),
    ariaRole: 'group',
  }))
}

function edgesOf(model: MapModel, m: ReturnType<typeof useMessages>): TieEdgeType[] {
  const names = new Map(model.people.map((person) => [person.id, person.name]))
  return drawnTies(model, (kind) => m.relations.kinds[kind]).map(({ tie, aside, part }) => {
    const { tone } = tieLooks[tie.kind]
    const arrow = { type: MarkerType.ArrowClosed, color: `var(--kb-${tone})`, markerUnits: 'userSpaceOnUse' }
    return {
      id: tie.id,
      type: 'tie',
      source: tie.fromId,
      target: tie.toId,
      data: { tie, aside, part },
      ariaLabel: `${names.get(tie.fromId) ?? ''}: ${tieWords(m, tie, tie.fromId, (id) => names.get(id) ?? '')}`,
      ...(isDirected(tie.kind) ? { markerEnd: arrow } : {}),
    }
  })
}
