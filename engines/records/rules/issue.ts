/** Codes of http://hl7.org/fhir/issue-type that this engine gives. */
export type IssueCode =
  | 'structure'
  | 'required'
  | 'value'
  | 'invariant'
  | 'invalid'
  | 'code-invalid'
  | 'not-supported'
  | 'duplicate'
  | 'multiple-matches'
  | 'not-found'
  | 'deleted'
  | 'too-long'
  | 'too-costly'
  | 'business-rule'
  | 'conflict'
  | 'security'
  | 'login'
  | 'forbidden'
  | 'throttled'
  | 'exception'
  | 'informational'

/** What is wrong with something that was sent, as one entry of OperationOutcome.issue. */
export interface Issue {
  readonly severity: 'fatal' | 'error' | 'warning' | 'information'
  readonly code: IssueCode
  /** One English sentence: where and what. Never repeats names, numbers or other values of a person. */
  readonly diagnostics: string
  /** FHIRPath of the place, e.g. `Patient.contact[1].name`. */
  readonly expression?: readonly string[]
}

export function fault(code: IssueCode, diagnostics: string, expression?: string): Issue {
  return { severity: 'error', code, diagnostics, ...(expression === undefined ? {} : { expression: [expression] }) }
}
