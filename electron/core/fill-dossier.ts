import type { Input } from '../../shared/contract/index.ts'
import type { DemoDossier, DemoEntry } from '../../shared/demo/demo-dossier.ts'
import type { Run } from './fill-sample.ts'

/** Enters the dossier of a client of the sample, its documents, and how the client stands. */
export function addDossier(
  run: Run,
  { entries, documents, appraisal, keyReason, standings }: DemoDossier,
  clientId: string,
  personIds: readonly string[],
): void {
  const rivalIds: string[] = []
  for (const entry of entries) {
    const fields = { ...entry.fields, ...peopleOf(entry, personIds), ...rivalOf(entry, rivalIds) }
    const input = { kind: entry.kind, id: null, clientId, fields } as Input<'dossier.save'>
    const { id } = run('dossier.save', input)
    if (entry.kind === 'rival') rivalIds.push(id)
  }
  for (const document of documents) run('documents.add', { clientId, ...document })
  if (appraisal !== null) run('appraisal.save', { clientId, fields: appraisal })
  if (keyReason !== '') run('clients.save', { id: clientId, fields: { keyReason } })
  for (const standing of standings) run('appraisal.setStanding', { clientId, ...standing })
}

function rivalOf({ rival }: DemoEntry, rivalIds: readonly string[]) {
  if (rival === undefined) return {}
  return { rivalId: rival === null ? null : (rivalIds[rival] ?? null) }
}

function peopleOf({ kind, people = [] }: DemoEntry, personIds: readonly string[]) {
  const ids = people.flatMap((place) => personIds[place] ?? [])
  if (kind === 'occasion') return { guests: ids.map((personId) => ({ personId, answer: 'came' })) }
  return ids[0] === undefined ? {} : { personId: ids[0] }
}
