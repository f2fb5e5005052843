import type { RelationKind } from '../../../shared/domain/relations/types.ts'

export type TieLook = { readonly tone: 'quiet' | 'accent' | 'late' | 'done'; readonly dashes: string }

/** Lines differ by dashes as well as by colour, and each says its kind in words. */
export const tieLooks: Readonly<Record<RelationKind, TieLook>> = {
  reportsTo: { tone: 'quiet', dashes: '' },
  influences: { tone: 'accent', dashes: '' },
  advises: { tone: 'accent', dashes: '6 4' },
  blocks: { tone: 'late', dashes: '' },
  friends: { tone: 'done', dashes: '' },
  family: { tone: 'done', dashes: '6 4' },
  formerColleagues: { tone: 'done', dashes: '2 4' },
  conflict: { tone: 'late', dashes: '6 4' },
  other: { tone: 'quiet', dashes: '2 4' },
}
