import { useEffect, useRef, useState } from 'react'
import { useDraft } from '../api/use-draft.ts'
import { currentPath, navigate, usePath } from './location.ts'

/** After an unlock the user is where they were; true once that is settled. */
export function useKeptRoute(): boolean {
  const { loaded, stored, save } = useDraft<string>('route')
  const [path] = usePath()
  const [isReady, setReady] = useState(false)
  const isSettled = useRef(false)
  useEffect(() => {
    if (!loaded || isSettled.current) return
    isSettled.current = true
    if (currentPath() === '/') navigate(typeof stored === 'string' ? stored : '/today', { replace: true })
    setReady(true)
  }, [loaded, stored])
  useEffect(() => {
    if (isReady && path !== '/') save(path)
  }, [isReady, path, save])
  return isReady
}
