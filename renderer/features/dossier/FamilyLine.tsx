import { Anchor, Text } from '@mantine/core'
import { Fragment } from 'react'
import { useLocation } from 'wouter'
import { failureText } from '../../../shared/i18n/index.ts'
import { ClientSelect } from '../../api/ClientSelect.tsx'
import { useCommand } from '../../api/use-command.ts'
import { useMessages } from '../../ui/language.tsx'
import { NameText } from '../../ui/NameText.tsx'
import { useDossier } from './dossier-context.ts'

/** Which client of the book owns this one, and which it owns. */
export function FamilyLine() {
  const m = useMessages()
  const { dossier, client } = useDossier()
  const [, go] = useLocation()
  const save = useCommand('clients.save', { undo: true, done: () => m.dossier.saved, quiet: true })
  const { family } = m.dossier
  return (
    <div className="kb-family">
      <ClientSelect
        size="xs"
        label={family.owner}
        none={family.none}
        value={dossier.owner?.id ?? null}
        error={save.error === null ? null : failureText(m, save.error)}
        onChange={(parentId) => {
          if (parentId !== (dossier.owner?.id ?? null)) void save.run({ id: client.id, fields: { parentId } })
        }}
      />
      {dossier.owned.length === 0 ? null : (
        <Text size="sm">
          <span className="kb-quiet">{family.owns}: </span>
          {dossier.owned.map((owned, index) => (
            <Fragment key={owned.id}>
              {index === 0 ? '' : ', '}
              <Anchor component="button" type="button" size="sm" onClick={() => go(`/clients/${owned.id}`)}>
                <NameText name={owned.name} />
              </Anchor>
            </Fragment>
          ))}
        </Text>
      )}
    </div>
  )
}
