import { Handle, type Node, type NodeProps, Position } from '@xyflow/react'
import type { MapPerson } from '../../../shared/contract/relations.ts'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { Private } from '../../ui/Private.tsx'
import { SupportMark } from '../../ui/SupportMark.tsx'

export type PersonNodeType = Node<{ readonly person: MapPerson; readonly canChange: boolean }, 'person'>

/** Somebody's card on the map. A relation is drawn from the handle at its foot to another card. */
export function PersonNode({ data }: NodeProps<PersonNodeType>) {
  const m = useMessages()
  const { person, canChange } = data
  return (
    <div className="kb-map-card" data-support={person.support ?? 'none'}>
      <Handle type="target" position={Position.Top} isConnectable={canChange} className="kb-map-target" />
      <div className="kb-map-name">
        <NameText name={person.name} />
      </div>
      <div className="kb-map-title">
        <Private>{person.title === '' ? m.people.role[person.role] : person.title}</Private>
      </div>
      <div className="kb-map-support">
        <SupportMark support={person.support} />
      </div>
      <Handle type="source" position={Position.Bottom} isConnectable={canChange} className="kb-map-source" />
    </div>
  )
}
