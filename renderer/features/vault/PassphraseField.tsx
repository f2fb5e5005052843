import { PasswordInput, Text } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { useMessages } from '../../ui/language.tsx'

type Props = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly description?: string
  readonly error?: ReactNode
  readonly disabled?: boolean
  /** The field has the focus from the start. */
  readonly focused?: boolean
  /** Shown in plain from the start: a suggested passphrase has to be written down. */
  readonly isShown?: boolean
  readonly onShownChange?: (isShown: boolean) => void
}

/** A passphrase with its eye and a word when Caps Lock is on. */
export function PassphraseField(props: Props) {
  const m = useMessages()
  const input = useRef<HTMLInputElement>(null)
  const [hasCapsLock, setCapsLock] = useState(false)
  const [ownShown, setOwnShown] = useState(false)
  const isShown = props.isShown ?? ownShown
  const { focused = false } = props
  useEffect(() => {
    if (focused) input.current?.focus()
  }, [focused])
  const watchCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <div>
      <PasswordInput
        ref={input}
        label={props.label}
        description={props.description}
        value={props.value}
        error={props.error}
        disabled={props.disabled}
        visible={isShown}
        onVisibilityChange={(shown) => {
          setOwnShown(shown)
          props.onShownChange?.(shown)
        }}
        visibilityToggleButtonProps={{
          'aria-label': isShown ? m.vault.unlock.hide : m.vault.unlock.show,
          tabIndex: 0,
        }}
        onChange={(event) => props.onChange(event.currentTarget.value)}
        onKeyDown={watchCapsLock}
        onKeyUp={watchCapsLock}
        autoComplete="off"
        spellCheck={false}
      />
      <Text size="xs" c="var(--kb-near)" role="status" mt={hasCapsLock ? 4 : 0}>
        {hasCapsLock ? m.vault.unlock.capsLock : ''}
      </Text>
    </div>
  )
}
