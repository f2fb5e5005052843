import { Fragment } from 'react'
import { foldForSearch } from '../../shared/base/fold.ts'

/** Marks where the searched words stand in a text, as search compares them (case, ё). */
export function Highlight(props: { readonly text: string; readonly part: string }) {
  const pieces = markedPieces(props.text, props.part)
  return pieces.map((piece, index) => {
    const key = `${index}-${piece.text}`
    return piece.isMarked ? <mark key={key}>{piece.text}</mark> : <Fragment key={key}>{piece.text}</Fragment>
  })
}

export type Piece = { readonly text: string; readonly isMarked: boolean }

/** Cuts a text where the searched words begin and end. Texts whose folding changes their length stay whole. */
export function markedPieces(text: string, part: string): readonly Piece[] {
  const folded = text.toLowerCase().replaceAll('ё', 'е')
  const words = foldForSearch(part)
    .split(' ')
    .filter((word) => word !== '')
  if (words.length === 0 || folded.length !== text.length) return [{ text, isMarked: false }]
  const isMarked = new Array<boolean>(text.length).fill(false)
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      isMarked.fill(true, at, at + word.length)
    }
  }
  return joined(text, isMarked)
}

function joined(text: string, isMarked: readonly boolean[]): readonly Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let i = 1; i <= text.length; i++) {
    if (i < text.length && isMarked[i] === isMarked[from]) continue
    pieces.push({ text: text.slice(from, i), isMarked: isMarked[from] === true })
    from = i
  }
  return pieces
}
