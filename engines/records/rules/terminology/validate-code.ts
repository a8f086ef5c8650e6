import { fault, type Issue } from '../issue.ts'
import type { Coding, Resource } from '../resource.ts'
import { type CodeSystem, findConcept } from './code-system.ts'
import { displayIn, isNameOf } from './display.ts'
import type { Members } from './members.ts'
import type { Member, Verdict } from './system-parts.ts'

/** What was found of a code. */
export interface CodeCheck {
  /** False too where it could not be decided; then `undecided` says so. */
  readonly result: boolean
  /** The code system that would tell is not loaded. */
  readonly undecided?: true
  readonly system?: string
  readonly version?: string
  readonly code?: string
  /** As the system or the value set names it, in the language asked for. */
  readonly display?: string
  readonly inactive?: true
  /** `code-invalid`: no such code here; `value`: another display; warnings beside a result that is true. */
  readonly issues: readonly Issue[]
}

export interface CheckOptions {
  /** BCP 47. */
  readonly displayLanguage?: string
  /** Whether a code that only groups others will do; it does unless this is false. */
  readonly abstract?: boolean
}

/** Whether a code is one of a code system. */
export function checkInCodeSystem(system: CodeSystem, coding: Coding, options: CheckOptions = {}): CodeCheck {
  const { code } = coding
  if (code === undefined || code === '') return nothing('a code is needed')
  if (coding.system !== undefined && coding.system !== system.url) return nothing(`the code is of another system`)
  const concept = findConcept(system, code)
  const version = system.version === undefined ? {} : { version: system.version }
  const verdict: Verdict =
    concept !== undefined
      ? { system: system.url, ...version, concept, known: true }
      : system.content === 'complete'
        ? 'no'
        : 'undecided'
  return judged(verdict, { ...coding, system: system.url }, options, `the code system ${system.url}`)
}

/** Whether one of the codings belongs to a value set; the first that does is the answer. */
export function checkInValueSet(
  members: Members,
  codings: readonly Coding[],
  options: CheckOptions & { readonly name?: string } = {},
): CodeCheck {
  const place = options.name === undefined ? 'the value set' : `the value set ${options.name}`
  let last: CodeCheck | undefined
  for (const coding of codings) {
    if (coding.code === undefined || coding.code === '') continue
    const check = judged(members.has(coding.system, coding.code), coding, options, place)
    if (check.result) return check
    // What could not be decided tells more than what was not there.
    if (last === undefined || (check.undecided === true && last.undecided !== true)) last = check
  }
  return last ?? nothing('a code is needed')
}

function judged(verdict: Verdict, coding: Coding, options: CheckOptions, place: string): CodeCheck {
  const { code = '', system } = coding
  const asked = { ...(system === undefined ? {} : { system }), code }
  if (verdict === 'no') {
    return {
      ...asked,
      result: false,
      issues: [fault('code-invalid', `the code ${code.slice(0, 100)} is not in ${place}`)],
    }
  }
  if (verdict === 'undecided') {
    const words = `whether ${code.slice(0, 100)} is in ${place} cannot be decided: a code system is not loaded, or only in part`
    return { ...asked, result: false, undecided: true, issues: [fault('not-found', words)] }
  }
  return judgedMember(verdict, coding, options)
}

function judgedMember(member: Member, coding: Coding, options: CheckOptions): CodeCheck {
  const { concept, system, version } = member
  const display = displayIn(concept, options.displayLanguage)
  const issues: Issue[] = []
  if (options.abstract === false && concept.abstract === true) {
    issues.push(fault('business-rule', `the code ${concept.code} only groups others`))
  }
  // A display that nobody can compare is not wrong.
  const isNamed = concept.display !== undefined || concept.designations !== undefined
  if (coding.display !== undefined && isNamed && !isNameOf(concept, coding.display)) {
    issues.push(fault('value', `the code ${concept.code} has another display: ${display ?? ''}`))
  }
  const result = issues.length === 0
  if (concept.inactive === true) issues.push(warning(`the code ${concept.code} is no longer in use`))
  if (coding.version !== undefined && version !== undefined && coding.version !== version) {
    issues.push(warning(`looked up in version ${version}, not in ${coding.version.slice(0, 60)}`))
  }
  return {
    result,
    system,
    ...(version === undefined ? {} : { version }),
    code: concept.code,
    ...(display === undefined ? {} : { display }),
    ...(concept.inactive === true ? { inactive: true } : {}),
    issues,
  }
}

function nothing(diagnostics: string): CodeCheck {
  return { result: false, issues: [fault('required', diagnostics)] }
}

function warning(diagnostics: string): Issue {
  return { severity: 'warning', code: 'business-rule', diagnostics }
}

/** The answer of `$validate-code`. */
export function checkParameters(check: CodeCheck): Resource {
  const message = check.issues.map(({ diagnostics }) => diagnostics).join('; ')
  return {
    resourceType: 'Parameters',
    parameter: [
      { name: 'result', valueBoolean: check.result },
      ...(message === '' ? [] : [{ name: 'message', valueString: message }]),
      ...(check.display === undefined ? [] : [{ name: 'display', valueString: check.display }]),
      ...(check.code === undefined ? [] : [{ name: 'code', valueCode: check.code }]),
      ...(check.system === undefined ? [] : [{ name: 'system', valueUri: check.system }]),
      ...(check.version === undefined ? [] : [{ name: 'version', valueString: check.version }]),
      ...(check.inactive === undefined ? [] : [{ name: 'inactive', valueBoolean: true }]),
    ],
  }
}
