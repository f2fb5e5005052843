import type { Reply } from '../../shared/contract/errors.ts'
import type { Answer, CallName, Input } from '../../shared/contract/index.ts'
import { messages } from '../../shared/i18n/index.ts'
import { type ClockSetting, clockFrom } from './clock.ts'
import type { Host } from './host.ts'
import type { ReminderParts } from './reminders.ts'

type Ask = <N extends CallName>(name: N, input: Input<N>) => Promise<Reply<Answer<N>>>

/** What reminding needs, from the host and the calls every feature uses. */
export function reminderParts(host: Host, clock: ClockSetting, ask: Ask): ReminderParts {
  const { nowMs } = clockFrom(clock)
  return {
    nowMs,
    read: async () => {
      const reply = await ask('planner.reminders', {})
      return reply.ok ? reply.value : null
    },
    note: async (keys) => (await ask('planner.reminded', { keys: [...keys] })).ok,
    words: async () => {
      const reply = await ask('settings.device', {})
      return messages[reply.ok ? reply.value.language : 'en']
    },
    notify: host.notify,
  }
}
