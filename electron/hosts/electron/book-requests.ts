import { resolve } from 'node:path'
import { app } from 'electron'

/** The book named on a command line, as the system does on a double click; null where there is none. */
export function bookArgument(argv: readonly string[], folder: string): string | null {
  const named = argv.slice(1).find((word) => !word.startsWith('-') && /\.keybook$/i.test(word))
  return named === undefined ? null : resolve(folder, named)
}

/** Books that the system asks us to open, from the first moment on: macOS asks before Electron is ready. */
export class BookRequests {
  #waiting: string | null = bookArgument(process.argv, process.cwd())
  #listener: ((path: string | null) => void) | null = null

  constructor() {
    app.on('open-file', (event, path) => {
      event.preventDefault()
      this.#tell(path)
    })
    app.on('second-instance', (_, argv, folder) => this.#tell(bookArgument(argv, folder)))
  }

  /** Hears what came until now and what comes later; null: only the window is asked for. */
  listen(listener: (path: string | null) => void): void {
    this.#listener = listener
    if (this.#waiting !== null) listener(this.#waiting)
    this.#waiting = null
  }

  #tell(path: string | null): void {
    if (this.#listener !== null) this.#listener(path)
    else if (path !== null) this.#waiting = path
  }
}
