import type { MapPerson } from '../../../shared/contract/relations.ts'
import type { Relation } from '../../../shared/domain/relations/types.ts'
import type { AllMessages } from '../../../shared/i18n/index.ts'

export function powerWord(m: AllMessages, power: number | null): string {
  return power === null ? m.people.notJudged : m.people.power[String(power) as '1']
}

export function supportWord(m: AllMessages, support: number | null): string {
  return support === null ? m.people.notJudged : m.people.support[String(support) as '1']
}

/** What a screen reader says of somebody on the map. */
export function nodeLabel(m: AllMessages, person: MapPerson): string {
  return m.relations.map.node(person.name, powerWord(m, person.power), supportWord(m, person.support))
}

/** A tie as it is said of one of its two ends. */
export function tieWords(
  m: AllMessages,
  tie: Relation,
  ofId: string,
  nameOf: (id: string) => string,
): string {
  return tie.fromId === ofId
    ? m.relations.from[tie.kind](nameOf(tie.toId))
    : m.relations.to[tie.kind](nameOf(tie.fromId))
}
