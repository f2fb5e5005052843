import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../../../shared/contract/errors.ts'
import type { HostCtx } from '../../core/context.ts'

const margins = [12, 12, 12, 12] as const

export type PrintedPage = { readonly html: string; readonly fileName: string }

/** Asks where to, prints the page there; Fault core.fileNotWritten with the reason. */
export async function savePdf(
  { host }: HostCtx,
  { html, fileName }: PrintedPage,
  landscape = false,
): Promise<{ readonly path: string | null; readonly bytes: number }> {
  const name = fileName.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-').slice(0, 120)
  const suggestedPath = join(host.documentsDir, `${name}.pdf`)
  const path = await host.pickPath({ mode: 'save', title: 'pdf', suggestedPath, extensions: ['pdf'] })
  if (path === null) return { path, bytes: 0 }
  const options = { landscape, headerHtml: '<span></span>', footerHtml: '<span></span>', margins } as const
  const pdf = await host.htmlToPdf(html, options)
  try {
    writeFileSync(path, pdf)
  } catch (error) {
    throw new Fault('core.fileNotWritten', { path, reason: error instanceof Error ? error.message : '' })
  }
  return { path, bytes: pdf.byteLength }
}
