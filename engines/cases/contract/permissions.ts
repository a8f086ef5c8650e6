/**
 * What an actor may be allowed to do here; roles grant it. Beside these each definition has one permission for each of its
 * roles, `cases.DEFINITION.ROLE`, which says where somebody holds that role.
 */
export const CASE_PERMISSIONS = [
  'cases.case.read',
  'cases.case.act',
  'cases.case.oversee',
  'cases.definition.read',
  'cases.definition.load',
  'cases.case.migrate',
] as const
export type CasePermission = (typeof CASE_PERMISSIONS)[number]

/** The permission by which somebody holds a role of a definition. */
export function rolePermission(definition: string, role: string): string {
  return `cases.${definition}.${role}`
}
