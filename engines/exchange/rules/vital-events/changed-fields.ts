import type { VitalCertificate } from '../../contract/vital-events.ts'

type Body = VitalCertificate['certificate']

/** The fields that two versions differ in, as findings name them: `birthDate`, `chain.b`, `contributing.0`. */
export function changedFields(before: Body, now: Body): readonly string[] {
  const [old, young] = [flat(before), flat(now)]
  return [...new Set([...old.keys(), ...young.keys()])].filter((field) => old.get(field) !== young.get(field)).sort()
}

/** Each field with its content as a text; objects by their sorted keys, since the store does not keep their order. */
function flat(body: Body): ReadonlyMap<string, string> {
  const { chain = {}, contributing = [], ...others } = body as { chain?: object; contributing?: readonly object[] }
  return new Map([
    ...Object.entries(others).map(([field, value]) => [field, textOf(value)] as const),
    ...Object.entries(chain).map(([line, value]) => [`chain.${line}`, textOf(value)] as const),
    ...contributing.map((value, at) => [`contributing.${at}`, textOf(value)] as const),
  ])
}

function textOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? ''
  const parts = Object.entries(value).map(([key, part]) => `${key}:${textOf(part)}`)
  return `{${parts.sort().join()}}`
}
