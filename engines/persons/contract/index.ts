export * from './linking/column-map.ts'
export * from './linking/link-report.ts'
export * from './linking/linkage-model.ts'
export * from './master-index/person.ts'
