import { must } from '@kangcheng/access/testing'
import { type Database, newId } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import type { Kysely } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PopulationWish, VitalFigures } from '../../contract/vital-events.ts'
import { judge } from '../../rules/vital-events/row-facts.ts'
import { insertCertificate } from '../../store/vital-events/certificates.ts'
import { nationalVitalRules } from '../../testing/national-vital-rules.fixture.ts'
import { birth, death, openVital, type TestVital, VITAL_MIGRATIONS } from './vital.fixture.ts'

/** The worked example of the facts: age, people, deaths, and of these cancer, circulatory, respiratory, diabetes. */
const CITY: readonly (readonly number[])[] = [
  [0, 9_800, 39],
  [1, 41_000, 12],
  [5, 56_000, 9],
  [10, 60_000, 10],
  [15, 52_000, 18],
  [20, 50_000, 21],
  [25, 58_000, 29],
  [30, 72_000, 50, 9, 7, 1, 1],
  [35, 80_000, 84, 19, 15, 1, 1],
  [40, 70_000, 112, 31, 24, 2, 2],
  [45, 62_000, 167, 55, 43, 4, 3],
  [50, 66_000, 271, 98, 78, 8, 6],
  [55, 70_000, 441, 172, 140, 17, 11],
  [60, 60_000, 600, 240, 206, 30, 17],
  [65, 52_000, 884, 352, 322, 58, 27],
  [70, 42_000, 1_176],
  [75, 28_000, 1_344],
  [80, 16_000, 1_360],
  [85, 9_000, 1_485],
]
const CODES = ['C34.9', 'I21.0', 'J44.1', 'E11.9']
const POPULATION: PopulationWish = {
  region: '410181',
  year: 2025,
  source: '演示年报',
  asOf: '2025-07-01',
  rows: CITY.map(([from = 0, persons = 0]) => ({ sex: 'both', from, persons })),
}

let database: Database
let room: TestVital
let shown: VitalFigures

beforeAll(async () => {
  ;({ database } = await testDatabase(VITAL_MIGRATIONS))
  room = await openVital({ database, clock: fixedClock('2026-02-01') })
  await registerCity()
  must(await room.vital.savePopulation(room.cdc, POPULATION))
  shown = must(await room.vital.showFigures(room.counter, { region: '410181', year: 2025 }))
}, 120_000)

/** Accepted certificates of everybody who died, straight into the table: the operation is what is looked at here. */
async function registerCity() {
  const rules = await nationalVitalRules()
  const place = {
    ...{ organisation: 'county-hospital', organisationPath: '/county-hospital/' },
    regionPath: '/410000/410100/410181/',
  }
  const residencePath = `${place.regionPath}410181106/`
  const at = new Date('2025-06-10T00:00:00Z')
  const submitted = { at, on: '2025-06-10', by: ['somebody'] }
  const write = (db: Kysely<unknown>, kind: 'death' | 'birth', body: object) => {
    const given = { kind, certificate: body } as Parameters<typeof judge>[0]
    const { facts } = judge(given, rules, '2026-01-01')
    const change = { status: 'accepted' as const, revision: 1, version: 1, body, facts, residencePath, submitted }
    return insertCertificate(db, { ...place, residencePath }, { ...change, kind, id: newId(), at })
  }
  await database.kysely.transaction().execute(async (db) => {
    for (const [from = 0, , deaths = 0, ...chronic] of CITY) {
      const codes = CODES.flatMap((code, cause) => Array<string>(chronic[cause] ?? 0).fill(code))
      for (let which = 0; which < deaths; which++) {
        const code = codes[which] ?? 'K74.6'
        const birthDate = `${2025 - from}-0${1 + (which % 5)}-15`
        const sex = which % 2 === 0 ? ('male' as const) : ('female' as const)
        await write(db, 'death', death({ birthDate, sex, chain: { a: { code } }, diedOn: '2025-06-01' }))
      }
    }
    for (let count = 0; count < 200; count++) await write(db, 'birth', birth())
    await write(db, 'birth', birth({ outcome: 'stillbirth' }))
  })
}

