import { lazy } from 'react'
import type { VisitPanel } from '../../api/registry.ts'

/** A contact for the phone: its code and its file. */
export const phonePanel: VisitPanel = {
  id: 'phone',
  component: lazy(() => import('./VisitPhone.tsx').then((file) => ({ default: file.VisitPhone }))),
}
