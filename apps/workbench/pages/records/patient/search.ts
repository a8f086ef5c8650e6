export const VIEWS = ['results', 'documents'] as const

/** What the timeline shows: visits with all that was done in them, or one kind of resource. */
export const EVENT_TYPES = {
  Condition: { sort: '-recorded-date', date: 'recorded-date' },
  MedicationRequest: { sort: '-authoredon', date: 'authoredon' },
  Procedure: { sort: '-date', date: 'date' },
  Immunization: { sort: '-date', date: 'date' },
  Observation: { sort: '-date', date: 'date' },
  DiagnosticReport: { sort: '-date', date: 'date' },
  CarePlan: { sort: '-date', date: 'date' },
} as const
export type EventType = keyof typeof EVENT_TYPES

/** What the address of a record says beside whose it is. */
export interface PatientSearch {
  readonly view?: (typeof VIEWS)[number]
  readonly type?: EventType
  readonly from?: string
  readonly to?: string
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Reads the address; what is no filter is left out, never an error. */
export function readPatientSearch(search: Record<string, unknown>): PatientSearch {
  const view = VIEWS.find((one) => one === search.view)
  const type = typeof search.type === 'string' && Object.hasOwn(EVENT_TYPES, search.type) ? search.type : undefined
  const day = (name: 'from' | 'to') => {
    const value = search[name]
    return typeof value === 'string' && DAY.test(value) ? { [name]: value } : {}
  }
  return {
    ...(view === undefined ? {} : { view }),
    ...(type === undefined ? {} : { type: type as EventType }),
    ...day('from'),
    ...day('to'),
  }
}
