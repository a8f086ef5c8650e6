import type { TSchema } from 'typebox'
import type { Validator } from 'typebox/compile'
import type { TValidationError } from 'typebox/error'
import { Settings } from 'typebox/system'
import { type ProblemWords, problemOf } from './problem-words.ts'

/** One thing wrong with a value: where (JSON pointer, empty for the whole) and what, in both languages. */
export interface SchemaFault {
  readonly pointer: string
  readonly problem: ProblemWords
}

/** A schema compiled to a validator, whatever its static type. */
export type AnyValidator = Validator<Record<never, never>, TSchema>

/**
 * Everything wrong with a value, in the order of the schema, at most about `most` faults.
 * Of a union only the branch that was meant is spoken of, as far as a constant (`kind: …`) tells which.
 */
export function findFaults(validator: AnyValidator, value: unknown, most = 200): SchemaFault[] {
  // The limit is a setting of the whole library; it is put back at once, and nothing runs in between.
  const { maxErrors } = Settings.Get()
  Settings.Set({ maxErrors: most })
  try {
    return spell(narrow(validator.Errors(value)), value)
  } finally {
    Settings.Set({ maxErrors })
  }
}

/** What stands at a JSON pointer; `undefined` where nothing does. */
export function valueAt(value: unknown, pointer: string): unknown {
  let at = value
  for (const step of pointerSteps(pointer)) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<string, unknown>)[step]
  }
  return at
}

export function pointerSteps(pointer: string): string[] {
  return pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** `/rows/0/target` as people write it: `rows[0].target`. */
export function fieldOf(pointer: string): string {
  return pointerSteps(pointer)
    .map((step, index) => (/^\d+$/.test(step) ? `[${step}]` : index === 0 ? step : `.${step}`))
    .join('')
}

function spell(errors: readonly TValidationError[], value: unknown): SchemaFault[] {
  const faults: SchemaFault[] = []
  const seen = new Set<string>()
  for (const error of errors) {
    for (const fault of problemOf(error, valueAt(value, error.instancePath))) {
      const key = `${fault.pointer} ${fault.problem.en}`
      if (!seen.has(key)) faults.push(fault)
      seen.add(key)
    }
  }
  return faults
}

function narrow(errors: readonly TValidationError[]): TValidationError[] {
  const union = outermostUnion(errors)
  if (!union) return [...errors]
  const inside = `${union.schemaPath}/anyOf/`
  const branches = new Map<string, TValidationError[]>()
  const others: TValidationError[] = []
  for (const error of errors) {
    const within = error.schemaPath.startsWith(inside) && isAtOrBelow(error.instancePath, union.instancePath)
    if (!within) {
      if (error !== union) others.push(error)
      continue
    }
    const branch = error.schemaPath.slice(inside.length).split('/', 1)[0] ?? ''
    branches.set(branch, [...(branches.get(branch) ?? []), error])
  }
  const kind = discriminator(union, inside, branches)
  const meant = [...branches.values()].filter((list) => !list.some((error) => error.instancePath === kind))
  const chosen = meant.length === 1 && meant[0] ? meant[0] : [summary(union, kind, [...branches.values()].flat())]
  return [...narrow(others), ...narrow(chosen)]
}

function outermostUnion(errors: readonly TValidationError[]): TValidationError | undefined {
  return errors
    .filter((error) => error.keyword === 'anyOf' && !('seen' in error.params))
    .toSorted((a, b) => a.schemaPath.length - b.schemaPath.length)[0]
}

/** Where the property stands whose constant tells the branches apart: all of them, or all but the one meant, complain of it. */
function discriminator(
  union: TValidationError,
  inside: string,
  branches: ReadonlyMap<string, readonly TValidationError[]>,
): string | undefined {
  const complaints = new Map<string, number>()
  for (const [branch, errors] of branches) {
    for (const error of errors) {
      const property = error.instancePath.slice(union.instancePath.length + 1)
      const direct = error.schemaPath === `${inside}${branch}/properties/${property}`
      if (error.keyword === 'const' && direct) {
        complaints.set(error.instancePath, (complaints.get(error.instancePath) ?? 0) + 1)
      }
    }
  }
  const enough = Math.max(1, branches.size - 1)
  return [...complaints].find(([, count]) => count >= enough)?.[0]
}

/** No branch, or more than one, could be meant: one fault that says what is allowed. */
function summary(
  union: TValidationError,
  kind: string | undefined,
  all: readonly TValidationError[],
): TValidationError {
  const { schemaPath, instancePath } = union
  if (kind !== undefined) {
    const allowedValues = all.flatMap((error) =>
      error.keyword === 'const' && error.instancePath === kind ? [error.params.allowedValue] : [],
    )
    return { keyword: 'enum', schemaPath, instancePath: kind, params: { allowedValues } }
  }
  const types = all.flatMap((error) =>
    error.keyword === 'type' && error.instancePath === instancePath ? error.params.type : [],
  )
  const params = { seen: true, types: types.length === all.length ? types : [] }
  return { keyword: 'anyOf', schemaPath, instancePath, params }
}

function isAtOrBelow(path: string, parent: string): boolean {
  return path === parent || path.startsWith(`${parent}/`)
}
