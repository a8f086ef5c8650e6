import type { AppraisalExample, AppraisalScheme, GivenLine } from '../../contract/appraisal/index.ts'
import type { SeriesPoint } from '../../contract/index.ts'
import type { Evidence, UnitEvidence } from './evidence.ts'
import { type RankedUnit, rankUnits } from './rank-units.ts'
import { linesOf } from './scheme-lines.ts'

/** What the examples of a scheme say and the scheme does not come to, each in a line. */
export function exampleFaults(scheme: AppraisalScheme): string[] {
  return scheme.examples.flatMap((example) =>
    differences(scheme, example).map((difference) => `example “${example.title.zh}”: ${difference}`),
  )
}

function differences(scheme: AppraisalScheme, { given, expect }: AppraisalExample): string[] {
  const keys = [...new Set(Object.values(given).flatMap((lines) => Object.keys(lines)))]
  const own = new Set(scheme.items.flatMap((item) => (item.kind === 'indicators' ? [] : [item.code])))
  const lines = linesOf(
    scheme,
    keys.filter((key) => !own.has(key)),
  )
  const known = new Set(lines.map(({ key }) => key))
  const unknown = keys.filter((key) => !known.has(key)).map((key) => `there is no line ${key}`)
  const { ranking } = rankUnits(scheme, lines, Object.entries(given).map(givenUnit))
  const came = new Map(ranking.map((unit) => [unit.unit, unit]))
  return [
    ...unknown,
    ...Object.entries(expect).flatMap(([unit, wanted]) => {
      const found = came.get(unit)
      return found ? compare(unit, wanted, found) : [`nothing is given of ${unit}`]
    }),
  ]
}

function compare(unit: string, wanted: AppraisalExample['expect'][string], found: RankedUnit): string[] {
  const said = {
    score: found.score ?? 'none',
    rank: found.rank,
    standing: found.standing,
    flags: [...found.flags],
  }
  return (['score', 'rank', 'standing', 'flags'] as const).flatMap((key) => {
    if (wanted[key] === undefined || String(wanted[key]) === String(said[key])) return []
    return [`${unit} has ${key} ${String(said[key] ?? 'none')}, not ${String(wanted[key])}`]
  })
}

function givenUnit([unit, lines]: [string, Record<string, GivenLine>]): UnitEvidence {
  const entries = Object.entries(lines)
  return {
    unit,
    coefficients: new Map(entries.map(([key, { coefficient = 1 }]) => [key, coefficient])),
    evidence: new Map(entries.map(([key, line]) => [key, givenEvidence(line)])),
  }
}

function givenEvidence({ verdict, better = 'increase', baseline, target, due, good, ...figure }: GivenLine): Evidence {
  const { coefficient: _coefficient, ...measure } = figure
  return {
    ...(Object.keys(measure).length > 0 && { figure: { ...GIVEN, ...measure } }),
    ...(verdict && { verdict }),
    better,
    ...(baseline === undefined ? {} : { baseline }),
    ...(target === undefined ? {} : { target }),
    ...(due === undefined ? {} : { rate: { due, good: good ?? 0 } }),
  }
}

const GIVEN: SeriesPoint = {
  period: '',
  basis: 'reported',
  status: 'final',
  revision: 1,
  availableOn: '',
  invented: false,
}
