import { z } from 'zod'

/** Building blocks of inputs, so that every call limits and normalises the same way. */
export const id = z.string().min(1).max(64)
export const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
export const localDateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/)
export const month = z.string().regex(/^\d{4}-\d{2}$/)
export const currency = z.string().regex(/^[A-Z]{3}$/)
/** Integer minor units (cents, kopecks, satang). */
export const minor = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER)
/** A share or rate in millionths: 12.5 % = 125 000. Integers keep percentages exact. */
export const ppm = z.number().int().min(-10_000_000).max(10_000_000)
export const text = (max: number) => z.string().max(max)
export const longText = z.string().max(20_000)
export const empty = z.object({})
/** A window on a long list: so many rows from the offset on. */
export const windowFields = (limit: number) => ({
  offset: z.number().int().min(0).default(0),
  limit: z.number().int().min(1).max(5000).default(limit),
})