const figure = (code: string, of = shown) => of.figures.find((one) => one.code === code)

describe('the figures of a year', () => {
  it('count every registered death once', () => {
    const deaths = shown.ages.map(({ male, female, unknown }) => male + female + unknown)
    expect(deaths).toEqual(CITY.map(([, , count]) => count))
    expect(shown).toMatchObject({ ageUnknown: 0, missingYears: [], rules: { code: 'national', version: 1 } })
  })

  it('make the life table of the worked example', () => {
    expect(figure('life-expectancy')?.value).toBeCloseTo(78.402, 3)
    expect(figure('life-expectancy')?.lower).toBeCloseTo(78.14, 2)
    expect(figure('life-expectancy')?.upper).toBeCloseTo(78.66, 2)
    expect(shown.lifeTable[0]?.standardError).toBeCloseTo(0.1324, 4)
    const expectancies = [
      ...[78.402, 77.714, 73.803, 68.86, 63.916, 59.022, 54.141, 49.27, 44.433, 39.653, 34.952, 30.392, 25.97],
      ...[21.722, 17.707, 14.057, 10.797, 8.06, 6.061],
    ]
    expect(shown.lifeTable.map(({ expectancy = 0 }) => expectancy.toFixed(3))).toEqual(
      expectancies.map((one) => one.toFixed(3)),
    )
    expect(shown.lifeTable[7]).toMatchObject({ from: 30, deaths: 50, persons: 72_000 })
    expect(shown.lifeTable[7]?.survivors).toBeCloseTo(98_697.3, 1)
    expect(shown.lifeTable[7]?.yearsLived).toBeCloseTo(492_631.4, 1)
  })

  it('make the premature mortality of the worked example, of each cause alone too', () => {
    expect(figure('premature-mortality')?.value?.toFixed(4)).toBe('15.5462')
    const alone = ['cancer', 'cardiovascular', 'respiratory', 'diabetes'].map((one) => figure(`premature-${one}`))
    expect(alone.map((one) => one?.value?.toFixed(4))).toEqual(['7.8749', '6.8208', '1.0440', '0.5753'])
    expect(figure('premature-mortality')).toMatchObject({ numerator: 2_000 })
  })

  it('divide by births and by people', () => {
    expect(figure('crude-birth-rate')?.value).toBeCloseTo((200 / 953_800) * 1_000, 9)
    expect(figure('infant-mortality')).toMatchObject({ numerator: 39, denominator: 200, value: 195 })
    expect(figure('under-five-mortality')).toMatchObject({ numerator: 51 })
    expect(figure('maternal-mortality')).toMatchObject({ numerator: 0, value: 0 })
  })

  it('open the rows behind them, for those who may', async () => {
    for (const code of ['premature-cancer', 'infant-mortality', 'crude-death-rate', 'crude-birth-rate']) {
      const { kind = 'death', ...filter } = figure(code)?.rows ?? {}
      const question = { kind: kind as 'death', ...filter }
      const list = must(await room.vital.listCertificates(room.cdc, question))
      expect([code, list.total]).toEqual([code, figure(code)?.numerator])
      expect(list.rows[0]?.name).toBe('演**')
      expect((await room.vital.listCertificates(room.counter, question)).ok).toBe(false)
    }
  })
})

