import { lazyPart } from '../../api/lazy-part.tsx'
import type { FeatureRoute } from '../../api/registry.ts'

const list = lazyPart(() => import('./TemplatesPage.tsx').then((file) => ({ default: file.TemplatesPage })))
const template = lazyPart(() => import('./TemplatePage.tsx').then((file) => ({ default: file.TemplatePage })))
const block = lazyPart(() => import('./BlockPage.tsx').then((file) => ({ default: file.BlockPage })))

export const routes: readonly FeatureRoute[] = [
  { path: '/templates', component: list, section: 'proposals' },
  { path: '/templates/blocks/:id', component: block, section: 'proposals' },
  { path: '/templates/:id', component: template, section: 'proposals' },
]
