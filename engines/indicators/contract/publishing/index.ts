export * from './content.ts'
export * from './publication.ts'
export * from './words.ts'
