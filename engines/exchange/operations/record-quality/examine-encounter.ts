import { type Decision, directoryIn } from '@kangcheng/access'
import { loadFhirpath } from '@kangcheng/records'
import type { Kysely } from 'kysely'
import { QUALITY_SEVERITIES, type QualityRules } from '../../contract/record-quality/index.ts'
import { type Examination, examine } from '../../rules/record-quality/examine.ts'
import { factsOf } from '../../rules/record-quality/facts-of.ts'
import { followFindings } from '../../rules/record-quality/follow-findings.ts'
import {
  addEncounter,
  forgetEncounter,
  type KeptEncounter,
  type KeptPlace,
  lockEncounter,
} from '../../store/record-quality/encounters.ts'
import {
  addEvent,
  addFinding,
  findingsOf,
  type KeptFinding,
  placeFindings,
  saveFinding,
} from '../../store/record-quality/findings.ts'
import { EXAMINED_TYPES, type GatheredRecord, gatherRecord } from './gather-record.ts'
import { keepScore } from './keep-score.ts'
import type { QualityRoom } from './quality-deps.ts'

/** Examines one encounter as it is now by the rules given, and joins what is found with what was there. */
export async function examineEncounter(
  room: QualityRoom,
  decision: Decision,
  id: string,
  rules: QualityRules,
): Promise<void> {
  const readAt = room.clock.now()
  const record = await gatherRecord(room, decision, id)
  const look = { operation: 'exchange.examine-quality', subject: `Encounter/${id}` }
  if (!record) return room.access.within(decision, look, (db) => forgetEncounter(db, id))
  const examination = examine(await loadFhirpath(), record, rules, readAt.getTime())
  const organisation = await room.organisationOf(record.source)
  await room.access.within(decision, look, async (db) => {
    const place = { ...factsOf(record.encounter), ...(await placeIn(db, organisation)) }
    const fresh: KeptEncounter = {
      ...place,
      encounter: id,
      rulesVersion: rules.version,
      ...{ score: 100, grade: '', vetoes: 0, standing: 0, revision: 0 },
      faults: examination.faults,
      readAt,
      examinedAt: readAt,
      lookAgain: examination.lookAgain === undefined ? null : new Date(examination.lookAgain),
      parts: partsOf(record),
    }
    await addEncounter(db, fresh)
    const before = await lockEncounter(db, id)
    // Read before what is kept was read: it knows less.
    if (!before || before.readAt > readAt) return
    const kept = { ...fresh, revision: before.revision }
    await placeFindings(db, id, kept)
    await followInto(room, db, kept, examination, { rules, by: decision.actor.userId })
    await keepScore(db, kept, rules, readAt)
  })
}

async function followInto(
  room: QualityRoom,
  db: Kysely<unknown>,
  kept: KeptEncounter,
  examination: Examination,
  { rules, by }: { rules: QualityRules; by: string },
): Promise<void> {
  const at = kept.examinedAt
  const known = await findingsOf(db, kept.encounter)
  const { opened, followed } = followFindings(known, examination.findings, rules.version)
  for (const { before, status, event, found } of followed) {
    const now: KeptFinding = {
      ...before,
      ...(found ? { ...contentOf(found, rules), rulesVersion: rules.version } : {}),
      status,
      ...(event === 'returned' ? { foundAt: at, assignedTo: null, dueOn: null } : {}),
      ...(event === undefined ? {} : { proposal: null, revision: before.revision + 1 }),
    }
    if (JSON.stringify(now) !== JSON.stringify(before)) await saveFinding(db, now)
    if (event !== undefined) await addEvent(db, now, kept, { kind: event, at, by, body: {} })
  }
  for (const found of opened) {
    const finding: KeptFinding = {
      id: room.newId(),
      encounter: kept.encounter,
      rule: found.rule,
      about: found.about,
      rulesVersion: rules.version,
      ...contentOf(found, rules),
      ...{ status: 'open', proposal: null, assignedTo: null, dueOn: null, revision: 1 },
      foundAt: at,
    }
    await addFinding(db, finding, kept)
    await addEvent(db, finding, kept, { kind: 'found', at, by, body: {} })
  }
}

function contentOf({ rule, isLate, values, evidence }: Examination['findings'][number], { rules }: QualityRules) {
  const severity = rules.find(({ code }) => code === rule)?.severity ?? 'light'
  return { severity: QUALITY_SEVERITIES.indexOf(severity), isLate, values, evidence }
}

/** Open to nobody but who may see all, where the institution stands in no directory. */
const NOWHERE = '/'

async function placeIn(
  db: Kysely<unknown>,
  code: string | undefined,
): Promise<Pick<KeptPlace, 'organisation' | 'organisationPath' | 'regionPath'>> {
  const directory = directoryIn(db)
  const organisation = code === undefined ? undefined : await directory.findOrganisation(code)
  const region = organisation && (await directory.findRegion(organisation.region))
  if (!organisation || !region) return { organisation: code ?? '', organisationPath: NOWHERE, regionPath: NOWHERE }
  return { organisation: organisation.code, organisationPath: organisation.path, regionPath: region.path }
}

/** What may have it examined again when it changes. */
function partsOf({ encounter, resources, patient }: GatheredRecord): string[] {
  const parts = [encounter, ...resources].filter(({ resourceType }) => EXAMINED_TYPES.has(resourceType))
  const references = parts.map(({ resourceType, id }) => `${resourceType}/${id}`)
  return [...new Set([...references, ...(patient === undefined ? [] : [patient])])]
}
