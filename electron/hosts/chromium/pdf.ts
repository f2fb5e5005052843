import type { PdfOptions } from '../../core/host.ts'
import { launchHeadless } from './browser.ts'

/** Prints a self-contained page: no script runs, nothing is fetched, fonts are embedded. */
export async function htmlToPdf(
  executablePath: string,
  html: string,
  options: PdfOptions,
): Promise<Uint8Array> {
  const browser = await launchHeadless(executablePath)
  try {
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.route('**/*', (route) => route.abort())
    await page.setContent(html, { waitUntil: 'load' })
    const [top, right, bottom, left] = options.margins.map((mm) => `${mm}mm`)
    return await page.pdf({
      format: 'A4',
      landscape: options.landscape,
      printBackground: true,
      displayHeaderFooter: options.headerHtml !== '' || options.footerHtml !== '',
      headerTemplate: options.headerHtml === '' ? '<span></span>' : options.headerHtml,
      footerTemplate: options.footerHtml === '' ? '<span></span>' : options.footerHtml,
      margin: { top, right, bottom, left },
      tagged: true,
      outline: true,
    })
  } finally {
    await browser.close()
  }
}
