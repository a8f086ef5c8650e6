import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { ok } from '@kangcheng/kernel'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import type { Printer } from '@kangcheng/typesetting'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PublicationPage, PublicationStepKind } from '../../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { statement, testPack } from '../../testing/test-pack.ts'

/** What a browser would print; the real one is tried in foundation/typesetting. */
const printer: Printer = {
  print: async () => {
    await whilePrinting()
    return ok(new TextEncoder().encode('%PDF-1.7'))
  },
  close: async () => {},
}
let whilePrinting: () => Promise<unknown> = async () => {}

let database: Database
let room: TestIndicators
let clock: FixedClock
let author: Actor
let chief: Actor

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-05-01')
  const planned = { plan: 'test-2021-2025', kind: 'annual-report', region: '410181' } as const
  room = await openIndicators(
    { database, clock, printer },
    testPack({
      plannedReleases: [
        { ...planned, period: '2022', day: '2023-06-30' },
        { ...planned, period: '2023', day: '2024-06-28' },
      ],
      values: [
        ...testPack().values,
        // Nine deaths: too few to be shown.
        statement({ period: '2023', numerator: 9, denominator: 2000, availableOn: '2024-03-31' }),
      ],
    }),
  )
  author = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
  chief = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
})

const draft = (period: string, kind: 'annual-report' | 'monthly-bulletin' = 'annual-report') =>
  room.indicators.draftPublication(author, { kind, plan: 'test-2021-2025', period })
const step = (
  actor: Actor,
  { publication: { id, version } }: PublicationPage,
  kind: Exclude<PublicationStepKind, 'released'>,
  reason?: string,
) => room.indicators.stepPublication(actor, { id, version, kind, reason })
const release = (actor: Actor, { publication: { id, version } }: PublicationPage, reason?: string) =>
  room.indicators.releasePublication(actor, { id, version, reason })
const shown = async (id: string) => must(await room.indicators.showPublication(author, { id }))

describe('a draft', () => {
  it('takes a period that is over, of the plan and of its kind', async () => {
    expect(await draft('2024')).toMatchObject({ refusal: { code: 'publication.period-not-over' } })
    expect(await draft('2023-04')).toMatchObject({ refusal: { code: 'publication.kind-unfit' } })
    expect(await draft('2019')).toMatchObject({ refusal: { code: 'publication.period-outside-plan' } })
  })

  it('is made once of each kind and period, however many people make it in the same moment', async () => {
    const made = await Promise.all([draft('2021'), draft('2021'), draft('2021')])
    expect(made.filter((one) => one.ok)).toHaveLength(1)
    for (const one of made) if (!one.ok) expect(one.refusal.code).toBe('publication.exists')
  })

  it('says nothing that counts fewer than ten people', async () => {
    const { publication } = must(await draft('2023'))
    const infant = publication.content.indicators.find(({ code }) => code === 'infant-mortality')
    expect(infant?.points.find(({ period }) => period === '2023')).toMatchObject({ absence: 'suppressed' })
    expect(infant?.points.find(({ period }) => period === '2022')).toMatchObject({ value: 4.7 })
    expect(JSON.stringify(publication.content)).not.toMatch(/4\.50?[^\d]|"numerator":9/)
  })

  it('is written by several, each seeing what the other wrote, and keeps every text', async () => {
    const page = must(await draft('2022'))
    const { id, version } = page.publication
    const write = (actor: Actor, seen: number, zh: string) =>
      room.indicators.writeSection(actor, { id, version: seen, section: 'summary', text: { zh } })
    const once = must(await write(author, version, '第一稿'))
    expect(await write(author, version, '晚了')).toMatchObject({ refusal: { code: 'publication.changed-meanwhile' } })
    const twice = must(await write(author, once.publication.version, '第二稿'))
    expect(twice.publication.office.summary).toEqual({ zh: '第二稿' })
    expect(twice.events.map(({ kind, text }) => [kind, text?.zh])).toEqual([
      ['drafted', undefined],
      ['written', '第一稿'],
      ['written', '第二稿'],
    ])
    const version3 = twice.publication.version
    expect(
      await room.indicators.writeSection(author, { id, version: version3, section: 'appraisal', text: {} }),
    ).toMatchObject({ refusal: { code: 'publication.section-unfit' } })
  })

  it('is nobody else’s: another county does not find it', async () => {
    const { publication } = must(await draft('2021-12', 'monthly-bulletin'))
    const other = await room.addUser({ role: 'office', region: '330800', home: 'quzhou-government' })
    expect(await room.indicators.showPublication(other, publication)).toMatchObject({
      refusal: { code: 'publication.not-found' },
    })
    expect(must(await room.indicators.listPublications(other, {}))).toEqual([])
  })
})

