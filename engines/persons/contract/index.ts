export * from './disclosure/index.ts'
export * from './linking/column-map.ts'
export * from './linking/link-report.ts'
export * from './master-index/person.ts'
