import { lazyPart } from '../../api/lazy-part.tsx'
import type { SettingsPanel, VisitPanel } from '../../api/registry.ts'

/** A contact for the phone: its code and its file. */
export const phonePanel: VisitPanel = {
  id: 'phone',
  component: lazyPart(() => import('./VisitPhone.tsx').then((file) => ({ default: file.VisitPhone }))),
}

/** When to be reminded of what is planned. */
export const remindersPanel: SettingsPanel = {
  id: 'reminders',
  title: (m) => m.calendars.reminders.title,
  component: lazyPart(() =>
    import('./ReminderSettings.tsx').then((file) => ({ default: file.ReminderSettings })),
  ),
}
