/** The id of the record that is open beside its list, by the path; null: none. list: '/clients', '/people'. */
export function openRecord(path: string, list: string): string | null {
  const [, at, id] = /^(\/[^/?]+)\/([^/?]+)/.exec(path) ?? []
  return at === list ? (id ?? null) : null
}
