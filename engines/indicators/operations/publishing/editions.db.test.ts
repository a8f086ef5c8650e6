import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { ok } from '@kangcheng/kernel'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import type { Printer } from '@kangcheng/typesetting'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PublicationPage, PublicationStepKind } from '../../contract/index.ts'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { statement, testPack } from '../../testing/test-pack.ts'

const printer: Printer = { print: async () => ok(new TextEncoder().encode('%PDF-1.7')), close: async () => {} }
const TOWN = '410181106'

let room: TestIndicators
let first: Actor
let second: Actor
let chief: Actor

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  const counted = (region: string, period: string, numerator: number) =>
    statement({ region, period, numerator, denominator: 2000, availableOn: `${Number(period.slice(0, 4)) + 1}-03-31` })
  const late = { period: '2021', value: 5.9, availableOn: '2024-04-15' }
  room = await openIndicators(
    { database, clock: fixedClock('2024-05-01'), printer },
    testPack({
      values: [
        ...testPack().values,
        statement(late),
        counted('410181', '2023-Q1', 16),
        counted('410181', '2023-Q2', 20),
        counted('410181', '2023-Q3', 30),
        counted('410181', '2023-Q4', 4),
        counted('410181', '2023', 70),
        counted(TOWN, '2023', 40),
      ],
    }),
  )
  const user = () => room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
  first = await user()
  second = await user()
  chief = await user()
})

const PLAN = 'test-2021-2025'
const draft = (actor: Actor, period: string, more: { region?: string; asOf?: string } = {}) =>
  room.indicators.draftPublication(actor, { kind: 'annual-report', plan: PLAN, period, ...more })
const step = (
  actor: Actor,
  { publication: { id, version } }: PublicationPage,
  kind: Exclude<PublicationStepKind, 'released'>,
  reason?: string,
) => room.indicators.stepPublication(actor, { id, version, kind, reason })
const release = (actor: Actor, { publication: { id, version } }: PublicationPage, reason?: string) =>
  room.indicators.releasePublication(actor, { id, version, reason, withoutPdf: true })
const listed = async (filter: { discarded?: boolean }) =>
  must(await room.indicators.listPublications(first, filter)).map(({ id }) => id)

describe('a draft that was never released', () => {
  it('is discarded with a reason, leaves the list, and is drafted again with nothing written in it', async () => {
    let page = must(await draft(first, '2021'))
    const { id } = page.publication
    const text = { id, version: 1, section: 'summary', text: { zh: '错稿' } } as const
    page = must(await room.indicators.writeSection(first, text))
    expect(page.steps).toContain('discarded')
    expect(await step(first, page, 'discarded')).toMatchObject({ refusal: { code: 'publication.reason-missing' } })
    page = must(await step(first, page, 'discarded', '年份选错'))
    expect(page.publication.status).toBe('discarded')
    expect(page.steps).toEqual([])
    expect(await listed({})).not.toContain(id)
    expect(await listed({ discarded: true })).toContain(id)
    expect(await step(chief, page, 'approved')).toMatchObject({ refusal: { code: 'publication.wrong-status' } })
    expect(await room.indicators.refreshPublication(first, { id, version: page.publication.version })).toMatchObject({
      refusal: { code: 'publication.wrong-status' },
    })

    const again = await Promise.all([draft(second, '2021'), draft(second, '2021')])
    expect(again.filter((one) => one.ok)).toHaveLength(1)
    page = must(await room.indicators.showPublication(first, { id }))
    expect(page.publication).toMatchObject({ id, status: 'draft', version: 4, edition: 1, office: {} })
    expect(page.publication.authors).toEqual([first.userId, second.userId])
    expect(page.events.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['drafted', undefined],
      ['written', undefined],
      ['discarded', '年份选错'],
      ['drafted', undefined],
    ])
    expect(await listed({})).toContain(id)
  })
})

describe('the day of a draft', () => {
  it('is one after the period that is not to come', async () => {
    for (const asOf of ['2022-12-31', '2024-05-02']) {
      expect(await draft(first, '2022', { asOf })).toMatchObject({ refusal: { code: 'publication.as-of-unfit' } })
    }
    expect(await draft(first, '2022', { asOf: '2024-02-30' })).toMatchObject({ refusal: { code: 'day.unreadable' } })
  })

  it('decides what is known, and what has come since is flagged', async () => {
    const page = must(await draft(first, '2022', { asOf: '2023-02-01' }))
    expect(page.publication.content.asOf).toBe('2023-02-01')
    const points = page.publication.content.indicators[0]?.points
    expect(points?.find(({ period }) => period === '2022')).toMatchObject({ value: 4.9, status: 'preliminary' })
    expect(points?.find(({ period }) => period === '2021')?.value).toBe(5.2)
    expect(page.changed).toMatchObject([{ period: '2022', before: { zh: '4.90‰' }, now: { zh: '4.70‰' } }, {}])
    must(await step(first, page, 'discarded', '改用现有数据'))
  })
})

