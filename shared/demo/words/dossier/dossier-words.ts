import type { Claim, FactTopic, Occasion, Reliability } from '../../../domain/dossier/types.ts'

/** Sentences the dossiers of the sample book are made of, in one language. */
export type DossierWords = {
  readonly facts: Readonly<Record<FactTopic, readonly [string, string]>>
  readonly sources: readonly string[]
  /** Names of indicators: staff, sites. */
  readonly indicators: readonly [string, string]
  readonly rivals: readonly {
    readonly name: string
    readonly offer: string
    readonly terms: string
    readonly strengths: string
    readonly weaknesses: string
  }[]
  readonly checks: readonly (Pick<Reliability, 'subject' | 'result' | 'text'> & { readonly source: string })[]
  readonly ours: readonly string[]
  readonly theirs: readonly string[]
  readonly claims: readonly Pick<Claim, 'kind' | 'text' | 'cause' | 'settlement' | 'lesson'>[]
  readonly occasions: readonly Pick<Occasion, 'kind' | 'title' | 'place' | 'outcome'>[]
  readonly documents: { readonly drawing: string; readonly drawingNote: string; readonly photo: string }
  readonly keyReason: string
  readonly firstOrder: string
  readonly stageReasons: readonly string[]
}
