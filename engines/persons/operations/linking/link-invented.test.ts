import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LinkReport } from '../../contract/linking/link-report.ts'
import { type InventedChart, inventedCharts } from '../../testing/invented-charts.ts'
import { type LinkWish, linkFolder } from './link-folder.ts'
import { readModel } from './read-model.ts'

let folder: string
const at = (name: string) => join(folder, name)
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kangcheng-link-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const COLUMNS = {
  record: 'record',
  name: 'name',
  sex: 'sex',
  birthDate: 'birthDate',
  identityNumber: 'identityNumber',
  numbers: ['insurance'],
  phone: 'phone',
  address: 'address',
  registered: 'registered',
  person: 'person',
} as const
const HEADINGS = Object.values(COLUMNS).flat() as (keyof InventedChart)[]

async function put(name: string, charts: readonly Partial<InventedChart>[]): Promise<void> {
  const lines = charts.map((chart) => HEADINGS.map((heading) => chart[heading] ?? '').join(','))
  await writeFile(at(name), [HEADINGS.join(','), ...lines, ''].join('\n'))
}

/** Links what lies in the folder; answers the report without the times, and the output as it was written. */
async function link(wish: Partial<LinkWish> = {}): Promise<{ said: Omit<LinkReport, 'seconds'>; persons: string }> {
  const columns = { ...COLUMNS, numbers: [...COLUMNS.numbers] }
  const { seconds: _, ...said } = await linkFolder({ input: folder, output: at('persons'), columns, ...wish })
  return { said, persons: await readFile(at('persons'), 'utf8') }
}
/** So little memory that there are many parts, and several units of each rule. */
const SMALL = { part: 700, unit: 400_000 }

describe('charts of invented people', { timeout: 30_000 }, () => {
  const home = { phone: '13999990001', address: '建设路1号2幢301室', registered: '2024-03-01' }
  const twins = { ...home, sex: '2', birthDate: '2022-03-04' }
  const added = [
    { ...twins, record: 'T1', name: '刘丽雅' },
    { ...twins, record: 'T2', name: '刘丽雅' },
    { ...twins, record: 'T3', name: '刘霞', insurance: '3942365950' },
    { ...twins, record: 'T4', name: '刘霞', insurance: '3942365950' },
    { ...twins, record: 'T5', name: '刘玉桂之女', registered: '2022-03-04' },
    { ...twins, record: 'T6', name: '刘玉桂之子', sex: '1', registered: '2022-03-04' },
  ]

  it('are linked, without knowing who they are, by more than 99 of 100 true pairs and hardly a wrong one; twins stay two', async () => {
    await put('charts.csv', [...inventedCharts(6_000, 7), ...added])
    const { said, persons } = await link()
    expect(said.accuracy?.precision).toBeGreaterThan(0.998)
    expect(said.accuracy?.recall).toBeGreaterThan(0.985)
    expect(said.thresholds.expectedPrecision).toBeGreaterThan(0.998)

    // Twins with one birth, door and telephone.
    const [elder, again, younger, youngerAgain, daughter, son] = added.map(
      ({ record }) => new RegExp(`^${record},(.*)$`, 'm').exec(persons)?.[1],
    )
    expect(elder).toBe(again)
    expect(younger).toBe(youngerAgain)
    expect(elder).not.toBe(younger)
    // A newborn’s chart that fits both is left to people, and a boy’s is neither’s.
    expect([elder, younger]).not.toContain(daughter)
    expect([elder, younger]).not.toContain(son)
    expect(said.ambiguous).toBeGreaterThan(0)
  })
})

