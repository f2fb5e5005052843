import { createContext, type ReactNode, useContext, useEffect, useState } from 'react'
import type { VaultState } from '../../shared/contract/vault.ts'
import { onEvent } from './events.ts'

const VaultContext = createContext<VaultState | null>(null)

/** Keeps what the core says of the book: none, locked or open. */
export function VaultProvider(props: { readonly initial: VaultState; readonly children: ReactNode }) {
  const [state, setState] = useState(props.initial)
  useEffect(() => onEvent('state', (event) => setState(event.state)), [])
  return <VaultContext value={state}>{props.children}</VaultContext>
}

export function useVaultState(): VaultState {
  const state = useContext(VaultContext)
  if (state === null) throw new Error('useVaultState outside of VaultProvider')
  return state
}
