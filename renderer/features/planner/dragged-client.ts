const kind = 'application/x-keybook-client'

/** Puts a client on what is dragged. */
export function dragClient(data: DataTransfer, id: string): void {
  data.setData(kind, id)
  data.effectAllowed = 'copy'
}

/** The client that was dropped; null: something else was. */
export function draggedClient(data: DataTransfer): string | null {
  const id = data.getData(kind)
  return id === '' ? null : id
}
