import { Highlight } from './Highlight.tsx'
import { Private } from './Private.tsx'

/** A name of a client or person, blurred in privacy mode; the searched text is marked where given. */
export function NameText(props: { readonly name: string; readonly highlight?: string }) {
  return (
    <Private className="kb-name">
      {props.highlight === undefined ? props.name : <Highlight text={props.name} part={props.highlight} />}
    </Private>
  )
}
