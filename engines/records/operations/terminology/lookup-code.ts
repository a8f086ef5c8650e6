import { fault } from '../../rules/issue.ts'
import type { Coding } from '../../rules/resource.ts'
import type { CodeSystem } from '../../rules/terminology/code-system.ts'
import { lookup, subsumption, subsumptionParameters } from '../../rules/terminology/lookup.ts'
import { findCodeSystem } from './find-terminology.ts'
import { failed, type TerminologyAnswer, type TerminologyDeps, type TerminologyFailure } from './terminology-deps.ts'

export interface LookupQuestion {
  readonly coding: Coding
  /** Day on which versions count, YYYY-MM-DD; today. */
  readonly date?: string
  /** Left out, or `*`: all of them. */
  readonly properties?: readonly string[]
  readonly displayLanguage?: string
}

/** `CodeSystem/$lookup`. */
export async function lookupCode(deps: TerminologyDeps, question: LookupQuestion): Promise<TerminologyAnswer> {
  const { code, system, version } = question.coding
  const found = await askedSystem(deps, { system, version, date: question.date })
  if ('ok' in found) return found
  const resource = code === undefined ? undefined : lookup(found, code, question)
  if (resource !== undefined) return { ok: true, resource }
  return failed(404, [fault('not-found', `the code ${(code ?? '').slice(0, 100)} is not in ${found.url}`)])
}

export interface SubsumesQuestion {
  readonly system?: string
  readonly version?: string
  readonly codeA: string
  readonly codeB: string
  readonly date?: string
}

/** `CodeSystem/$subsumes`. */
export async function subsumesCode(deps: TerminologyDeps, question: SubsumesQuestion): Promise<TerminologyAnswer> {
  const found = await askedSystem(deps, question)
  if ('ok' in found) return found
  const outcome = subsumption(found, question.codeA, question.codeB)
  if (outcome !== undefined) return { ok: true, resource: subsumptionParameters(outcome) }
  return failed(404, [fault('not-found', `one of the codes is not in ${found.url}`)])
}

async function askedSystem(
  deps: TerminologyDeps,
  { system, version, date }: { system?: string | undefined; version?: string | undefined; date?: string | undefined },
): Promise<CodeSystem | TerminologyFailure> {
  if (system === undefined) return failed(400, [fault('required', 'say the code system')])
  const found = await findCodeSystem(deps, { url: system, version, day: date ?? deps.clock.today() })
  return found ?? failed(404, [fault('not-found', `the code system ${system.slice(0, 200)} is not here`)])
}