describe('the way to the public', () => {
  let page: PublicationPage
  beforeAll(async () => {
    const list = must(await room.indicators.listPublications(author, { kind: 'annual-report' }))
    page = await shown(list.find(({ period }) => period === '2022')?.id ?? '')
  })

  it('leads over somebody else, and flags what has changed since the draft', async () => {
    expect(await step(author, page, 'approved')).toMatchObject({ refusal: { code: 'publication.own-work' } })
    expect(await release(author, page)).toMatchObject({ refusal: { code: 'publication.wrong-status' } })
    page = must(await step(chief, page, 'approved'))
    expect(page.publication).toMatchObject({ status: 'approved', approvedBy: chief.userId })
    expect((await room.indicators.showPublicShelf()).releases).toEqual([])

    const corrected = statement({ period: '2022', value: 4.6, availableOn: '2024-05-01' })
    must(await room.indicators.recordValue(author, { statement: corrected, idempotencyKey: 'changed-since' }))
    page = await shown(page.publication.id)
    expect(page.changed).toMatchObject([
      { indicator: 'infant-mortality', period: '2022', before: { zh: '4.70‰' }, now: { zh: '4.60‰' } },
    ])
    expect(await release(author, page)).toMatchObject({
      refusal: { code: 'publication.figures-changed', details: { count: 1 } },
    })
    expect(await step(chief, page, 'returned')).toMatchObject({ refusal: { code: 'publication.reason-missing' } })
    page = must(await step(chief, page, 'returned', '请按新数据更新'))
    page = must(await room.indicators.refreshPublication(author, page.publication))
    expect(page.changed).toEqual([])
    expect(page.publication.office.summary).toEqual({ zh: '第二稿' })
  })

  it('ends with files whose bytes are kept, and everybody sees it', async () => {
    page = must(await step(chief, page, 'approved'))
    const both = await Promise.all([release(author, page), release(chief, page)])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
    page = await shown(page.publication.id)
    expect(page.publication.status).toBe('released')
    const [kept] = page.releases
    expect(kept?.files.map(({ file }) => file)).toEqual(['zh.docx', 'zh.pdf'])
    const { reports, releases, calendar } = await room.indicators.showPublicShelf()
    expect(releases).toHaveLength(1)
    expect(reports[0]?.indicators.map(({ code }) => code)).toEqual(['infant-mortality', 'life-expectancy'])
    expect(calendar.map(({ period, state }) => [period, state])).toEqual([
      ['2022', 'released'],
      ['2023', 'planned'],
    ])
    const question = { id: page.publication.id, edition: 1, file: 'zh.docx' }
    const file = must(await room.indicators.showPublicFile(question))
    expect([...file.content.subarray(0, 2)]).toEqual([0x50, 0x4b])
    expect(file.name).toContain('演示数据')
  })

  it('takes a reason for what was seen, and not for what changes while its files are written', async () => {
    const list = must(await room.indicators.listPublications(author, { kind: 'annual-report' }))
    let other = await shown(list.find(({ period }) => period === '2021')?.id ?? '')
    other = must(await step(chief, other, 'approved'))
    const late = statement({ period: '2021', value: 5.25, availableOn: '2024-05-01' })
    whilePrinting = () =>
      room.indicators.recordValue(author, { statement: late, idempotencyKey: 'while-it-is-written' })
    expect(await release(author, other, '会议需要')).toMatchObject({
      refusal: { code: 'publication.figures-changed' },
    })
    whilePrinting = async () => {}
    must(await step(chief, other, 'returned', '请按新数据更新'))
  })

  it('keeps every day it was planned for, though two move it in the same moment', async () => {
    const move = (day: string) => {
      const wish = { plan: 'test-2021-2025', kind: 'annual-report', period: '2021', day } as const
      return room.indicators.planRelease(author, { ...wish, reason: day })
    }
    must(await move('2024-06-01'))
    for (const one of await Promise.all([move('2024-06-02'), move('2024-06-03'), move('2024-06-04')])) must(one)
    const calendar = must(await room.indicators.showCalendar(author))
    expect(calendar.find(({ period }) => period === '2021')?.moves).toHaveLength(3)
  })

  it('waits for the planned day unless a reason is given', async () => {
    const list = must(await room.indicators.listPublications(author, { kind: 'annual-report' }))
    let early = await shown(list.find(({ period }) => period === '2023')?.id ?? '')
    early = must(await step(chief, early, 'approved'))
    expect(await release(author, early)).toMatchObject({
      refusal: { code: 'publication.before-planned-day', details: { day: '2024-06-28' } },
    })
    must(
      await room.indicators.planRelease(author, {
        plan: 'test-2021-2025',
        kind: 'annual-report',
        period: '2023',
        day: '2024-04-30',
        reason: '会议提前',
      }),
    )
    early = must(await release(author, early))
    const { calendar } = await room.indicators.showPublicShelf()
    expect(calendar.find(({ period }) => period === '2023')).toMatchObject({
      state: 'released',
      moves: [{ from: '2024-06-28', to: '2024-04-30', reason: '会议提前' }],
    })
  })

  it('is walked again by a correction, and left by a withdrawal with its reason', async () => {
    page = must(await step(author, page, 'corrected', '婴儿死亡率有误'))
    expect(page.publication).toMatchObject({ edition: 2, status: 'draft', authors: [author.userId] })
    expect(page.publication.approvedBy).toBeUndefined()
    page = must(await step(chief, page, 'approved'))
    page = must(await release(author, page))
    expect(page.releases.map(({ edition, changes }) => [edition, changes])).toEqual([
      [2, '婴儿死亡率有误'],
      [1, undefined],
    ])
    page = must(await step(author, page, 'withdrawn', '口径有重大错误'))
    const { releases, reports } = await room.indicators.showPublicShelf()
    const own = releases.filter(({ publication }) => publication === page.publication.id)
    expect(own.map(({ withdrawnBecause, files }) => [withdrawnBecause, files])).toEqual([
      ['口径有重大错误', []],
      ['口径有重大错误', []],
    ])
    expect(reports.map(({ release: { period } }) => period)).toEqual(['2023'])
    const question = { id: page.publication.id, edition: 2, file: 'zh.docx' }
    expect(await room.indicators.showPublicFile(question)).toMatchObject({
      refusal: { code: 'publication.no-such-file' },
    })
    expect(await room.indicators.showReleasedFile(author, question)).toMatchObject({ ok: true })
  })

  it('is told in the outbox, step by step', async () => {
    const events = await room.events('indicators.publication-stepped')
    expect(events.map(({ payload }) => (payload as { step: string }).step)).toEqual([
      ...['approved', 'returned', 'approved', 'released', 'approved', 'returned', 'approved', 'released'],
      ...['corrected', 'approved', 'released', 'withdrawn'],
    ])
  })
})

