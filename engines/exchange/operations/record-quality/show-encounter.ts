import type { Actor, Decision } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { QualityEncounterPage, QualityRules, QualityScore } from '../../contract/record-quality/index.ts'
import {
  findEncounter,
  type KeptEncounter,
  type KeptResult,
  listResults,
} from '../../store/record-quality/encounters.ts'
import { findingsOf } from '../../store/record-quality/findings.ts'
import { readOne } from './gather-record.ts'
import type { QualityRoom } from './quality-deps.ts'
import { organisationNames, showFindings, showPlace } from './show-names.ts'

/** One encounter: whose it is, what it scores and scored, and all that was found in it. */
export async function showEncounter(
  room: QualityRoom,
  actor: Actor,
  { id }: { readonly id: string },
): Promise<Result<QualityEncounterPage>> {
  const may = await room.access.require(actor, 'exchange.record-quality.read', {}, 'supervision')
  if (!may.ok) return may
  const look = { operation: 'exchange.show-quality-encounter', subject: `Encounter/${id}` }
  const shown = await room.access.within(may.value, look, async (db) => {
    const kept = await findEncounter(db, id)
    const { regionPath: region, organisationPath: organisation } = kept ?? {}
    if (!kept || region === undefined || organisation === undefined || !may.value.opens({ region, organisation }))
      return refuse('quality.encounter-not-found')
    const placed = (await findingsOf(db, id)).map((finding) => ({ ...kept, ...finding }))
    const findings = await showFindings(room, db, placed)
    const place = showPlace(kept, await organisationNames(db))
    return ok({ kept, findings, place, results: await listResults(db, id) })
  })
  if (!shown.ok) return shown
  const { kept, findings, place, results } = shown.value
  const rules = await room.rulesOf(kept.rulesVersion)
  if (!rules) return refuse('quality.no-rules')
  const history: QualityScore[] = []
  for (const one of results) history.push(showScore(one, (await room.rulesOf(one.rulesVersion)) ?? rules))
  const nameOf = (code: string) => rules.rules.find((rule) => rule.code === code)?.name ?? { zh: code }
  return ok({
    encounter: id,
    place,
    phase: kept.phase,
    ...(kept.admittedAt === null ? {} : { admittedAt: kept.admittedAt.toISOString() }),
    ...(kept.dischargedAt === null ? {} : { dischargedAt: kept.dischargedAt.toISOString() }),
    patient: await patientOf(room, may.value, kept),
    current: showScore(kept, rules),
    findings,
    faults: kept.faults.map(({ rule, fault }) => ({ rule, ruleName: nameOf(rule), fault })),
    history,
  })
}

function showScore(
  { rulesVersion, score, grade, vetoes, examinedAt }: KeptResult,
  { grades }: Pick<QualityRules, 'grades'>,
): QualityScore {
  const gradeName = grades.find(({ code }) => code === grade)?.name ?? { zh: grade }
  return { rulesVersion, score, grade, gradeName, vetoes, examinedAt: examinedAt.toISOString() }
}

interface Person {
  readonly name?: readonly { readonly text?: string; readonly family?: string; readonly given?: readonly string[] }[]
  readonly gender?: string
  readonly birthDate?: string
}

/** Who it is, as far as the decision shows it. */
async function patientOf(
  { records }: QualityRoom,
  decision: Decision,
  { encounter, parts }: Pick<KeptEncounter, 'encounter' | 'parts'>,
): Promise<QualityEncounterPage['patient']> {
  const patient = parts.find((part) => part.startsWith('Patient/'))?.slice('Patient/'.length)
  const [visit, person] = await Promise.all([
    readOne(records, decision, 'Encounter', encounter),
    patient === undefined ? undefined : readOne(records, decision, 'Patient', patient),
  ])
  const { name, gender, birthDate } = (person?.resource ?? {}) as Person
  const [identifier] =
    ((visit?.resource ?? {}) as { identifier?: readonly { readonly value?: string }[] }).identifier ?? []
  const called = name?.[0]?.text ?? [name?.[0]?.family, ...(name?.[0]?.given ?? [])].filter(Boolean).join('')
  return {
    ...(called === '' ? {} : { name: called }),
    ...(gender === undefined ? {} : { gender }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(identifier?.value === undefined ? {} : { number: identifier.value }),
  }
}
