import { type Decision, directoryIn } from '@kangcheng/access'
import type { Words } from '@kangcheng/kernel'
import type { AppraisalScheme } from '../../contract/appraisal/index.ts'
import type { Plan } from '../../contract/index.ts'
import { carriersOf } from '../../rules/appraisal/carriers.ts'
import type { Line } from '../../rules/appraisal/scheme-lines.ts'
import { type PlaceToSee, seesAll } from '../../store/appraisal/sees-all.ts'
import type { SeriesPlace } from '../../store/series.ts'
import type { Within } from '../../store/tables.ts'

/** Who is appraised, what each carries, and where their figures are. */
export interface AppraisedUnits {
  /** Unit → line → coefficient. */
  carriers: ReadonlyMap<string, ReadonlyMap<string, number>>
  names: ReadonlyMap<string, Words>
  place: SeriesPlace
  /** Path below which the reports of the units stand. */
  path: string
  /** The region whose figures a unit answers for. */
  regionOf: (unit: string) => string
}

/** The units of a scheme; nothing when the actor does not see them all, since a rank among some of them would be wrong. */
export async function loadUnits(
  within: Within,
  decision: Decision,
  { scheme, plan, lines }: { scheme: AppraisalScheme; plan: Plan; lines: readonly Line[] },
): Promise<AppraisedUnits | undefined> {
  const found =
    scheme.units.by === 'region'
      ? await regionUnits(within, scheme.units, lines)
      : await departmentUnits(within, carriersOf(scheme, plan, lines), plan.region)
  if (!found) return undefined
  const { places, ...units } = found
  return (await seesAll(within, decision, places)) ? units : undefined
}

type Found = AppraisedUnits & { places: PlaceToSee[] }

async function regionUnits(
  within: Within,
  { under, level }: Extract<AppraisalScheme['units'], { by: 'region' }>,
  lines: readonly Line[],
): Promise<Found | undefined> {
  const directory = directoryIn(within)
  const top = await directory.findRegion(under)
  if (!top) return undefined
  const regions = (await directory.regionsBelow(top.path)).filter((one) => one.level === level && !one.retired)
  const all = new Map(lines.map(({ key }) => [key, 1]))
  const paths = new Map(regions.map(({ code, path }) => [code, path]))
  const isReported = lines.some(({ item }) => item.kind !== 'indicators')
  const reporters = isReported ? (await directory.organisations()).filter(({ region }) => paths.has(region)) : []
  return {
    carriers: new Map(regions.map(({ code }) => [code, all])),
    names: new Map(regions.map(({ code, name }) => [code, name])),
    place: { under: top.path },
    path: top.path,
    regionOf: (unit) => unit,
    places: [
      { region: top.path },
      ...reporters.map(({ region, path }) => ({ region: paths.get(region) ?? top.path, organisation: path })),
    ],
  }
}

async function departmentUnits(
  within: Within,
  carriers: AppraisedUnits['carriers'],
  region: string,
): Promise<Found | undefined> {
  const directory = directoryIn(within)
  const top = await directory.findRegion(region)
  if (!top) return undefined
  const known = new Map((await directory.organisations()).map((one) => [one.code, one]))
  const named = [...carriers.keys()].map((code) => ({ code, organisation: known.get(code) }))
  return {
    carriers,
    names: new Map(named.map(({ code, organisation }) => [code, organisation?.name ?? { zh: code }])),
    place: { region },
    path: top.path,
    regionOf: () => region,
    places: [
      { region: top.path },
      ...named.flatMap(({ organisation }) =>
        organisation ? [{ region: top.path, organisation: organisation.path }] : [],
      ),
    ],
  }
}
