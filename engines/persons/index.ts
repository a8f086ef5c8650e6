export { FolderFault } from './operations/linking/folder-fault.ts'
export { type LinkWish, linkFolder } from './operations/linking/link-folder.ts'
export { readJson, readModel } from './operations/linking/read-model.ts'
export { type ModelScore, modelFault, scoreByModel } from './rules/linking/model/linkage-model.ts'

export const personMigrations = { engine: 'persons', folder: new URL('./store/migrations/', import.meta.url) }
