import { createContext, useContext } from 'react'

export type MainAction = {
  readonly label: string
  readonly perform: () => void
}

/** Places of the top bar that the page fills, and the page's main action for the key n. */
export type PageFrame = {
  readonly titleSlot: HTMLElement | null
  readonly actionSlot: HTMLElement | null
  readonly setMainAction: (action: MainAction | null) => void
}

export const PageFrameContext = createContext<PageFrame>({
  titleSlot: null,
  actionSlot: null,
  setMainAction: () => undefined,
})

export function usePageFrame(): PageFrame {
  return useContext(PageFrameContext)
}
