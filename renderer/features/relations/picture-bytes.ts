import type { MapPicture } from './map-svg.ts'

/** Sharp on screens and slides, and within what a canvas can hold. */
const sharpness = 2
const mostPixels = 8_000

/** The drawing as a PNG in base64. Rejects when the page can't draw it. */
export async function pngOf({ svg, width, height }: MapPicture): Promise<string> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const scale = Math.min(sharpness, mostPixels / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('no canvas')
  pen.drawImage(image, 0, 0, canvas.width, canvas.height)
  const address = canvas.toDataURL('image/png')
  return address.slice(address.indexOf(',') + 1)
}
