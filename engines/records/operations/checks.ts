import { type Validate, validatorFor } from '../definitions/validator.ts'
import { fault, type Issue } from '../rules/issue.ts'
import { askClaimed, compileProfiles, type DomainList, type Profiles } from '../rules/profiles/compile-profiles.ts'
import type { ProfileDefinition } from '../rules/profiles/profile-definition.ts'
import { isObject, type Resource } from '../rules/resource.ts'
import { typeCode } from '../rules/resource-types.ts'

export type Checked =
  | { readonly ok: true; readonly resource: Resource; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly status: 400 | 404 | 422; readonly issues: readonly Issue[] }

export type Check = (value: unknown) => Checked

/** What is asked of every resource before it is stored: the base definitions, and the profiles that it claims. */
export interface Checks {
  /** The check of one type, loaded with the first that asks for it; undefined where resources of it are not stored. */
  of(type: string): Promise<Check | undefined>
  /** Takes the place of the profiles of before; answers what is wrong with them, and then nothing has changed. */
  load(definitions: readonly ProfileDefinition[], lists: readonly DomainList[]): readonly string[]
  readonly profiles: () => Profiles
}

export function createChecks(today: () => string): Checks {
  let profiles: Profiles = new Map()

  const check = (value: unknown, type: string, validate: Validate): Checked => {
    if (!isObject(value) || typeof value.resourceType !== 'string') {
      return refused(fault('structure', 'A resource is a JSON object with a resourceType.'))
    }
    if (value.resourceType !== type) return refused(fault('invalid', `A ${type} was expected here.`, 'resourceType'))
    const resource = value as unknown as Resource
    const issues = validate(resource)
    if (issues.length > 0) return { ok: false, status: 422, issues }
    if (resource.meta?.profile === undefined) return { ok: true, resource, warnings: NONE }
    const claimed = askClaimed(resource, profiles, today())
    const isRefused = claimed.some(({ severity }) => severity === 'error')
    return isRefused ? { ok: false, status: 422, issues: claimed } : { ok: true, resource, warnings: claimed }
  }

  return {
    async of(type) {
      const validate = isStoredType(type) ? await validatorFor(type) : undefined
      return validate && ((value) => check(value, type, validate))
    },
    load(definitions, lists) {
      const compiled = compileProfiles(definitions, lists, today())
      if (compiled.faults.length === 0) profiles = compiled.profiles
      return compiled.faults
    },
    profiles: () => profiles,
  }
}

const NONE: readonly Issue[] = []

/** Whether a name is that of a type that is stored. Parameters are what operations take, and nothing by themselves. */
export function isStoredType(name: string): boolean {
  return typeCode(name) !== undefined && name !== 'Parameters'
}

function refused(issue: Issue): Checked {
  return { ok: false, status: 400, issues: [issue] }
}
