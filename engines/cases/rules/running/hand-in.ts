import { answersOf, checkResponse, recompute } from '@kangcheng/forms'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CaseRefusal } from '../../contract/refusals.ts'
import type { EvidenceFile, HandedIn, ScoreState } from '../../contract/running/case-event.ts'
import type { CaseState } from '../../contract/running/case-state.ts'
import type { ScoringSheet } from '../../contract/scoring-sheet.ts'
import { type PreparedDefinition, sheetOf } from '../definition/prepare.ts'
import { checkFilled } from '../scoring/check-filled.ts'
import { scoreSheet } from '../scoring/score-sheet.ts'
import type { Around } from './happen.ts'

/** What came with a wish. */
export interface Papers {
  readonly forms?: Readonly<Record<string, unknown>> | undefined
  readonly sheets?: Readonly<Record<string, unknown>> | undefined
  readonly evidence?: Readonly<Record<string, readonly EvidenceFile[]>> | undefined
}

/** What is asked for: forms and sheets by their codes; those that must be there. */
export interface Asked {
  readonly forms: readonly { readonly form: string; readonly optional?: boolean | undefined }[]
  readonly sheets: readonly string[]
}

/**
 * Takes what was handed in: everything asked for is there and without fault, nothing else is. Faults of a form or sheet name the first
 * of them; the pages have shown all before, by the same rules.
 */
export function handIn(
  prepared: PreparedDefinition,
  state: CaseState | undefined,
  asked: Asked,
  papers: Papers,
  around: Around,
): Result<HandedIn, CaseRefusal> {
  const forms = takeForms(prepared, asked, papers.forms ?? {}, around)
  if (!forms.ok) return forms
  const values = { ...state?.values, ...forms.value.values }
  const sheets = takeSheets(prepared, asked, papers.sheets ?? {}, values)
  if (!sheets.ok) return sheets
  const parties = takeParties(prepared, forms.value.values, around)
  if (!parties.ok) return parties
  const evidence = papers.evidence ?? {}
  const slots = new Set(prepared.definition.evidence?.map(({ code }) => code))
  const unknown = Object.keys(evidence).find((slot) => !slots.has(slot))
  if (unknown !== undefined) return refuse('cases.evidence-slot-unknown', { slot: unknown })
  return ok({
    ...(Object.keys(forms.value.forms).length > 0 && forms.value),
    ...(Object.keys(sheets.value.sheets).length > 0 && sheets.value),
    ...(Object.keys(parties.value).length > 0 && { parties: parties.value }),
    ...(Object.keys(evidence).length > 0 && { evidence }),
  })
}

function takeForms(
  prepared: PreparedDefinition,
  { forms: asked }: Asked,
  given: Readonly<Record<string, unknown>>,
  { today }: Around,
) {
  const stray = Object.keys(given).find((form) => !asked.some((one) => one.form === form))
  if (stray !== undefined) return refuse('cases.form-unexpected', { form: stray })
  const forms: Record<string, unknown> = {}
  const values: Record<string, unknown> = {}
  for (const { form: code, optional = false } of asked) {
    const form = prepared.forms.get(code)
    const response = given[code]
    if (!form) return refuse('cases.form-missing', { form: code })
    if (response === undefined && optional) continue
    if (response === undefined) return refuse('cases.form-missing', { form: code })
    const [fault] = checkResponse(form, response, { today })
    if (fault)
      return refuse('cases.form-faults', { form: code, item: fault.linkId, zh: fault.words.zh, en: fault.words.en })
    const complete = recompute(form, response as never, { today })
    const answers = answersOf(form, complete, { today })
    forms[code] = complete
    for (const item of prepared.watched.get(code) ?? []) {
      if (answers[item] !== undefined) values[`${code}.${item}`] = answers[item]
    }
  }
  return ok({ forms, values })
}

function takeSheets(
  prepared: PreparedDefinition,
  { sheets: asked }: Asked,
  given: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
) {
  const stray = Object.keys(given).find((slot) => !asked.includes(slot))
  if (stray !== undefined) return refuse('cases.sheet-unknown', { sheet: stray })
  const sheets: Record<string, unknown> = {}
  const scores: Record<string, ScoreState> = {}
  for (const slot of asked) {
    const sheet = sheetOf(prepared, slot, values)
    if (!sheet) return refuse('cases.sheet-unknown', { sheet: slot })
    const filled = given[slot]
    if (filled === undefined) return refuse('cases.sheet-missing', { sheet: slot })
    const scored = takeSheet(sheet, slot, filled)
    if (!scored.ok) return scored
    sheets[slot] = { sheet: sheet.code, version: sheet.version, filled }
    scores[slot] = scored.value
  }
  return ok({ sheets, scores })
}

function takeSheet(sheet: ScoringSheet, slot: string, filled: unknown): Result<ScoreState, CaseRefusal> {
  const [fault] = checkFilled(sheet, filled)
  if (fault)
    return refuse('cases.sheet-faults', { sheet: slot, item: fault.item, zh: fault.words.zh, en: fault.words.en })
  const { points, possible, percent, grade, vetoes, missing } = scoreSheet(sheet, filled as never)
  const [first] = missing
  if (first !== undefined) return refuse('cases.sheet-missing', { sheet: slot, item: first })
  return ok({ points, possible, percent, grade: grade?.code ?? null, vetoes: vetoes.length })
}

/** Parties that an answer names. */
function takeParties(
  prepared: PreparedDefinition,
  values: Readonly<Record<string, unknown>>,
  { knowsOrganisation }: Around,
): Result<Record<string, string>, CaseRefusal> {
  const parties: Record<string, string> = {}
  for (const { code, is } of prepared.definition.parties) {
    if (is.kind !== 'answer' || values[is.item] === undefined) continue
    const named = String(values[is.item])
    if (!knowsOrganisation(named)) return refuse('cases.organisation-unknown', { organisation: named.slice(0, 80) })
    parties[code] = named
  }
  return ok(parties)
}
