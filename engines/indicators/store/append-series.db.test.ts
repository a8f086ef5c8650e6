import type { Database } from '@kangcheng/platform'
import { testDatabase } from '@kangcheng/testing'
import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import type { SeriesPoint, ValueStatement } from '../contract/index.ts'
import { pointOf } from '../rules/series.ts'
import { TEST_MIGRATIONS } from '../testing/open-indicators.ts'
import { statement } from '../testing/test-pack.ts'
import { loadSeries } from './series.ts'
import type { IndicatorTables } from './tables.ts'
import { loadValues, saveValues } from './values.ts'

const INDICATORS = ['infant-mortality', 'water-grade']
const REGIONS = ['410181', '410182']
let database: Database

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
})

const transaction = () => database.tables<IndicatorTables>().transaction()

const figure = fc.oneof(
  fc.record({ value: fc.integer({ min: 0, max: 99 }) }),
  fc.record({ value: fc.constant(5), lower: fc.constant(4), upper: fc.constant(6) }),
  fc.record({ level: fc.constantFrom('A', 'B') }),
  fc.record({ parts: fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 3 }) }),
  fc.record({ attained: fc.boolean() }),
  fc.record({ absence: fc.constantFrom('suppressed' as const, 'not-collected' as const) }),
)
const said = fc
  .record({
    region: fc.constantFrom(...REGIONS),
    indicator: fc.constantFrom(...INDICATORS),
    period: fc.constantFrom('2022', '2023', '2023-05'),
    basis: fc.constantFrom('reported' as const, 'computed' as const),
    availableOn: fc.constantFrom('2023-06-01', '2024-03-01'),
    figure,
  })
  .map(({ figure, ...rest }): ValueStatement => statement({ ...rest, ...figure }))

let sent = 0
const save = (statements: readonly ValueStatement[]) =>
  transaction().execute((within) =>
    saveValues(
      within,
      statements.map((one) => ({
        statement: one,
        regionPath: `/${one.region}/`,
        idempotencyKey: `test:${sent++}`,
      })),
      { at: new Date('2024-06-01T00:00:00Z'), by: 'test' },
    ),
  )

it('holds what the figures hold, whoever reports at the same moment, as of any day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(said, { minLength: 1, maxLength: 6 }), { maxLength: 5 }), async (batches) => {
      const kept = await Promise.all(batches.map(save))
      expect(kept.map((one) => one.length)).toEqual(batches.map((one) => one.length))
      for (const asOf of ['2023-06-01', '2024-06-01']) {
        for (const region of REGIONS) expect(await seriesOf(region, asOf)).toEqual(await figuresOf(region, asOf))
      }
    }),
    { numRuns: 25 },
  )
})

async function seriesOf(region: string, asOf: string) {
  const series = await transaction().execute((within) => loadSeries(within, { region }, INDICATORS, asOf))
  return inOrder([...series].flatMap(({ indicator, points }) => points.map((point) => ({ indicator, point }))))
}

async function figuresOf(region: string, asOf: string) {
  const values = await transaction().execute((within) => loadValues(within, region, INDICATORS))
  return inOrder(
    [...values.values()]
      .flat()
      .filter((value) => value.availableOn <= asOf)
      .map((value) => ({ indicator: value.indicator, point: pointOf(value) })),
  )
}

function inOrder(points: { indicator: string; point: SeriesPoint }[]) {
  const keyOf = ({ indicator, point }: (typeof points)[number]) =>
    `${indicator} ${point.period} ${point.basis} ${point.revision}`
  return points.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

it('rolls back with its figures', async () => {
  const before = await seriesOf('410181', '2024-06-01')
  const failing = transaction().execute(async (within) => {
    const entry = { statement: statement({ value: 7 }), regionPath: '/410181/', idempotencyKey: 'test:lost' }
    await saveValues(within, [entry], { at: new Date('2024-06-01T00:00:00Z'), by: 'test' })
    throw new Error('power cut')
  })
  await expect(failing).rejects.toThrow('power cut')
  expect(await seriesOf('410181', '2024-06-01')).toEqual(before)
})
