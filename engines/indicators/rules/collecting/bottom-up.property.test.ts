import fc from 'fast-check'
import { expect, it } from 'vitest'
import { REPORT_STEPS, type ReportStatus, type ReportStepKind } from '../../contract/index.ts'
import {
  awaitedBelow,
  type Chain,
  heldBy,
  includedAfter,
  includedBelow,
  isSettled,
  openBelow,
  type PassedOver,
  passedOverOf,
} from './bottom-up.ts'
import { stepReport } from './report-step.ts'

/** A city of reports on one form that waits for itself below: one of each region, some never asked for. */
interface Model {
  id: string
  region: string
  regionPath: string
  organisation: string
  version: number
  status: ReportStatus
  passedOver: PassedOver[]
  included: readonly string[]
}

/** A random tree: each region names an earlier one as its parent, by a number. Every fourth has no report. */
const tree = fc.array(fc.nat(), { minLength: 1, maxLength: 7 }).map((parents) => {
  const paths: string[] = []
  for (const [index, parent] of parents.entries()) paths.push(`${index === 0 ? '/' : paths[parent % index]}r${index}/`)
  return paths
})
/** Onwards more often than back, or hardly anything would ever stand on something else. */
const kinds = ['submitted', 'reviewed', 'published', 'submitted', 'reviewed', 'passed-over', ...REPORT_STEPS] as const
const moves = fc.array(
  fc.record({ which: fc.nat({ max: 99 }), kind: fc.constantFrom(...kinds), child: fc.nat({ max: 99 }) }),
  { minLength: 60, maxLength: 200 },
)

function city(paths: readonly string[]) {
  const places = paths.map((regionPath, index) => ({ region: `r${index}`, regionPath, organisation: `o${index}` }))
  const reports: Model[] = places
    .filter((_place, index) => index % 4 !== 3)
    .map((place) => ({
      ...place,
      id: place.region,
      version: 1,
      status: 'draft',
      passedOver: [],
      included: [],
    }))
  const chainOf = (report: Model): Chain => ({
    ...report,
    awaited: awaitedBelow(report.regionPath, places, reports, new Set()),
  })
  const including = (report: Model) => reports.filter(({ included }) => included.includes(report.id))
  const take = (report: Model, kind: ReportStepKind): boolean => {
    const chain = chainOf(report)
    const next = stepReport({ ...report, authors: ['filler'] }, { kind, by: ['office'], reason: 'x' })
    const open = openBelow(chain, report.status).length
    if (!next.ok || heldBy(kind, { open, isIncluded: including(report).length > 0 })) return false
    report.included = includedAfter(kind, chain)
    report.status = next.value
    return true
  }
  const passOver = (report: Model, child: number) => {
    const open = openBelow(chainOf(report), report.status)
    const one = open[child % Math.max(open.length, 1)]
    if (one && report.status !== 'published') {
      report.passedOver.push({ region: one.region, organisation: one.organisation, reason: 'x', by: 'o', at: '' })
    }
  }
  return { reports, chainOf, including, take, passOver }
}

type City = ReturnType<typeof city>

function play({ reports, take, passOver }: City, wishes: readonly { which: number; kind: string; child: number }[]) {
  for (const { which, kind, child } of wishes) {
    const report = reports[which % reports.length]
    if (!report) continue
    if (kind === 'passed-over') passOver(report, child)
    else take(report, kind as ReportStepKind)
  }
}

const isOnItsWay = ({ status }: Model) => status !== 'draft' && status !== 'returned'

it('nothing above is on its way with one below that is neither reviewed nor named as passed over', () => {
  fc.assert(
    fc.property(tree, moves, (paths, wishes) => {
      const model = city(paths)
      play(model, wishes)
      for (const report of model.reports.filter(isOnItsWay)) {
        for (const one of model.chainOf(report).awaited) {
          const included = isSettled(one) && report.included.includes(one.report?.id ?? '')
          expect(included || passedOverOf(one, report.passedOver) !== undefined).toBe(true)
        }
      }
    }),
  )
})

it('what is included stays as it was, and a lock always comes from farther up', () => {
  fc.assert(
    fc.property(tree, moves, (paths, wishes) => {
      const model = city(paths)
      play(model, wishes)
      for (const report of model.reports) {
        for (const above of model.including(report)) {
          expect(isSettled({ ...report, report })).toBe(true)
          expect(isOnItsWay(above)).toBe(true)
          expect(above.regionPath.length).toBeLessThan(report.regionPath.length)
          expect(report.regionPath.startsWith(above.regionPath)).toBe(true)
        }
      }
    }),
  )
})

it('sending back from the top unlocks one after the other, and all can be brought to the end again', () => {
  fc.assert(
    fc.property(tree, moves, (paths, wishes) => {
      const model = city(paths)
      play(model, wishes)
      const topDown = model.reports.toSorted((a, b) => a.regionPath.length - b.regionPath.length)
      for (const report of topDown) {
        expect(model.including(report)).toEqual([])
        if (isOnItsWay(report))
          expect(model.take(report, report.status === 'published' ? 'reopened' : 'returned')).toBe(true)
      }
      for (const report of topDown.toReversed()) {
        for (const one of openBelow(model.chainOf(report), report.status)) {
          expect(one.report).toBeUndefined()
          model.passOver(report, 0)
        }
        for (const kind of ['submitted', 'reviewed', 'published'] as const) expect(model.take(report, kind)).toBe(true)
        expect(report.included).toEqual(includedBelow(model.chainOf(report).awaited).map(({ id }) => id))
      }
    }),
  )
})

it('a report that another place has counted is not counted twice after a move', () => {
  const reports = [
    { id: 'a', version: 1, status: 'published' as const, region: 'r', regionPath: '/x/y/r/', organisation: 'o' },
  ]
  expect(awaitedBelow('/x/y/', [], reports, new Set())).toHaveLength(1)
  expect(awaitedBelow('/x/y/', [], reports, new Set(['a']))).toEqual([])
})
