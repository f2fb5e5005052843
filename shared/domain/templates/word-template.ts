import type { Template } from './types.ts'

type Made = { readonly templateId: string | null; readonly language: Template['language'] }

/**
 * The Word file an offer is made with: what it began with, where that is a file in the offer's language. It is then
 * what is saved first and what goes with the e-mail; undefined: the PDF does.
 */
export function wordTemplateOf<T extends Pick<Template, 'id' | 'kind' | 'language'>>(
  { templateId, language }: Made,
  templates: readonly T[],
): T | undefined {
  return templates.find((t) => t.id === templateId && t.kind === 'word' && t.language === language)
}
