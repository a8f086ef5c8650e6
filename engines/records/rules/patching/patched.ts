import { fault, type Issue, type IssueCode } from '../issue.ts'
import { isObject, type Resource } from '../resource.ts'

/** What a patch made of a resource, or why it made nothing. */
export type Patched =
  | { readonly ok: true; readonly resource: Resource }
  | { readonly ok: false; readonly issues: readonly Issue[] }

/** Operations that one patch may have. */
export const MAX_OPERATIONS = 1_000

/** `invalid` where the patch is no patch at all, `business-rule` where it does not fit the resource it meets. */
export function refused(code: IssueCode, diagnostics: string, expression?: string): Patched {
  return { ok: false, issues: [fault(code, diagnostics, expression)] }
}

/** A patch changes what a resource says, not which resource it is. */
export function sameIdentity(before: Resource, after: unknown): Patched {
  if (!isObject(after)) return refused('business-rule', 'The patch leaves no resource')
  if (after.resourceType !== before.resourceType) {
    return refused('business-rule', 'The patch changes the type of the resource', 'resourceType')
  }
  if (after.id !== before.id) return refused('business-rule', 'The patch changes the id of the resource', 'id')
  return { ok: true, resource: after as Resource }
}
