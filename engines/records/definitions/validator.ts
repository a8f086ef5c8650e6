import { createRequire } from 'node:module'
import type { Issue } from '../rules/issue.ts'
import type { Resource } from '../rules/resource.ts'
import { typeCode } from '../rules/resource-types.ts'
import { resource } from '../rules/validating/nested.ts'
import type { Check, State } from '../rules/validating/state.ts'

/** What is wrong with a resource, by the base definitions of FHIR R4; empty if nothing. At most hundred issues. */
export type Validate = (resource: Resource) => readonly Issue[]

const SOUND: readonly Issue[] = Object.freeze([])
const require = createRequire(import.meta.url)
const loaded = new Map<string, Check>()

/**
 * The validator of a resource type; undefined where FHIR R4 has no such type. It refuses resources of other types, and asks
 * resources within a Bundle, Parameters or `contained` by their own types.
 */
export function validatorFor(type: string): Promise<Validate | undefined> {
  const check = checkOf(type)
  return Promise.resolve(check === undefined ? undefined : (value) => validate(type, value))
}

function validate(type: string, value: Resource): readonly Issue[] {
  const state: State = { faults: [], depth: 0, resource: value, root: value, contained: new Set(), checkOf }
  if (value.resourceType === type) resource(value, state)
  else state.faults.push({ code: 'structure', text: `must be ${type}`, path: 'resourceType' })
  if (state.faults.length === 0) return SOUND
  return state.faults.map(({ code, text, path }) => {
    const expression = path === '' ? type : `${type}.${path}`
    return { severity: 'error', code, diagnostics: `${expression} ${text}`, expression: [expression] }
  })
}

/** Loaded when first asked for, and at once: a Bundle is asked in one go, whatever it holds. */
function checkOf(type: string): Check | undefined {
  const known = loaded.get(type)
  if (known !== undefined || typeCode(type) === undefined) return known
  const check = (require(`./generated/validators/${validatorFile(type)}`) as Readonly<Record<string, Check>>)[type]
  if (check !== undefined) loaded.set(type, check)
  return check
}

/** `MedicationRequest` → `medication-request.ts` */
export const validatorFile = (type: string) => `${type.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase()}.ts`
