import type { Answer, CallName, Input } from '../../shared/contract/index.ts'
import type { DemoRelations } from '../../shared/demo/demo-relations.ts'

type Run = <N extends CallName>(name: N, input: Input<N>) => Answer<N>

/** Enters who the people of a client are to each other and to us. */
export function addRelations(
  run: Run,
  relations: DemoRelations,
  clientId: string,
  personIds: readonly string[],
): void {
  const idOf = (place: number) => personIds[place] ?? ''
  for (const { person, known, job } of relations.people)
    run('people.save', { id: idOf(person), clientId, person: known, job })
  for (const { person, fields } of relations.attitudes) {
    const [job] = run('people.get', { id: idOf(person) }).jobs
    // Say in decisions was what it is: the sample tells of attitudes.
    if (job !== undefined)
      run('people.judge', { id: null, jobId: job.id, fields: { ...fields, power: job.power } })
  }
  for (const { from, to, fields } of relations.ties)
    run('relations.save', { id: null, fields: { ...fields, fromId: idOf(from), toId: idOf(to) } })
  if (relations.project === null) return
  const { person, fields, steps } = relations.project
  const project = { ...fields, personId: idOf(person), clientId }
  const { id: projectId } = run('relations.saveProject', { id: null, fields: project })
  for (const step of steps) run('relations.saveStep', { id: null, fields: { ...step, projectId } })
}
