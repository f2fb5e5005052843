import { useCallback, useMemo } from 'react'
import type { LibraryBlock } from '../../shared/domain/templates/types.ts'
import type { ChosenPicture } from '../ui/document/chosen-picture.ts'
import { callOrThrow } from './client.ts'
import { useBookQuery } from './use-book-query.ts'
import { useCommand } from './use-command.ts'

const none: readonly LibraryBlock[] = []

/** What an editor of documents takes from the book: the library in a language, and pictures. */
export function useDocumentParts(language: string) {
  const blocks = useBookQuery('templates.blocks', {})
  const add = useCommand('templates.addPicture')
  const { run } = add
  const picture = useCallback((id: string) => callOrThrow('templates.picture', { id }).catch(() => null), [])
  const keepPicture = useCallback(
    async ({ file, width, height }: ChosenPicture) => {
      const reply = await run({ ...file, width, height })
      return reply.ok ? reply.value.id : null
    },
    [run],
  )
  const { data } = blocks
  // The same list as long as nothing in it changed: with another one every node of the text draws itself anew.
  const library = useMemo(
    () => data?.filter((block) => block.language === language) ?? none,
    [data, language],
  )
  return { library, picture, keepPicture }
}
