export { CASE_NOTICES } from './contract/notices.ts'
export { type Cases, createCases } from './operations/create-cases.ts'
export { bundlesOf } from './operations/definitions/bundles-of.ts'
export { caseKinds } from './pack-kinds.ts'
export { caseRefusals } from './refusals.ts'
export { caseRoutes } from './routes.ts'

export const caseMigrations = { engine: 'cases', folder: new URL('./store/migrations/', import.meta.url) }
