import type { Template } from '../../../shared/domain/templates/types.ts'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { PageTools } from './PageTools.tsx'

/** Above a template of either kind. */
export function TemplateTools({ template }: { readonly template: Template }) {
  const m = useMessages()
  const trash = useCommand('templates.trash', { undo: true, done: () => m.templates.trashed(template.name) })
  return <PageTools pending={trash.pending} onTrash={async () => (await trash.run({ id: template.id })).ok} />
}
