// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { Notifications, notifications } from '@mantine/notifications'
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useCommand } from '../../../../renderer/api/use-command.ts'
import { LanguageProvider } from '../../../../renderer/ui/language.tsx'
import { type FakeBridge, installFakeBridge } from '../../../support/fake-bridge.ts'

let bridge: FakeBridge
beforeEach(() => {
  bridge = installFakeBridge()
})
afterEach(() => {
  notifications.clean()
  cleanup()
})

function Saver({ quiet = false }: { readonly quiet?: boolean }) {
  const save = useCommand('settings.saveBook', { done: () => 'Saved.', undo: true, quiet })
  return (
    <button type="button" onClick={() => void save.run({ ownerName: 'A' })}>
      {save.pending ? 'Saving' : (save.error?.code ?? 'Save')}
    </button>
  )
}

function show(element: ReactNode) {
  render(
    <MantineProvider env="test">
      <LanguageProvider language="en" calendar="gregorian" zone="UTC">
        <Notifications />
        {element}
      </LanguageProvider>
    </MantineProvider>,
  )
}

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })))

describe('a command', () => {
  it('says in words why it was refused', async () => {
    bridge.answer = () => ({ ok: false, code: 'vault.readOnly', params: {} })
    show(<Saver />)
    await press('Save')
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('can only be read at the moment'),
    )
    expect(screen.getByRole('button', { name: 'vault.readOnly' })).toBeTruthy()
  })

  it('leaves the words to its form where the form says so', async () => {
    bridge.answer = () => ({ ok: false, code: 'vault.readOnly', params: {} })
    show(<Saver quiet />)
    await press('Save')
    await waitFor(() => expect(screen.getByRole('button', { name: 'vault.readOnly' })).toBeTruthy())
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('offers Undo, which takes back exactly this command', async () => {
    bridge.answer = ({ name }) => {
      if (name === 'history.undoState')
        return { ok: true, value: { undo: { call: 'settings.saveBook', title: '' }, redo: null } }
      return { ok: true, value: { call: 'settings.saveBook', title: 'Settings' } }
    }
    show(<Saver />)
    await press('Save')
    await waitFor(() => expect(screen.getByText('Saved.')).toBeTruthy())
    await press('Undo')
    await waitFor(() => expect(screen.getByText('Taken back: Settings')).toBeTruthy())
    expect(bridge.asked.map(({ name }) => name)).toEqual([
      'settings.saveBook',
      'history.undoState',
      'history.undo',
    ])
  })

  it('does not take back something else that came after it', async () => {
    bridge.answer = ({ name }) =>
      name === 'history.undoState'
        ? { ok: true, value: { undo: { call: 'clients.save', title: 'B' }, redo: null } }
        : { ok: true, value: null }
    show(<Saver />)
    await press('Save')
    await waitFor(() => expect(screen.getByText('Saved.')).toBeTruthy())
    await press('Undo')
    await waitFor(() => expect(screen.getByText(/Something else was changed since/)).toBeTruthy())
    expect(bridge.asked.map(({ name }) => name)).not.toContain('history.undo')
  })
})
