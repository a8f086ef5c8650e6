/** Every way the data desk can say no outside of FHIR, where an OperationOutcome does. */
export const RECORD_REFUSALS = [
  'records.import-unknown',
  'records.view-unknown',
  'records.view-faulty',
  'records.view-changed',
  'records.view-fails',
  'records.terminology-refused',
  'records.terminology-loaded',
] as const

export type RecordRefusal = (typeof RECORD_REFUSALS)[number]
