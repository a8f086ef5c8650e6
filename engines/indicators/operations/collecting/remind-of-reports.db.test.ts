import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import type { Database } from '@kangcheng/platform'
import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeEach, describe, expect, it } from 'vitest'
import { openIndicators, TEST_MIGRATIONS, type TestIndicators } from '../../testing/open-indicators.ts'
import { testPack, YEARLY } from '../../testing/test-pack.ts'

let database: Database
let room: TestIndicators
let clock: FixedClock
let reporter: Actor
let office: Actor

/** One year of one department: opens on 1 January, falls due on 29 February, closes on 30 March. */
const FORM = { ...YEARLY, from: '2023', until: '2023' }

async function open(dataSet = FORM): Promise<void> {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  clock = fixedClock('2024-01-05')
  room = await openIndicators({ database, clock }, testPack({ dataSets: [dataSet] }))
  reporter = await room.addUser({ role: 'report-filler', region: '410181', organisation: 'gongyi-health' })
  office = await room.addUser({ role: 'office', region: '410181', home: 'gongyi-government' })
  must(await room.indicators.requestReports(office))
}
beforeEach(() => open())

const remind = async () => must(await room.indicators.remindOfReports(office))
const titles = async (actor: Actor) =>
  must(await room.notices.listNotices(actor, { limit: 100 }))
    .rows.map(({ title }) => title.zh)
    .toReversed()

describe('the calendar', () => {
  it('reminds whoever fills the form in, each stage once, and the office when it is two weeks late', async () => {
    for (let day = 0; day < 90; day++) {
      await remind()
      await remind()
      clock.advance({ days: 1 })
    }
    expect(await titles(reporter)).toEqual([
      '请填报：年度监测表 · 2023年',
      '3 天后截止：年度监测表 · 2023年',
      '今天截止：年度监测表 · 2023年',
      '已逾期 1 天：年度监测表 · 2023年',
      '已逾期 8 天：年度监测表 · 2023年',
      '已逾期 15 天：年度监测表 · 2023年',
      '已逾期 22 天：年度监测表 · 2023年',
      '已逾期 29 天：年度监测表 · 2023年',
    ])
    expect(must(await room.notices.countNotices(reporter))).toEqual({ unread: 1 })
    expect(await titles(office)).toEqual(
      [14, 21, 28].map((days) => `巩义市卫生健康委员会 逾期 ${days} 天未报：年度监测表 · 2023年`),
    )
  })

  it('goes by the days of the form where it has some', async () => {
    await open({ ...FORM, reminders: { beforeDue: 50, everyDays: 1, escalateAfterDays: 1 } })
    clock.advance({ days: 5 })
    await remind()
    expect(await titles(reporter)).toEqual(['50 天后截止：年度监测表 · 2023年'])
  })

  it('sends a reminder once though two servers do it at the same moment', async () => {
    const both = await Promise.all([remind(), remind(), remind()])
    expect(both.map(({ sent }) => sent).toSorted()).toEqual([0, 0, 1])
    expect(await titles(reporter)).toHaveLength(1)
  })

  it('tells the office where nobody may fill a report in, and the department as soon as somebody may', async () => {
    const admin = await room.addUser({ role: 'system-admin' })
    must(await room.access.disableUser(admin, reporter.userId, true))
    expect(await remind()).toEqual({ sent: 1, unanswered: 1 })
    expect(await titles(office)).toEqual(['无人填报：巩义市卫生健康委员会 · 年度监测表 · 2023年'])
    must(await room.access.disableUser(admin, reporter.userId, false))
    expect(await remind()).toEqual({ sent: 1, unanswered: 0 })
    expect(await titles(reporter)).toEqual(['请填报：年度监测表 · 2023年'])
  })

  it('tells the office of a silent department once while nobody may fill it in, however late it is', async () => {
    const admin = await room.addUser({ role: 'system-admin' })
    must(await room.access.disableUser(admin, reporter.userId, true))
    const unanswered = '无人填报：巩义市卫生健康委员会 · 年度监测表 · 2023年'
    for (let week = 0; week < 12; week++) {
      expect(await remind()).toEqual({ sent: week === 0 ? 1 : 0, unanswered: 1 })
      clock.advance({ days: 7 })
    }
    expect(await titles(office)).toEqual([unanswered])
    must(await room.access.disableUser(admin, reporter.userId, false))
    await remind()
    expect(await titles(office)).toEqual([unanswered, '巩义市卫生健康委员会 逾期 29 天未报：年度监测表 · 2023年'])
  })

  it('tells nobody of another department', async () => {
    const other = await room.addUser({ role: 'report-filler', region: '330800', organisation: 'quzhou-government' })
    await remind()
    expect(await titles(other)).toEqual([])
    expect(await room.indicators.remindOfReports(reporter)).toMatchObject({ refusal: { code: 'access.forbidden' } })
  })
})

describe('a step', () => {
  const page = async () => {
    const [report] = must(await room.indicators.listReports(reporter, {}))
    return must(await room.indicators.showReport(reporter, { id: report?.id ?? '' })).report
  }
  const step = async (actor: Actor, kind: 'submitted' | 'returned' | 'reviewed' | 'published', reason?: string) => {
    const { id, version } = await page()
    must(await room.indicators.stepReport(actor, { id, version, kind, reason }))
    await room.deliverEvents()
  }
  const fill = async () => {
    const { id, version } = await page()
    must(await room.indicators.saveCells(reporter, { id, version, cells: { 'infant-mortality': { value: 4.6 } } }))
  }

  it('is told to those whose turn it is, with the reason', async () => {
    await fill()
    await step(reporter, 'submitted')
    expect(await titles(office)).toEqual(['待审核：巩义市卫生健康委员会 · 年度监测表 · 2023年'])
    await step(office, 'returned', '请核对分母')
    const [returned] = must(await room.notices.listNotices(reporter, {})).rows
    expect(returned).toMatchObject({
      title: { zh: '已退回：年度监测表 · 2023年' },
      text: { zh: '巩义市卫生健康委员会（巩义市）。退回原因：请核对分母' },
      severity: 'attention',
    })
    expect(returned?.title.en).not.toContain('请核对分母')
    await step(reporter, 'submitted')
    await step(office, 'reviewed')
    await step(office, 'published')
    expect((await titles(reporter)).map((title) => title.split('：')[0])).toEqual(['已退回', '审核通过', '已发布'])
    // What somebody has done waits for nobody any more.
    expect(await titles(office)).toHaveLength(2)
    expect(must(await room.notices.countNotices(office))).toEqual({ unread: 0 })
    expect(must(await room.notices.countNotices(reporter))).toEqual({ unread: 1 })
  })

  it('that waits for review is named to the reviewers again after a week', async () => {
    await fill()
    await step(reporter, 'submitted')
    clock.advance({ days: 7 })
    await remind()
    expect(await titles(office)).toEqual([
      '待审核：巩义市卫生健康委员会 · 年度监测表 · 2023年',
      '已待审核 7 天：巩义市卫生健康委员会 · 年度监测表 · 2023年',
    ])
  })
})
