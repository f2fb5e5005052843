import type { FillSample } from '../../core/session.ts'

/** In work. */
export const fillSample: FillSample = () => undefined
