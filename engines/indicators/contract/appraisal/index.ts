export * from './appraisal.ts'
export * from './scheme.ts'
export * from './words.ts'