describe('pooled years and one sex', () => {
  it('want the people of each year', async () => {
    const pooled = must(await room.vital.showFigures(room.counter, { region: '410181', year: 2025, years: 3 }))
    expect(pooled.missingYears).toEqual([2023, 2024])
    expect(figure('life-expectancy', pooled)).toMatchObject({ absence: 'no-population' })
    for (const year of [2023, 2024]) must(await room.vital.savePopulation(room.cdc, { ...POPULATION, year }))
    const whole = must(await room.vital.showFigures(room.counter, { region: '410181', year: 2025, years: 3 }))
    expect(figure('crude-death-rate', whole)?.denominator).toBe(3 * 953_800)
    expect(figure('life-expectancy', whole)?.value).toBeGreaterThan(78.402)
  })

  it('cannot be told apart where the source does not part the sexes', async () => {
    const men = must(await room.vital.showFigures(room.counter, { region: '410181', year: 2025, sex: 'male' }))
    expect(figure('crude-death-rate', men)).toMatchObject({ absence: 'no-population' })
    expect(men.ages.every(({ female }) => female === 0)).toBe(true)
  })
})

describe('people by age and sex', () => {
  it('stay as they were entered; the newest are used', async () => {
    const at = { region: '410181', year: 2020 }
    must(await room.vital.savePopulation(room.cdc, { ...POPULATION, ...at }))
    must(await room.vital.savePopulation(room.cdc, { ...POPULATION, ...at, source: '普查' }))
    const known = must(await room.vital.listPopulations(room.counter, { region: '410181' }))
    expect(known.filter(({ year }) => year === 2020).map(({ source }) => source)).toEqual(['普查'])
  })

  it('are entered for one’s own region by those who may, each band once', async () => {
    expect((await room.vital.savePopulation(room.counter, POPULATION)).ok).toBe(false)
    expect((await room.vital.savePopulation(room.cdc, { ...POPULATION, region: '330800' })).ok).toBe(false)
    const [row] = POPULATION.rows
    if (!row) throw new Error('no row')
    expect(await room.vital.savePopulation(room.cdc, { ...POPULATION, rows: [row, row] })).toMatchObject({
      refusal: { code: 'vital.population-faulty', details: { line: 2 } },
    })
  })

  it('are read from a file as it is, in GB18030 too, and a fault says its line', async () => {
    const read = (text: string | Uint8Array) =>
      room.vital.readPopulationFile(room.cdc, {
        name: '人口.csv',
        bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
      })
    expect(must(await read('性别,年龄,人数\n男,0,"1,200"\n女,1-4岁,4800\n男,85岁及以上,90\n')).rows).toEqual([
      { sex: 'male', from: 0, persons: 1_200 },
      { sex: 'female', from: 1, persons: 4_800 },
      { sex: 'male', from: 85, persons: 90 },
    ])
    const gbk = Buffer.from('d0d4b1f02cc4eac1e42cc8cbcafd0ac5ae2c302c370a', 'hex')
    expect(must(await read(gbk)).rows).toEqual([{ sex: 'female', from: 0, persons: 7 }])
    expect(await read('性别,年龄,人数\n男,0,12\n男,青年,3\n')).toMatchObject({
      refusal: { code: 'vital.population-faulty', details: { line: 3, fault: 'bad-age' } },
    })
  })
})

describe('completeness', () => {
  it('holds registered deaths against the floor, and says how long it took, by township', async () => {
    const rows = [{ sex: 'both' as const, from: 0, persons: 2_000_000 }]
    must(await room.vital.savePopulation(room.cdc, { ...POPULATION, region: '410181106', rows }))
    const seen = must(await room.vital.showCompleteness(room.counter, { region: '410181', year: 2025 }))
    const deaths = CITY.reduce((sum, [, , count = 0]) => sum + count, 0)
    expect(seen.rows.map(({ region }) => region)).toEqual(['410181', '410181106'])
    expect(seen.rows[0]).toMatchObject({
      deaths,
      isBelowFloor: false,
      completeness: 1,
      submitDays: 9,
      lateSubmitted: 0,
    })
    expect(seen.rows[1]).toMatchObject({ deaths, isBelowFloor: true, expected: 12_000 })
    expect(seen.rows[1]?.completeness).toBeCloseTo(deaths / 12_000, 9)
  })

  it('is not for a region that is not one’s own', async () => {
    expect((await room.vital.showCompleteness(room.counter, { region: '330800', year: 2025 })).ok).toBe(false)
  })
})
