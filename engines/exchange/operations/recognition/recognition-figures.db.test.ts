import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { fixedClock } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RecognitionFilter, RecognitionGrouping, RecognitionWish } from '../../contract/recognition.ts'
import { casesTable, itemsTable, statisticsTable } from '../../rules/recognition/tables.ts'
import { hba1c, openRecognition, patient, type RecognitionRoom } from './recognition-room.fixture.ts'

let room: RecognitionRoom
let office: Actor
const YEAR = { from: '2026-01-01', to: '2026-12-31' }

beforeAll(async () => {
  const clock = fixedClock('2026-10-30')
  room = await openRecognition(clock)
  office = await room.addUser({ role: 'medical-administration', region: '410181' })
  await room.send('east-hospital', patient('east-1'), hba1c('a', 'Patient/east-1', '2026-10-01'))
  await room.send('west-hospital', patient('west-1'))
  await order('F-1', { outcome: 'recognised' })
  await order('F-2', { outcome: 'refused', reason: 'emergency' })
  clock.advance({ days: 3 })
  await order('F-3', { outcome: 'refused', reason: 'other', text: '标本溶血' })
  await order('F-4', { outcome: 'recognised' })
  await order('F-5')
})

async function order(name: string, wish?: Pick<RecognitionWish, 'outcome' | 'reason' | 'text'>): Promise<void> {
  const { id } = must(await room.offer(name))
  if (wish)
    must(await room.recognition.decideOffer(room.systems['west-hospital'], { id, item: 'hba1c', seen: 0, ...wish }))
}
const count = (grouping: RecognitionGrouping, filter: Partial<RecognitionFilter> = {}, actor = office) =>
  room.recognition.countRecognition(actor, { ...YEAR, ...filter, grouping })
const cases = (filter: Partial<RecognitionFilter> = {}, actor = office) =>
  room.recognition.listCases(actor, { ...YEAR, ...filter })

describe('figures', () => {
  const ALL = { offered: 5, recognised: 2, refused: 2, unanswered: 1, byReason: { emergency: 1, other: 1 }, saved: 130 }

  it('say who refuses whose results and why, and what was saved', async () => {
    const found = must(await count('pair'))
    expect(found.total).toEqual({ ...ALL, savedUnverified: true, unpriced: 0 })
    expect(found.rows).toMatchObject([{ organisation: 'west-hospital', institution: 'east-hospital', ...ALL }])
    expect(found.names).toMatchObject({
      organisations: { 'west-hospital': { zh: 'west-hospital' } },
      items: { hba1c: { zh: '糖化血红蛋白' } },
      reasons: { emergency: { zh: '急诊' } },
    })
  })

  it.each<[RecognitionGrouping, object[]]>([
    ['organisation', [{ organisation: 'west-hospital', offered: 5 }]],
    ['institution', [{ institution: 'east-hospital', offered: 5 }]],
    ['item', [{ item: 'hba1c', offered: 5, saved: 130 }]],
    [
      'month',
      [
        { month: '2026-10', offered: 2, saved: 65 },
        { month: '2026-11', offered: 3, unanswered: 1 },
      ],
    ],
  ])('are told by %s', async (grouping, rows) => {
    expect(must(await count(grouping)).rows).toMatchObject(rows)
  })

  it('are those of the days asked for, and zero where there is nothing', async () => {
    expect(must(await count('item', { from: '2026-11-01' })).total).toMatchObject({ offered: 3 })
    const { total, rows } = must(await count('item', { from: '2025-01-01', to: '2025-12-31' }))
    expect([total, rows]).toEqual([
      {
        offered: 0,
        recognised: 0,
        refused: 0,
        unanswered: 0,
        byReason: {},
        saved: 0,
        savedUnverified: false,
        unpriced: 0,
      },
      [],
    ])
  })

  it.each<Partial<RecognitionFilter>>([
    {},
    { state: 'refused' },
    { state: 'refused', reason: 'other' },
    { month: '2026-10' },
    { institution: 'east-hospital', item: 'hba1c', organisation: 'west-hospital' },
    { organisation: 'east-hospital' },
  ])('of %j are as many as the cases behind them', async (filter) => {
    const { total } = must(await count('item', filter))
    const found = must(await cases(filter))
    expect([found.total, found.rows.length]).toEqual([total.offered, total.offered])
  })

  it('hold what was said, and nothing of whom', async () => {
    const found = must(await cases({ reason: 'other' }))
    expect(found.rows).toMatchObject([
      { day: '2026-11-02', resultDay: '2026-10-01', state: 'refused', text: '标本溶血', decisions: 1, yuan: 65 },
    ])
    expect(JSON.stringify(found)).not.toMatch(/Patient|测试甲|990101/)
  })

  it('are refused of no period', async () => {
    for (const days of [{ from: '2026-02-30' }, { from: '2027-01-01' }, { from: '1990-01-01' }]) {
      expect(await count('item', days)).toMatchObject({ refusal: { code: 'recognition.period-impossible' } })
      expect(await cases(days)).toMatchObject({ refusal: { code: 'recognition.period-impossible' } })
    }
  })
})

describe('somebody else', () => {
  it('of another region sees nothing of it, and a hospital needs the role', async () => {
    const elsewhere = await room.addUser({
      role: 'medical-administration',
      region: '330800',
      home: 'quzhou-government',
    })
    expect(must(await count('item', {}, elsewhere)).total.offered).toBe(0)
    expect(must(await cases({}, elsewhere)).rows).toEqual([])
    const east = await room.addUser({ role: 'medical-administration', region: '410181', organisation: 'east-hospital' })
    expect(must(await count('item', {}, east)).total.offered).toBe(0)
    expect(await count('item', {}, room.systems['west-hospital'])).toMatchObject({
      refusal: { code: 'access.forbidden' },
    })
  })
})

describe('the list', () => {
  it('of a day says item, window, price, and whose marks are valid then', async () => {
    const found = must(await room.recognition.listItems(office, { day: '2026-11-22' }))
    expect(found.items).toMatchObject([
      {
        code: 'hba1c',
        days: 60,
        price: { yuan: 65, status: 'unverified' },
        marks: [{ organisation: 'east-hospital', scope: 'county', isValid: true }],
      },
      { code: 'chest-ct', days: 30 },
    ])
    expect(must(await room.recognition.listItems(office, { day: '2025-11-22' })).items).toEqual([])
    const { items } = must(await room.recognition.listItems(office, { day: '2027-01-01' }))
    expect(items[0]?.marks).toMatchObject([{ isValid: false }])
  })
})

it('leaves as a file with the same figures, their sum, and a word on unverified prices', async () => {
  const table = statisticsTable(must(await count('month')), 'zh')
  expect(table.rows.map((row) => row.offered)).toEqual([2, 3, 5])
  expect(table.rows.at(-1)).toMatchObject({ month: '合计', 'reason-emergency': 1, saved: 130 })
  expect(table.notes).toContain('节省费用含未核实的价格')
  expect(casesTable(must(await cases({ state: 'refused' })), 'en').rows).toMatchObject([
    { reason: 'Other', state: 'refused' },
    { reason: 'Emergency' },
  ])
  expect(itemsTable(must(await room.recognition.listItems(office, { day: '2026-11-22' })), 'zh').rows).toHaveLength(2)
})
