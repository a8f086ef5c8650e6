import { fault, type Issue } from '../rules/issue.ts'

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly status: 400 | 404 | 422; readonly issues: readonly Issue[] }

/** The JSON of a body. */
export function readJson(body: unknown): Read<unknown> {
  if (typeof body !== 'string' || body === '')
    return refused(400, fault('structure', 'The body is empty; it must be JSON.'))
  try {
    return { ok: true, value: JSON.parse(body) }
  } catch (error) {
    // V8 quotes the text around the fault; only the place is told.
    const place = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1]
    return refused(
      400,
      fault('structure', `The body is no JSON${place === undefined ? '' : ` from position ${place} on`}.`),
    )
  }
}

export function unknownType(): { ok: false; status: 404; issues: readonly Issue[] } {
  return { ok: false, status: 404, issues: [fault('not-supported', 'FHIR R4 has no such resource type.')] }
}

function refused(status: 400, issue: Issue): { ok: false; status: 400; issues: readonly Issue[] } {
  return { ok: false, status, issues: [issue] }
}
