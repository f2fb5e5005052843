export type ChosenPicture = {
  readonly file: { readonly name: string; readonly mime: 'image/png' | 'image/jpeg'; readonly base64: string }
  readonly width: number
  readonly height: number
}

/** Endings of the pictures that are taken. */
export const pictureEndings = ['png', 'jpg', 'jpeg'] as const
/** Percent of the text's width a picture has unless it is given another. */
export const pictureWidth = 60

/** A picture with its size in pixels; name: of its file. */
export async function chosenPicture(name: string, base64: string): Promise<ChosenPicture> {
  const mime = name.toLowerCase().endsWith('.png') ? 'image/png' : 'image/jpeg'
  const size = await pictureSize(`data:${mime};base64,${base64}`)
  return { file: { name, mime, base64 }, ...size }
}

/** What a picture is called until it is given another name: its file without the ending. */
export function pictureName(fileName: string): string {
  return fileName.replace(/\.\w+$/, '')
}

/** Pixels of a picture; one that can't be drawn counts as one pixel and is refused by the core. */
function pictureSize(address: string): Promise<{ readonly width: number; readonly height: number }> {
  return new Promise((resolve) => {
    const image = new Image()
    image.onload = () => resolve({ width: image.naturalWidth || 1, height: image.naturalHeight || 1 })
    image.onerror = () => resolve({ width: 1, height: 1 })
    image.src = address
  })
}
