export { FolderFault } from './operations/linking/folder-fault.ts'
export { type LinkWish, linkFolder } from './operations/linking/link-folder.ts'

export const personMigrations = { engine: 'persons', folder: new URL('./store/migrations/', import.meta.url) }
