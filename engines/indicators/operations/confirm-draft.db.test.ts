import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { StoredDraft } from '../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../testing/open-indicators.ts'
import type { DraftWish } from './change-draft.ts'

let database: Database
let room: TestIndicators
let office: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openIndicators({ database, clock: fixedClock('2024-06-01') })
  office = await room.addUser({ role: 'office', region: '410181' })
})

let files = 0
/** A plan of two rows whose second target nobody can read; each call gives other bytes. */
function planFile(note = `表${++files}`) {
  const text = [
    `${note},,,,,`,
    '领域,指标,单位,2020年,2025年,责任单位',
    '健康人群,婴儿死亡率,‰,5.6,≤4.1,巩义市卫生健康委员会',
    '健康人群,人均预期寿命,岁,79.49,待定,巩义市卫生健康委员会',
  ].join('\r\n')
  return { name: '巩义市健康规划2021-2025.csv', bytes: new TextEncoder().encode(text) }
}

const upload = async (): Promise<StoredDraft> => must(await room.indicators.draftPlan(office, planFile()))
const change = (draft: StoredDraft, wish: DraftWish, actor = office) =>
  room.indicators.changeDraft(actor, { id: draft.id, version: draft.version, change: wish })

/** Brings a draft to where it can be confirmed, under a code of its own. */
async function settle(draft: StoredDraft, code: string, actor = office, region = '410181'): Promise<StoredDraft> {
  let settled = must(await change(draft, { kind: 'head', head: { code, region } }, actor))
  for (const row of settled.draft.rows) {
    for (const column of ['domain', 'name', 'unit', 'baseline', 'target', 'department'] as const) {
      const cell = row[column]
      if (cell.sure || cell.confirmed) continue
      const wish =
        column === 'target'
          ? ({ kind: 'correct', ordinal: row.ordinal, column, reading: '≥８２．５' } as const)
          : ({ kind: 'accept', ordinal: row.ordinal, column } as const)
      settled = must(await change(settled, wish, actor))
    }
  }
  return settled
}

const confirm = (draft: StoredDraft, actor = office) =>
  room.indicators.confirmDraft(actor, { id: draft.id, version: draft.version })

describe('a draft', () => {
  it('becomes a plan once every doubt is settled, and tells it once', async () => {
    const draft = await upload()
    expect(draft).toMatchObject({ version: 1, state: 'open' })
    expect(draft.doubts).toBeGreaterThan(0)
    expect(must(await room.indicators.listPlans(office)).map((plan) => plan.code)).toEqual(['test-2021-2025'])
    expect(await confirm(draft)).toMatchObject({ refusal: { code: 'plan.region-missing' } })
    const placed = must(await change(draft, { kind: 'head', head: { region: '410181' } }))
    expect(await confirm(placed)).toMatchObject({ refusal: { code: 'plan.row-doubtful' } })

    const settled = await settle(placed, 'gongyi-first')
    expect(settled).toMatchObject({ doubts: 0, state: 'open' })
    expect(must(await confirm(settled))).toMatchObject({ code: 'gongyi-first', version: 1, indicators: 2 })
    const plan = must(await room.indicators.showPlan(office, { plan: 'gongyi-first' }))
    expect(plan.indicators.map((row) => [row.code, row.organisation, row.target])).toMatchObject([
      ['infant-mortality', 'gongyi-health', { kind: 'threshold', comparator: '<=', value: 4.1 }],
      ['life-expectancy', 'gongyi-health', { kind: 'threshold', comparator: '>=', value: 82.5 }],
    ])
    expect(await room.events('indicators.plan-entered')).toEqual([
      { subject: 'plan/gongyi-first', payload: { plan: 'gongyi-first', version: 1 } },
    ])

    expect(await confirm({ ...settled, version: settled.version + 1 })).toMatchObject({
      refusal: { code: 'draft.not-open' },
    })
    expect(must(await room.indicators.showDraft(office, { id: draft.id })).state).toBe('confirmed')
    expect(must(await room.indicators.listDrafts(office)).map((one) => one.id)).not.toContain(draft.id)
    expect(await room.events('indicators.plan-entered')).toHaveLength(1)
  })

  it('is refused when its file has become a plan already', async () => {
    const file = planFile('一份文件')
    const draft = must(await room.indicators.draftPlan(office, file))
    must(await confirm(await settle(draft, 'gongyi-file')))
    const before = await room.rowCounts()
    expect(await room.indicators.draftPlan(office, file)).toEqual({
      ok: false,
      refusal: { code: 'plan.exists', details: { plan: 'gongyi-file' } },
    })
    expect(await room.rowCounts()).toEqual(before)
  })

  it('cannot take the code of a plan that exists, and stays open', async () => {
    const settled = await settle(await upload(), 'test-2021-2025')
    const before = await room.rowCounts()
    expect(await confirm(settled)).toEqual({
      ok: false,
      refusal: { code: 'plan.exists', details: { plan: 'test-2021-2025' } },
    })
    expect(await room.rowCounts()).toEqual(before)
    expect(must(await room.indicators.showDraft(office, { id: settled.id }))).toEqual(settled)
  })

  it('cannot be entered for a region outside the scope', async () => {
    const placed = must(await change(await upload(), { kind: 'head', head: { region: '330800', code: 'elsewhere' } }))
    expect(await confirm(placed)).toMatchObject({ ok: false, refusal: { code: 'value.region-unknown' } })
  })

  it('is put aside for good', async () => {
    const draft = await upload()
    must(await room.indicators.discardDraft(office, { id: draft.id }))
    const again = [
      await room.indicators.discardDraft(office, { id: draft.id }),
      await change({ ...draft, version: 2 }, { kind: 'head', head: { title: '改' } }),
      await confirm({ ...draft, version: 2 }),
    ]
    for (const answer of again) expect(answer).toMatchObject({ ok: false, refusal: { code: 'draft.not-open' } })
    expect(must(await room.indicators.showDraft(office, { id: draft.id })).state).toBe('discarded')
  })

  it('refuses a row that is not there and a name that is empty', async () => {
    const draft = await upload()
    const wrong: DraftWish[] = [
      { kind: 'accept', ordinal: 99, column: 'name' },
      { kind: 'correct', ordinal: 1, column: 'name', reading: ' ' },
      { kind: 'correct', ordinal: 1, column: 'domain', reading: '没有的领域' },
    ]
    for (const wish of wrong) {
      expect(await change(draft, wish)).toMatchObject({ ok: false, refusal: { code: 'plan.row-invalid' } })
    }
    expect(must(await room.indicators.showDraft(office, { id: draft.id }))).toEqual(draft)
  })
})

