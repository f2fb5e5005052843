import { randomUUID } from 'node:crypto'
import { BrowserWindow, type Session, session } from 'electron'
import type { PdfOptions } from '../../core/host.ts'
import { ownHost, scheme } from './addresses.ts'
import { html, refusal } from './page-protocol.ts'
import { safePreferences } from './page-window.ts'

const partition = 'keybook-print'
const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:`
const mmPerInch = 25.4

/** Prints self-contained pages in a hidden window: no script runs, nothing is fetched, fonts are embedded. */
export class PdfPrinter {
  readonly #pages = new Map<string, string>()

  constructor() {
    const printSession: Session = session.fromPartition(partition, { cache: false })
    printSession.protocol.handle(scheme, ({ url }) => {
      const page = ownHost(url) === 'print' ? this.#pages.get(new URL(url).pathname) : undefined
      return page === undefined ? refusal(404) : html(page, policy)
    })
  }

  async print(page: string, options: PdfOptions): Promise<Uint8Array> {
    const path = `/${randomUUID()}`
    this.#pages.set(path, page)
    const window = new BrowserWindow({
      show: false,
      webPreferences: { ...safePreferences, partition, javascript: false, devTools: false },
    })
    try {
      await window.loadURL(`${scheme}://print${path}`)
      return await window.webContents.printToPDF(printOptions(options))
    } finally {
      this.#pages.delete(path)
      window.destroy()
    }
  }
}

function printOptions(options: PdfOptions): Electron.PrintToPDFOptions {
  const { headerHtml, footerHtml, landscape } = options
  const [top, right, bottom, left] = options.margins.map((mm) => mm / mmPerInch)
  return {
    pageSize: 'A4',
    landscape,
    printBackground: true,
    displayHeaderFooter: headerHtml !== '' || footerHtml !== '',
    // An empty template would bring the browser's own line of date and title.
    headerTemplate: headerHtml === '' ? '<span></span>' : headerHtml,
    footerTemplate: footerHtml === '' ? '<span></span>' : footerHtml,
    margins: { top, right, bottom, left },
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  }
}
