import { Kbd } from '@mantine/core'
import { Fragment } from 'react'
import { useMessages } from './language.tsx'

const isMac = navigator.platform.startsWith('Mac')
const names: Readonly<Record<string, string>> = {
  mod: isMac ? '⌘' : 'Ctrl',
  shift: isMac ? '⇧' : 'Shift',
  alt: isMac ? '⌥' : 'Alt',
  comma: ',',
}

/** Keys as they stand on the keyboard: 'mod+K' or, one after the other, 'g t'. */
export function Keycap(props: { readonly keys: string }) {
  const m = useMessages()
  const strokes = props.keys.split(' ')
  return (
    <span className="kb-keys">
      {strokes.map((stroke, index) => (
        <Fragment key={stroke}>
          {index === 0 ? null : <span className="kb-quiet"> {m.shell.keys.andThen} </span>}
          {stroke.split('+').map((key) => (
            <Kbd key={key} size="xs">
              {names[key] ?? (key.length === 1 ? key.toUpperCase() : key)}
            </Kbd>
          ))}
        </Fragment>
      ))}
    </span>
  )
}
