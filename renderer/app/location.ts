import { useSyncExternalStore } from 'react'

/** Where the user is, kept behind the address's #: works the same under every host's address. */
type Options = { readonly replace?: boolean }

function inHash(): string {
  const text = window.location.hash.replace(/^#/, '')
  return text.startsWith('/') ? text : `/${text}`
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed)
  window.addEventListener('popstate', changed)
  return () => {
    window.removeEventListener('hashchange', changed)
    window.removeEventListener('popstate', changed)
  }
}

/** '/clients/12' without what follows a question mark. */
export function currentPath(): string {
  return inHash().split('?')[0] ?? '/'
}

function currentSearch(): string {
  return inHash().split('?')[1] ?? ''
}

export function navigate(to: string, options: Options = {}): void {
  const address = `#${to}`
  if (options.replace === true) window.history.replaceState(null, '', address)
  else if (address !== window.location.hash) window.history.pushState(null, '', address)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

/** For wouter's Router: hook and searchHook. */
export function usePath(): [string, typeof navigate] {
  return [useSyncExternalStore(subscribe, currentPath), navigate]
}
usePath.hrefs = (href: string) => `#${href}`

export function useSearchText(): string {
  return useSyncExternalStore(subscribe, currentSearch)
}
