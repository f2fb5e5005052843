/** Where the fonts of printed pages come from: the system's Noto where it has them; see fonts.md for the fallback. */
export function fontFaces(): string {
  return ''
}