describe('a bulletin', () => {
  it('is flagged for what changed since it was drafted, not for what it leaves to the months after', async () => {
    const value = (said: number, idempotencyKey: string) => {
      const corrected = statement({ period: '2023', value: said, numerator: 90, denominator: 20_000 })
      return room.indicators.recordValue(author, { statement: corrected, idempotencyKey })
    }
    must(await value(4.5, 'before-the-bulletin'))
    clock.advance({ days: 1 })
    const { publication, changed } = must(await draft('2024-03', 'monthly-bulletin'))
    const cited = publication.content.figures.find(({ indicator }) => indicator === 'infant-mortality')
    expect(cited).toMatchObject({ period: '2023', revision: 1 })
    expect(changed).toEqual([])
    must(await value(4.5, 'after-the-bulletin'))
    expect((await shown(publication.id)).changed).toHaveLength(1)
  })
})

describe('a stranger', () => {
  it('reads what was released and nothing else, even from the tables', async () => {
    const seen = await room.access.withinPublic(async (trx) => {
      const counts = sql<Record<string, number>>`SELECT
        (SELECT count(*) FROM indicators.publication)::int AS publications,
        (SELECT count(*) FROM indicators.publication_event)::int AS events,
        (SELECT count(*) FROM indicators.value)::int AS figures,
        (SELECT count(*) FROM indicators.release)::int AS releases,
        (SELECT count(*) FROM indicators.release_file)::int AS files`
      return (await counts.execute(trx)).rows[0]
    })
    expect(seen).toEqual({ publications: 0, events: 0, figures: 0, releases: 3, files: 2 })
  })

  it('writes nothing', async () => {
    await expect(
      room.access.withinPublic((trx) => sql`UPDATE indicators.release SET withdrawn_because = 'x'`.execute(trx)),
    ).rejects.toThrow(/read-only/)
  })
})
