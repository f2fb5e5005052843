import { contentSecurityPolicy, pageHeaders } from '../content-security.ts'
import { pageFile } from '../page-files.ts'
import { ownHost } from './addresses.ts'

const blankPage = '<!doctype html><meta name="color-scheme" content="light dark"><title>Keybook</title>'
const blankPolicy = `default-src 'none'; frame-ancestors 'none'`

/** Answers a request for app://: the built page's files from pageRoot, the empty page, and nothing else. */
export function answerPageRequest(request: Request, pageRoot: string): Response {
  if (request.method !== 'GET') return refusal(405)
  const host = ownHost(request.url)
  if (host === 'blank') return html(blankPage, blankPolicy)
  const file = host === 'keybook' ? pageFile(pageRoot, new URL(request.url).pathname) : null
  if (file === null) return refusal(404)
  return new Response(new Uint8Array(file.body), { headers: { ...pageHeaders, 'content-type': file.type } })
}

/** A page given as text, under a policy of its own. */
export function html(body: string, policy: string): Response {
  const headers = { ...pageHeaders, 'content-security-policy': policy }
  return new Response(body, { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } })
}

export function refusal(status: 404 | 405): Response {
  return new Response(null, { status, headers: { 'content-security-policy': contentSecurityPolicy } })
}
