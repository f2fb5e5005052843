import type { z } from 'zod'

/** What a call may touch or read; one word per feature. A touched topic renews every query that reads it. */
export const topics = [
  'vault',
  'settings',
  'history',
  'search',
  'clients',
  'dossier',
  'documents',
  'people',
  'relations',
  'views',
  'duplicates',
  'planner',
  'calendars',
  'travel',
  'briefs',
  'deals',
  'orders',
  'contracts',
  'receivables',
  'bonuses',
  'tenders',
  'commission',
  'forecast',
  'products',
  'proposals',
  'templates',
  'imports',
  'drafts',
] as const
export type Topic = (typeof topics)[number]

/**
 * Where a call runs:
 * query and command: in the worker, on the open book, synchronously inside one transaction;
 * vault: in the worker, with or without an open book, asynchronously;
 * host: in the main process, which may ask the worker and use what the operating system offers.
 */
export type Kind = 'query' | 'command' | 'vault' | 'host'

declare const outputType: unique symbol
/** Carries an output type through the contract; holds nothing at run time. */
export type Output<O> = { readonly [outputType]?: O }

export type CallDef<K extends Kind = Kind, I extends z.ZodType = z.ZodType, O = unknown> = {
  readonly kind: K
  readonly input: I
  readonly output: Output<O>
  /** query: topics it reads; otherwise: topics it may touch. */
  readonly topics: readonly Topic[]
}

/** Names the output type of a call. */
export function returns<O>(): Output<O> {
  return {}
}

export function query<I extends z.ZodType, O>(
  input: I,
  output: Output<O>,
  reads: readonly Topic[],
): CallDef<'query', I, O> {
  return { kind: 'query', input, output, topics: reads }
}

export function command<I extends z.ZodType, O>(
  input: I,
  output: Output<O>,
  touches: readonly Topic[],
): CallDef<'command', I, O> {
  return { kind: 'command', input, output, topics: touches }
}

export function vaultCall<I extends z.ZodType, O>(
  input: I,
  output: Output<O>,
  touches: readonly Topic[] = [],
): CallDef<'vault', I, O> {
  return { kind: 'vault', input, output, topics: touches }
}

export function hostCall<I extends z.ZodType, O>(
  input: I,
  output: Output<O>,
  touches: readonly Topic[] = [],
): CallDef<'host', I, O> {
  return { kind: 'host', input, output, topics: touches }
}

export type InputOf<C> = C extends { readonly input: infer I extends z.ZodType } ? z.input<I> : never
export type ParsedOf<C> = C extends { readonly input: infer I extends z.ZodType } ? z.output<I> : never
export type OutputOf<C> = C extends { readonly output: Output<infer O> } ? O : never

/** The handlers a feature owes for its calls of one kind; a missing one does not compile. */
export type Handlers<F extends Record<string, CallDef>, K extends Kind, Ctx> = {
  readonly [N in keyof F as F[N]['kind'] extends K ? N : never]: (
    ctx: Ctx,
    input: ParsedOf<F[N]>,
  ) => K extends 'query' | 'command' ? OutputOf<F[N]> : Promise<OutputOf<F[N]>>
}
