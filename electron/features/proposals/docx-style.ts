import { BorderStyle } from 'docx'

/** Width of the text in twentieths of a point: A4 less its margins. */
export const textWidth = 9866
export const accent = '1F4E5F'
export const grey = '5B6875'

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' } as const
export const noBorders = { top: none, bottom: none, left: none, right: none } as const
export const bottomLine = { style: BorderStyle.SINGLE, size: 8, color: accent } as const
export const thinLine = { style: BorderStyle.SINGLE, size: 2, color: 'D5DBE1' } as const
