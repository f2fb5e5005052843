import type { FeatureRoute } from '../../api/registry.ts'

export const routes: readonly FeatureRoute[] = []
