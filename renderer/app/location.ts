import { useSyncExternalStore } from 'react'

/** Where the user is, kept behind the address's #: works the same under every host's address. */
type Options = { readonly replace?: boolean }

type Place = { readonly hash: string; readonly path: string; readonly search: string }
let last: Place = { hash: '', path: '/', search: '' }

/** Every link of the page asks for it at every change, so that an address is taken apart once. */
function place(): Place {
  const { hash } = window.location
  if (hash === last.hash) return last
  const text = hash.replace(/^#/, '')
  const [path = '/', search = ''] = (text.startsWith('/') ? text : `/${text}`).split('?')
  last = { hash, path, search }
  return last
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
  return place().path
}

function currentSearch(): string {
  return place().search
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
