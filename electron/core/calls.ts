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
  const parsed = call.input.safeParse(JSON.parse(inputJson))
  if (parsed.success) return parsed.data
  const issue: z.core.$ZodIssue | undefined = parsed.error.issues[0]
  throw new Fault('core.badInput', {
    name,
    field: issue?.path.map(String).join('.') ?? '',
    problem: issue?.message ?? '',
  })
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
