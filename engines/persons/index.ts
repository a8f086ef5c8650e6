export { indexRoutes } from './index-routes.ts'
export { type LinkWish, linkFolder } from './operations/linking/link-folder.ts'
export { FolderFault } from './operations/linking/open-folder.ts'
export { createMasterIndex, type MasterIndex } from './operations/master-index/create-master-index.ts'
export { personKinds } from './pack-kinds.ts'
export { indexRefusals } from './refusals/master-index.ts'

export const personMigrations = { engine: 'persons', folder: new URL('./store/migrations/', import.meta.url) }
export { matchRoutes } from './match-routes.ts'
