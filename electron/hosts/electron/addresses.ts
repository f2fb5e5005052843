/** The application's own scheme: its pages have an origin, unlike those of file://. */
export const scheme = 'app'
export const pageUrl = 'app://keybook/'
/** An empty page of another site, so that going there and back ends the old page's process. */
export const blankUrl = 'app://blank/'

/** The host of an address of ours; null for every other address. */
export function ownHost(url: string): string | null {
  const parsed = URL.parse(url)
  if (parsed === null || parsed.protocol !== `${scheme}:` || parsed.port !== '') return null
  return parsed.hostname
}

/** Whether an address belongs to the page that shows the book. */
export function isPageUrl(url: string): boolean {
  return ownHost(url) === 'keybook'
}
