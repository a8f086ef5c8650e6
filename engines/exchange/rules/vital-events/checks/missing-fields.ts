/** Those of some fields that hold nothing. */
export function missingFields(certificate: object, fields: readonly string[]): readonly string[] {
  const held = new Set(Object.entries(certificate).flatMap(([field, value]) => (value === undefined ? [] : [field])))
  return fields.filter((field) => !held.has(field))
}
