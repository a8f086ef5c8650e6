export { PERSON_NOTICES } from './contract/disclosure/words.ts'
export { disclosureRoutes } from './disclosure-routes.ts'
export { createDisclosure } from './operations/disclosure/create-disclosure.ts'
export { type LinkWish, linkFolder } from './operations/linking/link-folder.ts'
export { FolderFault } from './operations/linking/open-folder.ts'
export { ownDisclosureRoutes } from './own-disclosure-routes.ts'
export { personKinds } from './pack-kinds.ts'
export { disclosureRefusals } from './refusals/disclosure.ts'

export const personMigrations = { engine: 'persons', folder: new URL('./store/migrations/', import.meta.url) }