describe('an edition that stands', () => {
  let page: PublicationPage

  it('is withdrawn while its correction is a draft, and the correction goes on', async () => {
    page = must(await draft(first, '2022'))
    page = must(await step(chief, page, 'approved'))
    page = must(await release(first, page))
    page = must(await step(second, page, 'corrected', '口径有误'))
    expect(page.steps).toEqual(['approved', 'withdrawn'])
    expect(await step(second, page, 'discarded', '不改了')).toMatchObject({
      refusal: { code: 'publication.wrong-status' },
    })
    page = must(await step(first, page, 'withdrawn', '数据有重大错误'))
    expect(page.publication).toMatchObject({ status: 'draft', edition: 2 })
    expect(page.releases).toMatchObject([{ edition: 1, withdrawnBecause: '数据有重大错误' }])
    expect(page.events.at(-1)).toMatchObject({ kind: 'withdrawn', edition: 1 })
    expect((await room.events('indicators.publication-stepped')).at(-1)?.payload).toMatchObject({
      step: 'withdrawn',
      edition: 1,
    })
    expect((await room.indicators.showPublicShelf()).reports).toEqual([])
    expect(await step(first, page, 'withdrawn', '再撤')).toMatchObject({
      refusal: { code: 'publication.wrong-status' },
    })
  })

  it('is approved by nobody who wrote in any edition', async () => {
    expect(page.publication.authors).toEqual([first.userId, second.userId])
    expect(await step(first, page, 'approved')).toMatchObject({ refusal: { code: 'publication.own-work' } })
    page = must(await step(chief, page, 'approved'))
    page = must(await release(second, page))
    expect(page.releases.map(({ edition }) => edition)).toEqual([2, 1])
  })

  it('is on the public page at once, and gone at once', async () => {
    const { id } = page.publication
    const shown = async () =>
      (await room.indicators.showPublicShelf()).reports.map(({ release: { publication } }) => publication)
    expect(await shown()).toEqual([id])
    // What an edition says is read once.
    const [once, twice] = [await room.indicators.showPublicShelf(), await room.indicators.showPublicShelf()]
    expect(twice.reports[0]?.indicators).toBe(once.reports[0]?.indicators)
    page = must(await step(first, page, 'withdrawn', '有误'))
    expect(await shown()).toEqual([])
  })
})

describe('small numbers across publications', () => {
  const points = ({ publication }: PublicationPage) =>
    publication.content.indicators
      .find(({ code }) => code === 'infant-mortality')
      ?.points.map(({ period, absence }) => [period, absence])
      .filter(([, absence]) => absence === 'suppressed')
      .map(([period]) => period)

  it('hide a second quarter beside the year, and keep it hidden in whatever comes later', async () => {
    let page = must(await draft(first, '2023'))
    expect(points(page)).toEqual(['2023-Q1', '2023-Q4'])
    page = must(await step(chief, page, 'approved'))
    must(await release(first, page))
  })

  it('hold up a release that another one has overtaken, until it is refreshed', async () => {
    // What the county tells of the town since: nothing.
    let page = must(await draft(first, '2023', { region: TOWN }))
    expect(points(page)).toEqual([])
    page = must(await step(chief, page, 'approved'))
    const county = must(await room.indicators.listPublications(first, {})).find(
      ({ period, region }) => period === '2023' && region === '410181',
    )
    let other = must(await room.indicators.showPublication(first, { id: county?.id ?? '' }))
    other = must(await step(second, other, 'corrected', '本镇数据有误'))
    // Reported as few meanwhile; the county's next edition hides it.
    const few = statement({ region: TOWN, period: '2023', numerator: 6, denominator: 2000, availableOn: '2024-05-01' })
    must(await room.indicators.recordValue(first, { statement: few, idempotencyKey: 'few' }))
    other = must(await room.indicators.refreshPublication(second, other.publication))
    other = must(await step(chief, other, 'approved'))
    must(await release(first, other))

    page = must(await room.indicators.showPublication(first, page.publication))
    expect(page.disclosing).toBe(1)
    expect(await release(first, page, '按原数据发布')).toMatchObject({
      refusal: { code: 'publication.would-disclose', details: { count: 1 } },
    })
    page = must(await step(chief, page, 'returned', '请更新'))
    page = must(await room.indicators.refreshPublication(first, page.publication))
    expect(page.disclosing).toBe(0)
    expect(points(page)).toEqual(['2023'])
  })
})
