import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist'
import Reader from 'pdfjs-dist/build/pdf.worker.min.mjs?worker'

export type Pdf = {
  readonly document: PDFDocumentProxy
  readonly pages: number
  /** Ends the thread that reads it and forgets what it holds. */
  readonly close: () => void
}

/** Opens a PDF in a thread of its own. Nothing is fetched, no script of the file is run. */
export async function openPdf(data: Uint8Array): Promise<Pdf | 'locked' | 'unreadable'> {
  const thread = new Reader()
  const worker = PDFWorker.create({ port: thread })
  const task = getDocument({
    data,
    worker,
    useWasm: false,
    wasmUrl: new URL('pdf/', window.document.baseURI).href,
    useSystemFonts: true,
    enableXfa: false,
    stopAtErrors: false,
  })
  const close = () => {
    void task.destroy().finally(() => {
      worker.destroy()
      thread.terminate()
    })
  }
  try {
    const document = await task.promise
    return { document, pages: document.numPages, close }
  } catch (error) {
    close()
    return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'unreadable'
  }
}

const mostPixels = 16_000_000

/** Draws a page as wide as its surroundings, times zoom; returns the function that gives up. */
export function drawPage(
  { document }: Pdf,
  page: number,
  canvas: HTMLCanvasElement,
  zoom: number,
  onDrawn: () => void,
): () => void {
  let giveUp: () => void = () => undefined
  let isGone = false
  void document.getPage(page).then(async (proxy) => {
    if (isGone) return
    const natural = proxy.getViewport({ scale: 1 })
    const room = Math.min(canvas.parentElement?.parentElement?.clientWidth ?? 800, 1_000)
    const wide = (room / natural.width) * zoom
    const sharp = Math.min(
      window.devicePixelRatio,
      Math.sqrt(mostPixels / (natural.width * natural.height)) / wide,
    )
    const viewport = proxy.getViewport({ scale: wide * sharp })
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    canvas.style.width = `${Math.floor(natural.width * wide)}px`
    const task = proxy.render({ canvas, viewport })
    giveUp = () => task.cancel()
    await task.promise.then(onDrawn, () => undefined)
  })
  return () => {
    isGone = true
    giveUp()
  }
}
