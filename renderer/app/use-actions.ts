import { spotlight } from '@mantine/spotlight'
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconDeviceDesktop,
  IconEyeOff,
  IconKeyboard,
  IconLock,
  IconMoon,
  IconPlus,
  IconSearch,
  IconSunHigh,
  IconTableImport,
  IconTags,
  IconTrash,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import { call } from '../api/client.ts'
import { useDevice } from '../api/device.tsx'
import { redoLast, undoLast } from '../api/notices.tsx'
import type { Action } from '../api/registry.ts'
import type { MainAction } from '../ui/page-frame.ts'
import { usePrivacy } from '../ui/privacy.tsx'
import { featureActions } from './registry.ts'
import { sections } from './sections.ts'

/** All that can be done from the palette and by keys: the shell's own actions, then the features'. */
export function useActions(mainAction: MainAction | null, showKeys: () => void): readonly Action[] {
  const privacy = usePrivacy()
  const device = useDevice()
  return useMemo(
    () => [
      ...(mainAction === null ? [] : [newAction(mainAction)]),
      ...goActions,
      ...bookActions,
      ...placeActions,
      {
        id: 'shell.privacy',
        label: (m) => (privacy.isOn ? m.shell.top.privacyOff : m.shell.top.privacyOn),
        keys: 'mod+shift+P',
        icon: IconEyeOff,
        perform: privacy.toggle,
      },
      ...themeActions((theme) => void device.save({ theme })),
      {
        id: 'shell.keys',
        label: (m) => m.shell.actions.keys,
        keys: '?',
        icon: IconKeyboard,
        perform: showKeys,
      },
      ...featureActions,
    ],
    [mainAction, privacy, device, showKeys],
  )
}

function newAction(mainAction: MainAction): Action {
  return {
    id: 'shell.new',
    label: () => mainAction.label,
    keys: 'n',
    icon: IconPlus,
    perform: mainAction.perform,
  }
}

const goActions: readonly Action[] = sections.map(({ section, path, icon, key }) => ({
  id: `shell.go.${section}`,
  label: (m) => m.shell.actions.goTo(m.shell.sections[section]),
  keys: section === 'settings' ? 'g s' : `g ${key}`,
  icon,
  perform: ({ navigate }) => navigate(path),
}))

const bookActions: readonly Action[] = [
  {
    id: 'shell.search',
    label: (m) => m.shell.top.search,
    keys: '/',
    icon: IconSearch,
    perform: () => spotlight.open(),
  },
  {
    id: 'shell.undo',
    label: (m) => m.shell.undo,
    keys: 'mod+Z',
    icon: IconArrowBackUp,
    perform: ({ m }) => void undoLast(m),
  },
  {
    id: 'shell.redo',
    label: (m) => m.shell.redo,
    keys: 'mod+shift+Z',
    icon: IconArrowForwardUp,
    perform: ({ m }) => void redoLast(m),
  },
  {
    id: 'shell.lock',
    label: (m) => m.shell.top.lock,
    keys: 'mod+L',
    icon: IconLock,
    perform: () => void call('vault.lock', {}),
  },
  {
    id: 'shell.settings',
    label: (m) => m.shell.sections.settings,
    keys: 'mod+comma',
    icon: sections[6]?.icon ?? IconKeyboard,
    perform: ({ navigate }) => navigate('/settings'),
  },
]

/** Pages that have no word in the navigation. */
const placeActions: readonly Action[] = [
  {
    id: 'shell.products',
    label: (m) => m.shell.actions.products,
    icon: IconTags,
    perform: ({ navigate }) => navigate('/products'),
  },
  {
    id: 'shell.import',
    label: (m) => m.shell.actions.import,
    icon: IconTableImport,
    perform: ({ navigate }) => navigate('/import'),
  },
  {
    id: 'shell.trash',
    label: (m) => m.shell.actions.trash,
    icon: IconTrash,
    perform: ({ navigate }) => navigate('/trash'),
  },
]

function themeActions(choose: (theme: 'light' | 'dark' | 'system') => void): readonly Action[] {
  const icons = { light: IconSunHigh, dark: IconMoon, system: IconDeviceDesktop }
  return (['light', 'dark', 'system'] as const).map((theme) => ({
    id: `shell.theme.${theme}`,
    label: (m) => m.shell.actions[theme],
    icon: icons[theme],
    perform: () => choose(theme),
  }))
}
