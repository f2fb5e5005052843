import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import type { MapModel } from './map-model.ts'
import { mapSvg } from './map-svg.ts'
import { pngOf } from './picture-bytes.ts'

/** Saves the map as a picture where the user says. */
export function useMapPicture(model: MapModel | null, title: string) {
  const m = useMessages()
  const save = useCommand('relations.savePicture', {
    done: ({ path }) => (path === null ? null : m.relations.map.saved(path)),
  })
  return async (format: 'png' | 'svg') => {
    if (model === null) return
    const picture = mapSvg(model, title, m)
    const content = format === 'svg' ? picture.svg : await pngOf(picture)
    await save.run({ name: title, format, content })
  }
}
