import { platformActor } from '@kangcheng/access'
import { periodOf, shiftPeriod } from '@kangcheng/kernel'
import type { Locator } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPack } from '../../engines/indicators/testing/test-pack.ts'
import { must } from '../system/start-city.ts'
import { axeFindings, goTo, type OpenPage, openCity, PHONE, settled } from './open-page.ts'

const { openPage, platform } = await openCity()
const { indicators } = platform
const system = platformActor('system')
const lastYear = shiftPeriod(periodOf(platform.clock.today(), 'year'), -1).code
const TOWN = 'gongyi-shecun'
const NAME = '涉村镇'

/** Forms that are open on whatever day this runs. */
const form = (code: string, name: string) => ({
  code,
  version: 1,
  name: { zh: name, en: `Form ${code}` },
  plan: 'gongyi-2021-2025',
  frequency: 'year' as const,
  indicators: [{ code: 'hypertension-managed', required: true, evidence: 'required' as const }],
  calendar: { opens: 1, due: 0, closes: 730 },
  from: lastYear,
  until: lastYear,
  source: { title: 'invented', status: 'unverified' as const },
})
const towns = {
  ...form('journey-towns', '乡镇表'),
  respondents: { by: 'kind' as const, kind: 'township-government' as const, under: '410181' },
}
const summary = {
  ...form('journey-summary', '汇总表'),
  respondents: { by: 'responsibility' as const },
  below: { dataSet: 'journey-towns', figures: [{ indicator: 'hypertension-managed', by: 'rate' as const }] },
}

const reportOn = async (filter: { dataSet: string; organisation?: string }) => {
  const [report] = must(await indicators.listReports(system, filter))
  return must(await indicators.showReport(system, { id: report?.id ?? '' }))
}
const addressOf = async (filter: { dataSet: string; organisation?: string }) =>
  `/reports/${(await reportOn(filter)).report.id}`

beforeAll(async () => {
  const nothing = { code: 'journey', indicators: [], indices: [], plans: [], values: [] }
  must(await indicators.loadPack(system, testPack({ ...nothing, dataSets: [towns, summary] })))
  must(await indicators.requestReports(system))
})

const press = (page: OpenPage, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const files = (page: OpenPage) => page.locator('.evidence-files').last().getByRole('link')
const describedBy = (button: Locator) =>
  button.evaluate(
    (element) => element.ownerDocument.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent,
  )
const send = (page: OpenPage, name: string, content: string | Buffer, at = page.locator('input[type=file]').last()) =>
  at.setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(content) })

describe('evidence', () => {
  it('is taken for what it is, carried away again, and taken off with a reason, by keyboard and on a phone', async () => {
    const page = await openPage({ as: 'health', size: PHONE })
    await goTo(page, await addressOf({ dataSet: 'journey-summary' }))
    await send(page, '证明.pdf', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(100)]))
    await page.getByText('这是程序文件（EXE）').waitFor()
    expect(page.problems.splice(0)).toHaveLength(1)
    await send(page, '通知.pdf', '关于报送的通知')
    await page.getByText('已按内容保存为“通知.pdf.txt”').waitFor()
    await files(page).first().waitFor()
    expect(await files(page).allInnerTexts()).toEqual(['通知.pdf.txt'])
    const [download] = await Promise.all([page.waitForEvent('download'), files(page).first().click()])
    expect(download.suggestedFilename()).toBe('通知.pdf.txt')
    expect(await axeFindings(page)).toEqual([])

    await page.getByRole('button', { name: '撤下“通知.pdf.txt”' }).press('Enter')
    await page.keyboard.press('Enter')
    await page.getByText('请写明原因').waitFor()
    await page.keyboard.type('传错了文件')
    await page.keyboard.press('Enter')
    await page.getByText('已撤下 1 个').click()
    await page.getByText('撤下：传错了文件').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
  })
})

describe('a report that waits for those below', () => {
  it('goes on when they are reviewed or passed over, with evidence, and holds them then', async () => {
    const town = await reportOn({ dataSet: 'journey-towns', organisation: TOWN })
    const bytes = Buffer.from('应管理 100 人，已管理 80 人')
    const evidence = { kind: 'report' as const, id: town.report.id, indicator: 'hypertension-managed' }
    must(await indicators.attachEvidence(system, { ...evidence, file: { name: '台账.txt', bytes } }))
    const cells = { 'hypertension-managed': { numerator: 80, denominator: 100, comment: '按台账' } }
    const { id } = town.report
    const saved = must(await indicators.saveCells(system, { id, version: town.report.version, cells }))
    must(await indicators.stepReport(system, { id, version: saved.report.version, kind: 'submitted' }))

    const office = await openPage({ as: 'office' })
    await goTo(office, `/reports/${id}`)
    await press(office, '审核通过')
    await goTo(office, await addressOf({ dataSet: 'journey-summary' }))
    await office.getByText('等待 19 / 20 份“乡镇表”审核通过').waitFor()

    const waiting = await openPage({ as: 'health' })
    await goTo(waiting, '/reports')
    await waiting.getByText('等 19/20').first().waitFor()
    await goTo(waiting, await addressOf({ dataSet: 'journey-summary' }))
    const submit = waiting.getByRole('button', { name: '提交', exact: true, disabled: true })
    expect(await describedBy(submit)).toContain('等待下级审核：20 份中还有 19 份')
    // It stays within reach of the keyboard, and leads to those it waits for.
    await submit.focus()
    await waiting.keyboard.press('Enter')
    expect(await waiting.locator('details[open] > summary:focus').textContent()).toContain('等待 19 / 20 份')
    await press(office, '跳过未报单位')
    for (const box of await office.getByRole('dialog').getByRole('checkbox').all()) await box.check()
    await office.getByLabel('原因').fill('汛期道路中断')
    await office.getByRole('dialog').getByRole('button', { name: '跳过未报单位' }).click()
    await office.getByText('20 份“乡镇表”均已审核通过或已跳过').waitFor()

    const health = await openPage({ as: 'health' })
    await goTo(health, await addressOf({ dataSet: 'journey-summary' }))
    await press(health, /^采用下级汇总/)
    await health.locator('[data-field="comment"]').fill('与台账一致')
    await press(health, '提交')
    await health.getByText('须附佐证材料').waitFor()
    await press(health, /^佐证材料：/)
    await send(
      health,
      '汇总表.csv',
      '乡镇,应管理,已管理\n涉村镇,100,80\n小关镇,0,0\n',
      health.locator('.row-evidence input'),
    )
    await health.getByText('须附佐证材料').waitFor({ state: 'detached' })
    await press(health, '提交')
    await health.getByText('待审核').first().waitFor()
    expect(await axeFindings(health)).toEqual([])

    await goTo(office, `/reports/${id}`)
    await office.getByText(/已纳入巩义市卫生健康委员会的“汇总表”/).waitFor()
    expect(await office.getByRole('button', { name: '退回', exact: true }).count()).toBe(0)
    await office.getByRole('link', { name: /汇总表/ }).click()
    await settled(office)
    await office.getByText('20 份“乡镇表”均已审核通过或已跳过').click()
    await office.getByRole('link', { name: NAME }).waitFor()
  })
})
