import { createHash } from 'node:crypto'
import type { ValueStatement } from '../contract/index.ts'
import { type Kept, type PackFigure, packFigureText } from '../rules/pack-figures.ts'
import type { Figure } from '../rules/same-figure.ts'
import type { ValueRow, Within } from './tables.ts'

/** What a figure is of; `figureKey` makes it a key of a map. */
export type FigurePlace = Pick<ValueStatement, 'region' | 'indicator' | 'period' | 'basis'>

/** `infant-mortality/410181/2022/reported` */
export function figureKey({ indicator, region, period, basis }: FigurePlace): string {
  return `${indicator}/${region}/${period}/${basis}`
}

/**
 * The idempotency key of a pack's statement. It names the pack, so that its own revisions are told from everybody else's;
 * and the revision it follows, so that a figure may be stated again after it was another meanwhile. Two who load one pack
 * at the same moment make the same key.
 */
export function packKey(pack: string, place: FigurePlace, figure: PackFigure, after: number): string {
  const digest = createHash('sha256')
    .update(`${figureKey(place)} ${packFigureText(figure)}`)
    .digest('hex')
  return `${ofPack(pack)}${after}:${digest}`
}

/**
 * By {@link figureKey}, the revisions that a pack itself has recorded; and those of the time when keys named no pack, which
 * are those of whichever pack still states the figure.
 */
export async function loadPackRevisions(
  within: Within,
  pack: string,
): Promise<{ own: Map<string, Kept[]>; unnamed: Map<string, Kept[]> }> {
  const rows = await within
    .selectFrom('indicators.value')
    .select([...PLACE, ...FIGURE, 'revision', 'organisation_code', 'available_on', 'invented'])
    .select((row) => row('idempotency_key', 'like', NAMED).as('named'))
    // The index's own condition.
    .where('idempotency_key', 'like', 'pack:%')
    .where((row) =>
      row.or([row('idempotency_key', 'like', `${ofPack(pack)}%`), row('idempotency_key', 'not like', NAMED)]),
    )
    .execute()
  const [own, unnamed] = [new Map<string, Kept[]>(), new Map<string, Kept[]>()]
  for (const row of rows) {
    const revisions = row.named ? own : unnamed
    const key = figureKey(placeOf(row))
    const known = revisions.get(key) ?? []
    known.push({
      ...figureOf(row),
      revision: row.revision,
      organisation: row.organisation_code ?? undefined,
      availableOn: row.available_on,
      invented: row.invented,
    })
    revisions.set(key, known)
  }
  return { own, unnamed }
}

/** The newest revision of each figure of the indicators and regions that came from no pack, by {@link figureKey}. */
export async function loadRevisionsByOthers(
  within: Within,
  places: readonly FigurePlace[],
): Promise<Map<string, Kept<Figure>>> {
  if (places.length === 0) return new Map()
  const rows = await within
    .selectFrom('indicators.value')
    .distinctOn(PLACE)
    .select([...PLACE, ...FIGURE, 'revision'])
    .where('region_code', 'in', [...new Set(places.map(({ region }) => region))])
    .where('indicator_code', 'in', [...new Set(places.map(({ indicator }) => indicator))])
    .where('idempotency_key', 'not like', 'pack:%')
    .orderBy('region_code')
    .orderBy('indicator_code')
    .orderBy('period')
    .orderBy('basis')
    .orderBy('revision', 'desc')
    .execute()
  return new Map(rows.map((row) => [figureKey(placeOf(row)), { ...figureOf(row), revision: row.revision }]))
}

const PLACE = ['region_code', 'indicator_code', 'period', 'basis'] as const
const FIGURE = [
  'value',
  'parts',
  'level',
  'attained',
  'absence',
  'numerator',
  'denominator',
  'lower',
  'upper',
  'status',
] as const

/** How a key that names its pack looks to LIKE. */
const NAMED = 'pack:%:%'

function ofPack(pack: string): string {
  return `pack:${pack}:`
}

function placeOf(row: Pick<ValueRow, (typeof PLACE)[number]>): FigurePlace {
  return { region: row.region_code, indicator: row.indicator_code, period: row.period, basis: row.basis }
}

function figureOf(row: Pick<ValueRow, (typeof FIGURE)[number]>): Figure {
  const stated = FIGURE.flatMap((key) => (row[key] === null ? [] : [[key, row[key]]]))
  return Object.fromEntries(stated) as Figure
}
