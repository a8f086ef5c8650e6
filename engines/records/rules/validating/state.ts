import type { IssueCode } from '../issue.ts'

/** Asks one object, `value`, of one FHIR type; notes what is wrong with it in `state`, with paths that begin below it. */
export type Check = (value: unknown, state: State) => void

/** What is known while one resource is walked. Made anew for each. */
export interface State {
  readonly faults: Fault[]
  /** How deep the walk is, counted where types can hold themselves. */
  depth: number
  /** FHIRPath's %resource: the resource that is walked, also a contained one. */
  resource: object
  /** FHIRPath's %rootResource: the same, but for a contained one its container. */
  root: object
  /** The ids of what the root resource contains. */
  contained: ReadonlySet<unknown>
  /** The check of a resource type; none if there is no such type. */
  readonly checkOf: (type: string) => Check | undefined
}

/** An Issue whose path still grows, from the place of the fault upwards. */
export interface Fault {
  readonly code: IssueCode
  readonly text: string
  path: string
}

/** A sender who made hundred mistakes made one mistake in a script. */
export const MOST_FAULTS = 100
/** Deeper than any form or document people make; shallow enough for every stack. */
export const DEEPEST = 100

export function note(state: State, code: IssueCode, text: string, path = ''): void {
  if (state.faults.length < MOST_FAULTS) state.faults.push({ code, text, path })
}

/** Puts the faults that were noted since there were `from` of them below a segment of the path. */
export function below(state: State, from: number, segment: string): void {
  for (const fault of state.faults.slice(from)) fault.path = fault.path === '' ? segment : `${segment}.${fault.path}`
}

export function tooDeep(state: State): void {
  note(state, 'too-long', `is nested deeper than ${DEEPEST} levels`)
}

/** Notes that a rule of the definition does not hold. */
export function broken(state: State, key: string, human: string, path = ''): void {
  note(state, 'invariant', `breaks rule ${key}: ${human}`, path)
}
