export * from './data-set.ts'
export * from './report.ts'
export * from './template.ts'
export * from './words.ts'
