export { cardRoutes } from './card-routes.ts'
export { indexRoutes } from './index-routes.ts'
export { matchRoutes } from './match-routes.ts'
export { createHttpIssuer, type IssuerSettings } from './operations/cards/adapters/http-issuer.ts'
export { createCards } from './operations/cards/create-cards.ts'
export { CARD_SETTINGS, type CardSettings } from './operations/cards/deps.ts'
export { type LinkWish, linkFolder } from './operations/linking/link-folder.ts'
export { FolderFault } from './operations/linking/open-folder.ts'
export { createMasterIndex, type MasterIndex } from './operations/master-index/create-master-index.ts'
export { personKinds } from './pack-kinds.ts'
export { cardRefusals } from './refusals/cards.ts'
export { indexRefusals } from './refusals/master-index.ts'

export const personMigrations = { engine: 'persons', folder: new URL('./store/migrations/', import.meta.url) }
