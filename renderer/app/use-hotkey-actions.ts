import { useEffect, useMemo, useRef } from 'react'
import { useLocation } from 'wouter'
import type { Action, ActionContext } from '../api/registry.ts'
import { keepTyping } from '../api/type-ahead.ts'
import { useMessages } from '../ui/language.tsx'
import { isTyping, strokeOf } from './key-strokes.ts'

/** Time in which the second key of 'g t' must follow the first, in milliseconds. */
const followMs = 1200

/** Makes actions answer to their keys; gives the context in which they (and the palette's) are performed. */
export function useHotkeyActions(actions: readonly Action[]): ActionContext {
  const m = useMessages()
  const [path, navigate] = useLocation()
  const context = useMemo(() => ({ navigate, m, path }), [navigate, m, path])
  const latest = useRef({ actions, context })
  useEffect(() => {
    latest.current = { actions, context }
  })
  useEffect(() => {
    let first: { readonly stroke: string; readonly at: number } | null = null
    const press = (event: KeyboardEvent) => {
      if (
        event.defaultPrevented ||
        event.isComposing ||
        ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)
      )
        return
      const stroke = strokeOf(event)
      const isFollowing = first !== null && event.timeStamp - first.at < followMs
      const keys = isFollowing && first !== null ? `${first.stroke} ${stroke}` : stroke
      first = null
      if (!mayAct(event, stroke)) return
      const action = latest.current.actions.find((candidate) => candidate.keys === keys)
      if (action !== undefined) {
        event.preventDefault()
        if (action.opensField === true) keepTyping(isTyping)
        action.perform(latest.current.context)
      } else if (latest.current.actions.some((candidate) => candidate.keys?.startsWith(`${stroke} `)))
        first = { stroke, at: event.timeStamp }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
  return context
}

/** Letters are commands only where nothing is typed and no dialog is open; Ctrl+Z in a field is the field's own. */
function mayAct(event: KeyboardEvent, stroke: string): boolean {
  const isFieldsOwn = /^mod\+(shift\+)?Z$/.test(stroke)
  const isPlain = !stroke.startsWith('mod+')
  if (isTyping(event.target) && (isPlain || isFieldsOwn)) return false
  const isInDialog = document.querySelector('[role="dialog"]') !== null
  return !isInDialog || stroke === 'mod+L' || stroke === 'mod+shift+P'
}
