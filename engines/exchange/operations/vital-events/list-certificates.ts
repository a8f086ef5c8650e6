import { type Actor, directoryIn, fileDetail } from '@kangcheng/access'
import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { FileWish } from '@kangcheng/platform'
import type { IcdRange, VitalFilter, VitalKind, VitalList, VitalRules } from '../../contract/vital-events.ts'
import { impossibleDay } from '../../rules/vital-events/impossible-day.ts'
import { listCertificates as load } from '../../store/vital-events/list.ts'
import type { RuledDeps } from './deps.ts'
import { maskListed } from './mask-certificate.ts'
import { organisationNames, regionNames } from './places.ts'

/** On a page; a file holds more. */
const MOST = 500
const MOST_IN_FILE = 20_000

/** Certificates of one kind: of one's own institution, of one's region, or behind a figure. What waits longest comes first. */
export async function listCertificates(
  deps: RuledDeps,
  actor: Actor,
  { kind, region, group, format, ...filter }: VitalFilter & FileWish & { readonly kind: VitalKind },
): Promise<Result<VitalList>> {
  const may = await deps.access.require(actor, 'exchange.vital-events.read', {}, 'public-health')
  if (!may.ok) return may
  const rules = deps.rules()
  if (!rules) return refuse('vital.no-rules')
  const field = impossibleDay(filter)
  if (field !== undefined) return refuse('vital.day-impossible', { field })
  const codes = group === undefined ? undefined : codesOf(rules, group)
  if (group !== undefined && codes === undefined) return refuse('vital.group-unknown')
  const look = { operation: `exchange.list-${kind}s`, subject: `vital/${kind}`, detail: fileDetail({ format }) }
  return deps.access.within(may.value, look, async (db) => {
    const place = region === undefined ? undefined : await directoryIn(db).findRegion(region)
    if (region !== undefined && !place) return refuse('vital.region-unknown')
    const query = { ...filter, kind, codes, residencePath: place?.path }
    const { rows, counts } = await load(db, may.value, query, format === undefined ? MOST : MOST_IN_FILE)
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
    return ok({
      rows: rows.map((row) => maskListed(row, may.value.mask)),
      total: filter.status === undefined ? all : (counts[filter.status] ?? 0),
      counts,
      organisations: await organisationNames(
        db,
        rows.map(({ organisation }) => organisation),
      ),
      regions: await regionNames(
        db,
        rows.map(({ residence }) => residence),
      ),
    })
  })
}

function codesOf({ causeGroups }: VitalRules, group: string): readonly IcdRange[] | undefined {
  const isMeant = group === 'major-chronic' ? ({ isMajorChronic = false }) => isMajorChronic : undefined
  const found = causeGroups.filter((one) => (isMeant ? isMeant(one) : one.code === group))
  return found.length === 0 ? undefined : found.flatMap(({ codes }) => codes)
}
