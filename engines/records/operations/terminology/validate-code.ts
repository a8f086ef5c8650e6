import { fault } from '../../rules/issue.ts'
import type { Coding } from '../../rules/resource.ts'
import { openValueSet } from '../../rules/terminology/members.ts'
import {
  type CheckOptions,
  checkInCodeSystem,
  checkInValueSet,
  checkParameters,
} from '../../rules/terminology/validate-code.ts'
import { askedValueSet, asOf, type ValueSetQuestion } from './expand-value-set.ts'
import { findCodeSystem } from './find-terminology.ts'
import { gatherTerminology } from './gather-terminology.ts'
import { failed, type TerminologyAnswer, type TerminologyDeps } from './terminology-deps.ts'

/** `ValueSet/$validate-code`: whether one of the codings belongs. A code without a system is looked for in all of them. */
export async function validateInValueSet(
  deps: TerminologyDeps,
  question: ValueSetQuestion & CheckOptions & { readonly codings: readonly Coding[] },
): Promise<TerminologyAnswer> {
  const found = await askedValueSet(deps, question)
  if ('ok' in found) return found
  const { day, versions } = asOf(deps, question)
  // A coding that names its version is looked up there.
  const said = question.codings.flatMap(({ system, version }): [string, string][] =>
    system !== undefined && version !== undefined ? [[system, version]] : [],
  )
  const terminology = await gatherTerminology(deps, found, { day, versions: new Map([...said, ...versions]) })
  const opened = openValueSet(found, terminology)
  if ('issues' in opened) return failed(422, opened.issues)
  const name = found.url ?? found.title
  const check = checkInValueSet(opened.members, question.codings, {
    ...question,
    ...(name === undefined ? {} : { name }),
  })
  return { ok: true, resource: checkParameters(check) }
}

/** `CodeSystem/$validate-code`. */
export async function validateInCodeSystem(
  deps: TerminologyDeps,
  question: CheckOptions & { readonly coding: Coding; readonly date?: string },
): Promise<TerminologyAnswer> {
  const { coding, date } = question
  if (coding.system === undefined) return failed(400, [fault('required', 'say the code system')])
  const { system: url, version } = coding
  const system = await findCodeSystem(deps, { url, version, day: date ?? deps.clock.today() })
  if (system === undefined) return failed(404, [fault('not-found', `the code system ${url.slice(0, 200)} is not here`)])
  return { ok: true, resource: checkParameters(checkInCodeSystem(system, coding, question)) }
}
