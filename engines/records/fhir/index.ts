// What another engine needs to add operations of its own beside those of the record store.
export { fault, type Issue } from '../rules/issue.ts'
export { FHIR_JSON, sendIssues } from './answer.ts'
export { baseOf, FHIR_BASE } from './base.ts'
export { readParameters } from './read-parameters.ts'
