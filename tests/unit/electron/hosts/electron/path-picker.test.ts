import type { BrowserWindow } from 'electron'
import { beforeEach, expect, test, vi } from 'vitest'
import { pickPath } from '../../../../../electron/hosts/electron/path-picker.ts'
import type { PathRequest } from '../../../../../shared/contract/bridge.ts'
import { messages } from '../../../../../shared/i18n/index.ts'
import { device, journal } from '../../../../support/fake-electron.ts'

vi.mock('electron', () => import('../../../../support/fake-electron.ts'))

const window = {} as BrowserWindow
const request: Omit<PathRequest, 'requestId'> = {
  mode: 'open',
  title: 'csv',
  suggestedPath: '/documents',
  extensions: ['csv', 'xlsx'],
}
const asked = () => journal.at(-1)?.args[0]
beforeEach(() => {
  device.chosenPath = '/documents/list.csv'
})

test('the dialog speaks the user’s language and shows only files that can be taken', async () => {
  expect(await pickPath(window, request, messages.ru)).toBe('/documents/list.csv')
  expect(asked()).toMatchObject({
    title: messages.ru.files.titles.csv,
    defaultPath: '/documents',
    filters: [{ name: 'CSV, XLSX', extensions: ['csv', 'xlsx'] }],
  })
})

test('a file saved under a name without an ending gets the first one that fits', async () => {
  device.chosenPath = '/documents/offer 1.2'
  const save = { ...request, mode: 'save', extensions: ['pdf'] } as const
  expect(await pickPath(window, save, messages.en)).toBe('/documents/offer 1.2.pdf')
})

test('an ending that fits is left as it is', async () => {
  device.chosenPath = '/documents/list.XLSX'
  expect(await pickPath(window, { ...request, mode: 'save' }, messages.en)).toBe('/documents/list.XLSX')
})

test('without wanted endings every file is shown', async () => {
  await pickPath(window, { ...request, extensions: [] }, messages.th)
  expect(asked()).toMatchObject({ filters: [] })
})
