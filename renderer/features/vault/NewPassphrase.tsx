import { Anchor, Group, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { Strength } from '../../../shared/contract/vault.ts'
import { call } from '../../api/client.ts'
import { useCommand } from '../../api/use-command.ts'
import { useFormat, useMessages } from '../../ui/language.tsx'
import { PassphraseField } from './PassphraseField.tsx'

export type NewPassphraseState = {
  readonly passphrase: string
  readonly repeat: string
  readonly setPassphrase: (text: string) => void
  readonly setRepeat: (text: string) => void
  readonly strength: Strength | null
  /** Strong enough and typed twice alike. */
  readonly isReady: boolean
}

type Measured = { readonly of: string; readonly strength: Strength }

/** A passphrase being chosen: what was typed, how strong it is, whether both are the same. */
export function useNewPassphrase(): NewPassphraseState {
  const [passphrase, setPassphrase] = useState('')
  const [repeat, setRepeat] = useState('')
  const [measured, setMeasured] = useState<Measured | null>(null)
  // Asked directly: the cache of answers would keep every passphrase that was ever typed.
  useEffect(() => {
    if (passphrase === '') return setMeasured(null)
    let isOutdated = false
    const timer = window.setTimeout(async () => {
      const reply = await call('vault.strength', { passphrase })
      if (reply.ok && !isOutdated) setMeasured({ of: passphrase, strength: reply.value })
    }, 120)
    return () => {
      isOutdated = true
      window.clearTimeout(timer)
    }
  }, [passphrase])
  const isMeasured = measured?.of === passphrase && measured.strength.accepted
  return {
    passphrase,
    repeat,
    setPassphrase,
    setRepeat,
    strength: measured?.strength ?? null,
    isReady: isMeasured && repeat === passphrase,
  }
}

type Props = {
  readonly state: NewPassphraseState
  readonly label: string
  readonly repeatLabel: string
  readonly focused?: boolean
}

/** Choosing a passphrase: live strength, five random words on demand, typed twice. */
export function NewPassphrase({ state, label, repeatLabel, focused = false }: Props) {
  const m = useMessages()
  const suggest = useCommand('vault.suggest')
  const [isShown, setShown] = useState(false)
  const [isSuggested, setSuggested] = useState(false)
  const text = m.vault.create
  const takeSuggestion = async () => {
    const reply = await suggest.run({})
    if (!reply.ok) return
    state.setPassphrase(reply.value.passphrase)
    state.setRepeat('')
    setShown(true)
    setSuggested(true)
  }
  const differs = state.repeat !== '' && !state.passphrase.startsWith(state.repeat)
  return (
    <Stack gap="sm">
      <PassphraseField
        label={label}
        description={text.passphraseText}
        value={state.passphrase}
        onChange={(value) => {
          state.setPassphrase(value)
          setSuggested(false)
        }}
        isShown={isShown}
        onShownChange={setShown}
        focused={focused}
      />
      <StrengthBar strength={state.strength} />
      <Group gap="sm">
        <Anchor component="button" type="button" size="sm" onClick={() => void takeSuggestion()}>
          {text.suggest}
        </Anchor>
        <Text size="sm" c="dimmed" role="status">
          {isSuggested ? text.suggested : ''}
        </Text>
      </Group>
      <PassphraseField
        label={repeatLabel}
        value={state.repeat}
        onChange={state.setRepeat}
        error={differs ? text.differs : undefined}
      />
    </Stack>
  )
}

const colours = ['red', 'red', 'yellow', 'teal', 'teal'] as const

function StrengthBar({ strength }: { readonly strength: Strength | null }) {
  const m = useMessages()
  const format = useFormat()
  const text = m.vault.strength
  const value = strength === null ? 0 : Math.min(100, strength.bits)
  const words = strength === null ? '' : (text.scores[strength.score] ?? '')
  return (
    <div>
      <Progress
        value={value}
        size="sm"
        color={colours[strength?.score ?? 0]}
        aria-label={text.label}
        aria-valuetext={words}
      />
      <Text size="xs" c="dimmed" mt={4} mih={20} role="status">
        {strength === null
          ? ''
          : format.sentence([
              `${words} (${text.bits(Math.round(strength.bits))})`,
              text.hints[strength.hint],
            ])}
      </Text>
    </div>
  )
}
