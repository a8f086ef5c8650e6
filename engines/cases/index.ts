export { caseKinds } from './pack-kinds.ts'