describe('a run in many units', { timeout: 60_000 }, () => {
  it('finds to the byte what one unit finds, in threads and in several processes too', async () => {
    const charts = [...inventedCharts(2_400, 1)]
    await put('charts.csv', charts.slice(0, 900))
    await put('more.csv', charts.slice(900))
    const whole = await link()
    expect(await link({ sizes: { ...SMALL, part: 5_000 }, threads: 2 })).toEqual(whole)
    const shared = { work: at('shared'), sizes: SMALL }
    const [first, second] = await Promise.all([1, 2].map((one) => link({ ...shared, share: { at: one, of: 2 } })))
    expect(first).toEqual(whole)
    expect(second?.said).toEqual(whole.said)
  })

  it('goes on behind what is done, wherever it was stopped; and begins anew where anything is otherwise', async () => {
    const charts = [...inventedCharts(2_400, 4)]
    await put('charts.csv', charts)
    const whole = await link()
    const work = at('work')
    const stopped = new Map<string, number>()
    for (;;) {
      // Stopped when the first unit is done of each stage that is not yet known.
      const progress = (stage: string) => {
        if (stopped.has(stage)) return
        stopped.set(stage, 0)
        throw new Error('stopped')
      }
      try {
        expect(await link({ work, sizes: SMALL, progress })).toEqual(whole)
        break
      } catch (error) {
        expect(error).toEqual(new Error('stopped'))
      }
      for (const stage of stopped.keys()) {
        const { mtimeMs } = await stat(join(work, stage, '0.json'))
        // What was done was not done again.
        expect([0, mtimeMs]).toContain(stopped.get(stage))
        stopped.set(stage, mtimeMs)
      }
    }
    expect([...stopped.keys()]).toEqual([
      'tables',
      'parts',
      'doubles',
      'texts',
      'keys-alone',
      'keys',
      'compared',
      'learned',
      'scores',
      'components',
      'clusters',
    ])

    await put('charts.csv', charts.slice(1))
    expect(await link({ work, sizes: SMALL })).toEqual(await link())
  })
})

it('a fault found in a thread is said in words too', async () => {
  const charts = [...inventedCharts(50, 3)]
  await put('charts.csv', [...charts, ...charts.slice(7, 8)])
  await expect(link({ threads: 2 })).rejects.toThrow(/two rows are called K7/)
})

describe('a model', { timeout: 30_000 }, () => {
  it('that was saved links without learning, and holds nothing of a single person', async () => {
    const charts = [...inventedCharts(2_400, 5)]
    await put('charts.csv', charts)
    const learned = await link({ saveModel: at('model.json') })
    const text = await readFile(at('model.json'), 'utf8')
    expect(text).not.toMatch(/\p{Script=Han}/u)
    const long = charts.flatMap(({ identityNumber, phone }) => [identityNumber, phone]).filter((one) => one.length > 10)
    expect(long.filter((one) => text.includes(one))).toEqual([])
    const model = await readModel(at('model.json'))
    expect(model.terms.map(({ frequent }) => Math.min(...frequent.map(([, count]) => count)) >= 10)).toEqual([
      true,
      true,
    ])
    const again = await link({ model })
    expect(again.said.thresholds).toEqual(learned.said.thresholds)
    expect(again.said.accuracy?.f1).toBeCloseTo(learned.said.accuracy?.f1 ?? 0, 2)

    await put('charts.csv', [...inventedCharts(400, 6)])
    const { said } = await link({ model })
    expect(said.thresholds).toEqual(learned.said.thresholds)
    expect(said.accuracy?.precision).toBeGreaterThan(0.99)
    expect(said.accuracy?.recall).toBeGreaterThan(0.95)
  })

  it('of other columns, or that is none, is refused in words', async () => {
    await put('charts.csv', [...inventedCharts(50, 6)])
    await link({ saveModel: at('model.json') })
    const model = await readModel(at('model.json'))
    const changes: [unknown, RegExp][] = [
      [{ ...model, traits: model.traits.slice(1) }, /the model is of name, contact.*; the columns give identity, name/],
      [
        { ...model, traits: model.traits.map((one) => ({ ...one, levels: one.levels.slice(1) })) },
        /other levels of identity/,
      ],
      [{ ...model, terms: [] }, /the columns give name\.text, insurance\.text/],
      [{ ...model, version: 2 }, /of version 2; version 1 is read/],
      [{ ...model, prior: 0 }, /\/prior must be > 0/],
      [[], /no model that link has saved/],
    ]
    for (const [changed, words] of changes) {
      await writeFile(at('changed.json'), JSON.stringify(changed))
      const run = readModel(at('changed.json')).then((read) => link({ model: read }))
      await expect(run).rejects.toThrow(words)
    }
  })
})
