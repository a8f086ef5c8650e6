/**
 * An expected failure is a value, never a throw. Each contract closes its own list of codes;
 * the server maps a code once to an HTTP status and to words in both languages.
 */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  /** What a person needs to find and mend it: a row, a field, the value seen. Never personal data. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Refusal<Code> }

export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value }
}

export function refuse<Code extends string>(
  code: Code,
  details?: Refusal['details'],
): { readonly ok: false; readonly refusal: Refusal<Code> } {
  return { ok: false, refusal: details === undefined ? { code } : { code, details } }
}