describe('two people at one draft', () => {
  it('do not overwrite each other', async () => {
    const colleague = await room.addUser({ role: 'office', region: '410181' })
    const draft = await upload()
    const answers = await Promise.all([
      change(draft, { kind: 'head', head: { title: '甲的标题' } }),
      change(draft, { kind: 'head', head: { title: '乙的标题' } }, colleague),
    ])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.find((answer) => !answer.ok)).toMatchObject({ refusal: { code: 'draft.changed-meanwhile' } })
    const winner = answers.find((answer) => answer.ok)
    expect(must(await room.indicators.showDraft(office, { id: draft.id }))).toEqual(winner && must(winner))
  })

  it('enter one plan when both confirm', async () => {
    const settled = await settle(await upload(), 'gongyi-both')
    const before = await room.rowCounts()
    const answers = await Promise.all([confirm(settled), confirm(settled)])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    const { plans = 0, events = 0 } = before
    expect(await room.rowCounts()).toEqual({ ...before, plans: plans + 1, events: events + 1 })
  })

  it('enter one plan when both confirm a draft of the same file', async () => {
    const file = planFile('两人同一文件')
    const drafts = [
      must(await room.indicators.draftPlan(office, file)),
      must(await room.indicators.draftPlan(office, file)),
    ]
    const [first, second] = await Promise.all(drafts.map((draft, index) => settle(draft, `gongyi-same-${index}`)))
    if (!first || !second) throw new Error('two drafts were made')
    must(await confirm(first))
    expect(await confirm(second)).toMatchObject({ ok: false, refusal: { code: 'plan.exists' } })
  })

  it.each([1, 2, 3, 4, 5])('enter one plan of a file, also in the same instant under two codes (%d)', async (round) => {
    const file = planFile(`同一瞬间${round}`)
    const drafts = await Promise.all([
      room.indicators.draftPlan(office, file).then(must),
      room.indicators.draftPlan(office, file).then(must),
    ])
    const settled = await Promise.all(drafts.map((draft, index) => settle(draft, `instant-${round}-${index}`)))
    const { plans = 0 } = await room.rowCounts()
    const answers = await Promise.all(settled.map((draft) => confirm(draft)))
    const winner = answers.find((answer) => answer.ok)
    const [loser] = settled.filter((_, index) => !answers[index]?.ok)
    expect(answers.filter((answer) => !answer.ok)).toEqual([
      { ok: false, refusal: { code: 'plan.exists', details: { plan: winner && must(winner).code } } },
    ])
    expect((await room.rowCounts()).plans).toBe(plans + 1)
    expect(must(await room.indicators.showDraft(office, { id: loser?.id ?? '' })).state).toBe('open')
  })

  it('are held apart by the database itself', async () => {
    const [first, second] = await Promise.all(
      ['数据库甲', '数据库乙'].map(async (note) => must(await room.indicators.draftPlan(office, planFile(note)))),
    )
    if (!first || !second) throw new Error('two drafts were made')
    must(await confirm(await settle(first, 'held-first')))
    must(await confirm(await settle(second, 'held-second')))
    const same = sql`UPDATE indicators.plan SET source_sha256 = ${first.draft.file.sha256} WHERE code = 'held-second'`
    await expect(same.execute(database.kysely)).rejects.toThrow(/plan_of_file/)
  })
})

