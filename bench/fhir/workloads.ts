import { inventObservation, inventPatient, RECORD_SIZE } from './generate/record.ts'
import { importedName, inventTransaction } from './generate/sendings.ts'

/** One kind of request, asked again and again. */
export interface Workload {
  /** What it is called in the table. */
  readonly what: string
  readonly method: 'GET' | 'POST' | 'PUT'
  /** Resources in one request. */
  readonly resources: number
  /** What it must answer. */
  readonly status: number
  /** Whether an answer of that status says what it should; left out, it does. */
  readonly fits?: (answer: Buffer) => boolean
  /** Requests made before the clock runs; 0 for those that are made while it does, being large and few. */
  readonly prepared: number
  /** Request number `turn` about one of `people` who were imported before. */
  request(turn: number, people: number): { path: string; json?: unknown }
}

/** No one is created twice, and none of those who were imported. */
const NEW_PEOPLE = 10_000_000
const PREPARED = 30_000
/** Spreads the questions over everybody, so that a large store is not asked for what it has just shown. */
const STRIDE = 7919

/** The rows of the table, in the order in which they are measured. */
export const WORKLOADS = {
  'create-patient': {
    what: 'create Patient',
    method: 'POST',
    resources: 1,
    status: 201,
    prepared: PREPARED,
    request: (turn) => ({ path: 'Patient', json: inventPatient(NEW_PEOPLE + turn) }),
  },
  'create-observation': {
    what: 'create Observation',
    method: 'POST',
    resources: 1,
    status: 201,
    prepared: PREPARED,
    request: (turn, people) => {
      const index = (turn * STRIDE) % people
      return { path: 'Observation', json: inventObservation(index, turn, importedName(index)) }
    },
  },
  read: {
    what: 'read Patient by id',
    method: 'GET',
    resources: 1,
    status: 200,
    prepared: PREPARED,
    request: (turn, people) => ({ path: importedName((turn * STRIDE) % people)('Patient', 0) }),
  },
  update: {
    what: 'update Patient',
    method: 'PUT',
    resources: 1,
    status: 200,
    prepared: PREPARED,
    request: (turn, people) => {
      const index = (turn * STRIDE) % people
      const path = importedName(index)('Patient', 0)
      // Something changes each time: an update that changes nothing would be no version.
      const telecom = [{ system: 'phone', value: `10${String(turn).padStart(9, '0')}`, use: 'mobile' }]
      return { path, json: { ...inventPatient(index), id: path.slice('Patient/'.length), telecom } }
    },
  },
  search: {
    what: 'search Observation, 20 of a patient',
    method: 'GET',
    resources: 1,
    status: 200,
    fits: (answer) => count(answer, '"fullUrl"') === 20,
    prepared: PREPARED,
    request: (turn, people) => {
      const patient = importedName((turn * STRIDE) % people)('Patient', 0)
      return { path: `Observation?patient=${patient}&code=http://loinc.org%7C8480-6&_sort=-date&_count=20` }
    },
  },
  transaction: {
    what: 'transaction of 100 creates',
    method: 'POST',
    resources: RECORD_SIZE,
    status: 200,
    fits: (answer) => count(answer, '"status":"201') === RECORD_SIZE,
    prepared: 0,
    request: (turn) => ({ path: '', json: inventTransaction(2 * NEW_PEOPLE + turn) }),
  },
} as const satisfies Record<string, Workload>

export type WorkloadName = keyof typeof WORKLOADS

function count(answer: Buffer, text: string): number {
  let found = 0
  for (let at = answer.indexOf(text); at !== -1; at = answer.indexOf(text, at + text.length)) found++
  return found
}
