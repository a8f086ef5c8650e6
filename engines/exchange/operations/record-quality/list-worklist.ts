import { type Actor, fileDetail } from '@kangcheng/access'
import { addDays, ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import {
  QUALITY_SEVERITIES,
  type QualityWorklist,
  type QualityWorklistQuery,
} from '../../contract/record-quality/index.ts'
import { OFFSET } from '../../rules/record-quality/chart.ts'
import { listFindings, listPlaces, type WorklistPlace } from '../../store/record-quality/findings.ts'
import type { QualityRoom } from './quality-deps.ts'
import { organisationNames, showFindings } from './show-names.ts'

/** On a page; a file holds more. */
const MOST = 200
const MOST_IN_FILE = 20_000

/** Findings that wait for somebody, gravest first, then oldest. */
export async function listWorklist(
  room: QualityRoom,
  actor: Actor,
  { format, ...query }: QualityWorklistQuery & FileWish,
): Promise<Result<QualityWorklist>> {
  const may = await room.access.require(actor, 'exchange.record-quality.read', {}, 'supervision')
  if (!may.ok) return may
  const after = query.after === undefined ? undefined : readPlace(query.after)
  if (query.after !== undefined && !after) return refuse('quality.cursor-unreadable')
  const rules = await room.rulesInForce()
  const { organisation, department, rule, status, phase, severity, minAge, assigned, overdue } = query
  const today = room.clock.today()
  const filter = {
    ...{ organisation, department, rule, status, phase, after },
    severityRank: severity === undefined ? undefined : QUALITY_SEVERITIES.indexOf(severity),
    foundBefore: minAge === undefined ? undefined : new Date(`${addDays(today, 1 - minAge)}T00:00:00${OFFSET}`),
    assignedTo: assigned === undefined ? undefined : assigned === 'me' ? actor.userId : null,
    dueBefore: overdue ? today : undefined,
  }
  const look = {
    operation: 'exchange.list-quality-findings',
    subject: 'record-quality',
    detail: fileDetail({ format }),
  }
  return room.access.within(may.value, look, async (db) => {
    const most = format === undefined ? MOST : MOST_IN_FILE
    const { total, findings } = await listFindings(db, may.value, filter, most + 1)
    const shown = findings.slice(0, most)
    const last = findings.length > most ? shown.at(-1) : undefined
    const places = await listPlaces(db, may.value)
    const nameOf = await organisationNames(db)
    return ok({
      findings: await showFindings(room, db, shown),
      total,
      ...(last ? { next: writePlace(last) } : {}),
      organisations: [...new Set(places.map((one) => one.organisation))].map((code) => ({ code, name: nameOf(code) })),
      departments: places.map((one) => ({
        code: one.department,
        name: one.departmentName,
        organisation: one.organisation,
      })),
      rules: (rules?.rules ?? []).map(({ code, name }) => ({ code, name })),
    })
  })
}

function writePlace({ severity, foundAt, id }: WorklistPlace): string {
  return `${severity}_${foundAt.getTime()}_${id}`
}

function readPlace(text: string): WorklistPlace | undefined {
  const found = /^([0-3])_(\d{1,15})_([0-9a-f-]{36})$/.exec(text)
  return found ? { severity: Number(found[1]), foundAt: new Date(Number(found[2])), id: found[3] ?? '' } : undefined
}
