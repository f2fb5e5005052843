import type { z } from 'zod'
import type { CallDef } from '../../shared/contract/define.ts'
import { Fault } from '../../shared/contract/errors.ts'
import { contract } from '../../shared/contract/index.ts'
import { faultFromSqlite } from '../vault/sqlite-faults.ts'

/** The row of the contract for a name from outside; only own keys count. */
export function lookUp(name: string): CallDef {
  if (!Object.hasOwn(contract, name)) throw new Fault('core.unknownCall', { name })
  return (contract as unknown as Record<string, CallDef>)[name] as CallDef
}

/** The input a call may work with; anything else is refused with core.badInput. */
export function parseInput(call: CallDef, name: string, inputJson: string): unknown {
  const raw: unknown = JSON.parse(inputJson)
  const parsed = call.input.safeParse(raw)
  if (parsed.success) return parsed.data
  const issue: z.core.$ZodIssue | undefined = parsed.error.issues[0]
  throw (
    (issue === undefined ? null : typedTooMuch(issue, raw)) ??
    new Fault('core.badInput', {
      name,
      field: issue?.path.map(String).join('.') ?? '',
      problem: issue?.message ?? '',
    })
  )
}

const startLength = 30

/** What a person can type wrong in any field: a text beyond its limit, or a currency that is none. */
function typedTooMuch(issue: z.core.$ZodIssue, raw: unknown): Fault | null {
  const isKey = issue.code === 'invalid_key'
  const text = isKey ? issue.path.at(-1) : valueAt(raw, issue.path)
  const inner = isKey ? issue.issues[0] : issue
  if (typeof text !== 'string' || inner === undefined) return null
  if (inner.code === 'too_big' && inner.origin === 'string')
    return new Fault('core.textTooLong', {
      start: [...text.trim()].slice(0, startLength).join(''),
      length: text.length,
      limit: Number(inner.maximum),
    })
  if (inner.code === 'invalid_format' && issue.path.at(-1) === 'currency')
    return new Fault('core.notCurrency', { typed: text })
  return null
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    raw,
  )
}

/** Turns whatever was thrown into a code the user can be told; a mistake of the program says which call. */
export function faultOf(error: unknown, name: string, path: string): Fault {
  if (error instanceof Fault) return error
  const known = faultFromSqlite(error, path)
  if (known !== null) return known
  const detail = error instanceof Error ? error.message : String(error)
  if (process.env.KEYBOOK_DEBUG) console.error(error)
  return new Fault('core.unexpected', { name, detail })
}
