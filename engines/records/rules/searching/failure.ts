import { fault, type Issue, type IssueCode } from '../issue.ts'

/** Why a part of a search cannot be read. */
export interface Failure {
  readonly kind: 'failure'
  /** It is only not known, or empty: a search that is not strict goes on without it. */
  readonly mayBeIgnored: boolean
  readonly issue: Issue
}

export function failure(code: IssueCode, diagnostics: string): Failure {
  return { kind: 'failure', mayBeIgnored: false, issue: fault(code, diagnostics) }
}

export function ignorable(code: IssueCode, diagnostics: string): Failure {
  return { kind: 'failure', mayBeIgnored: true, issue: fault(code, diagnostics) }
}

/** A name that somebody sent, fit to be repeated: short, and nothing in it but what names are made of. */
export function quoted(name: string): string {
  return `'${name.slice(0, 80).replace(/[^\w:.\-*]/g, '?')}'`
}

export function isFailure(value: object): value is Failure {
  return 'kind' in value && value.kind === 'failure'
}