describe('a row taken for another indicator', () => {
  it('is entered as the one a person points at, and read by its definition', async () => {
    const draft = await upload()
    expect(draft.draft.rows[1]).toMatchObject({ code: 'life-expectancy', matched: true })
    const pointed = must(await change(draft, { kind: 'match', ordinal: 2, indicator: 'hypertension-managed' }))
    expect(pointed.draft.rows[1]).toMatchObject({ code: 'hypertension-managed', matched: true, unit: { sure: false } })
    const fresh = must(await change(pointed, { kind: 'match', ordinal: 1 }))
    const own = `${fresh.draft.code}-row-1`
    expect(fresh.draft.rows[0]).toMatchObject({ code: own, matched: false })
    must(await confirm(await settle(fresh, 'pointed-at')))
    const plan = must(await room.indicators.showPlan(office, { plan: 'pointed-at' }))
    expect(plan.indicators.map((row) => row.code)).toEqual([own, 'hypertension-managed'])
  })

  it('is refused for an indicator that nobody knows, and entered only once', async () => {
    const draft = await upload()
    expect(await change(draft, { kind: 'match', ordinal: 2, indicator: 'nobody-knows' })).toEqual({
      ok: false,
      refusal: { code: 'indicator.not-found', details: { indicator: 'nobody-knows' } },
    })
    const twins = must(await change(draft, { kind: 'match', ordinal: 2, indicator: 'infant-mortality' }))
    expect(twins.draft.findings).toMatchObject([{ kind: 'duplicate' }])
    expect(await confirm(await settle(twins, 'twins'))).toMatchObject({
      refusal: { code: 'plan.indicator-twice', details: { row: 2, other: 1, indicator: 'infant-mortality' } },
    })
  })
})

describe('the list of indicators', () => {
  it('is what a row can be taken for, by its names', async () => {
    const list = must(await room.indicators.listIndicators(await room.addUser({ role: 'viewer' })))
    expect(list).toContainEqual({ code: 'infant-mortality', name: { zh: '婴儿死亡率' }, aliases: [], unit: '‰' })
    expect(list.map(({ code }) => code)).toEqual(list.map(({ code }) => code).toSorted())
  })
})

describe('the list of drafts', () => {
  it('says which is which, and nothing of what was read', async () => {
    const { draft, ...line } = await upload()
    const list = must(await room.indicators.listDrafts(office))
    expect(list[0]).toEqual({ ...line, title: draft.title, fileName: draft.file.name })
    expect(list.length).toBeGreaterThan(1)
  })
})

describe('who may see a draft', () => {
  it('is whoever enters plans in its region, also for the database itself', async () => {
    const draft = await upload()
    const stranger = await room.addUser({ role: 'office', region: '330800', home: 'quzhou-government' })
    const viewer = await room.addUser({ role: 'viewer' })
    expect(await room.indicators.showDraft(stranger, { id: draft.id })).toMatchObject({
      refusal: { code: 'draft.not-found' },
    })
    expect(must(await room.indicators.listDrafts(stranger))).toEqual([])
    expect(await change(draft, { kind: 'head', head: { title: '夺' } }, stranger)).toMatchObject({
      refusal: { code: 'draft.not-found' },
    })
    expect(await confirm(draft, stranger)).toMatchObject({ refusal: { code: 'draft.not-found' } })
    expect(await room.indicators.showDraft(viewer, { id: draft.id })).toMatchObject({
      refusal: { code: 'access.forbidden' },
    })
    const seen = (settings: string) =>
      database.kysely.transaction().execute(async (trx) => {
        await sql.raw(`SET LOCAL ROLE kangcheng_app; ${settings}`).execute(trx)
        const { rows } = await sql<{ count: number }>`SELECT count(*) AS count FROM indicators.draft`.execute(trx)
        return rows[0]?.count
      })
    expect(await seen('SELECT 1')).toBe(0)
    expect(await seen(`SET LOCAL app.region_paths = '/330000/'`)).toBe(0)
    expect(await seen(`SET LOCAL app.region_paths = '/410000/'`)).toBeGreaterThan(0)
  })
})

describe('a document of two cities', () => {
  it('is entered by each, and neither shuts the other out', async () => {
    const file = planFile('两市同一文件')
    const stranger = await room.addUser({ role: 'office', region: '330800', home: 'quzhou-government' })
    const [own, theirs] = [
      must(await room.indicators.draftPlan(office, file)),
      must(await room.indicators.draftPlan(stranger, file)),
    ]
    must(await confirm(await settle(theirs, 'quzhou-shared', stranger, '330800'), stranger))
    expect(await room.indicators.draftPlan(office, file)).toMatchObject({ ok: true })
    expect(await confirm(await settle(own, 'gongyi-shared'))).toMatchObject({ ok: true })
    expect(await room.indicators.draftPlan(stranger, file)).toMatchObject({
      refusal: { code: 'plan.exists', details: { plan: 'quzhou-shared' } },
    })
  })
})
