import { platformActor } from '@kangcheng/access'
import { periodOf, shiftPeriod } from '@kangcheng/kernel'
import { beforeAll, describe, expect, it } from 'vitest'
import { testPack } from '../../engines/indicators/testing/test-pack.ts'
import { must } from '../system/start-city.ts'
import { axeFindings, goTo, type OpenPage, openCity, PHONE, settled } from './open-page.ts'

const { openPage, addAccount, signIn, platform } = await openCity()

const today = platform.clock.today()
const lastYear = shiftPeriod(periodOf(today, 'year'), -1).code
const monthBefore = shiftPeriod(periodOf(today, 'month'), -2).code
const lastMonth = shiftPeriod(periodOf(today, 'month'), -1).code
const SCHOOLS = ['healthy-schools', 'student-fitness-good']
const EDUCATION = 'gongyi-education-bureau'

/** Forms that are open on whatever day this runs; those of the city close one day. */
function form(code: string, name: string, frequency: 'year' | 'month', from: string, until: string, asked: string[]) {
  return {
    code,
    version: 1,
    name: { zh: name, en: `Form ${code}` },
    plan: 'gongyi-2021-2025',
    frequency,
    indicators: asked.map((indicator) => ({ code: indicator, required: true })),
    respondents: { by: 'responsibility' as const },
    calendar: { opens: 1, due: 0, closes: 730 },
    from,
    until,
    source: { title: 'invented', status: 'unverified' as const },
  }
}

beforeAll(async () => {
  const pack = testPack({
    code: 'journey',
    indicators: [],
    indices: [],
    plans: [],
    values: [],
    dataSets: [
      form('journey-annual', '年度表', 'year', lastYear, lastYear, ['hypertension-managed', 'vector-control-level']),
      form('journey-monthly', '月度表', 'month', monthBefore, lastMonth, SCHOOLS),
      form('journey-shared', '同填表', 'month', lastMonth, lastMonth, SCHOOLS),
      form('journey-moved', '移交表', 'month', lastMonth, lastMonth, SCHOOLS),
      form('journey-sent', '送出表', 'month', lastMonth, lastMonth, SCHOOLS),
    ],
  })
  must(await platform.indicators.loadPack(platformActor('system'), pack))
  for (const login of ['school', 'school-2']) {
    await addAccount({
      login,
      role: 'department-reporter',
      region: '410181',
      organisation: EDUCATION,
      within: EDUCATION,
    })
  }
})

const group = (page: OpenPage, name: string) => page.getByRole('group', { name, exact: true })
const press = (page: OpenPage, name: string) => page.getByRole('button', { name, exact: true }).click()
const saved = (page: OpenPage) =>
  page
    .getByRole('status')
    .getByText(/\d 已保存/)
    .waitFor()

async function openReport(page: OpenPage, query: string): Promise<void> {
  await goTo(page, `/reports?${query}`)
  await page.getByRole('row').nth(1).getByRole('link').click()
  await page.locator('.report-rows').waitFor()
  await settled(page)
}

describe('a report goes from the department over the office into the figures', () => {
  it('is asked for by the office, once', async () => {
    const office = await openPage({ as: 'office' })
    await goTo(office, '/reports')
    await press(office, '生成填报任务')
    await office
      .getByRole('status')
      .getByText(/新生成 \d+ 份填报任务/)
      .waitFor()
    expect(await axeFindings(office)).toEqual([])
    await press(office, '生成填报任务')
    await office.getByText('没有新的填报任务').waitFor()

    await office.getByLabel('报表').selectOption('年度表')
    await office.waitForURL('**dataSet=journey-annual')
    const row = office.getByRole('row', { name: /年度表/ })
    expect(await row.textContent()).toMatch(/卫生健康委员会.*待填报.*逾期.*0 \/ 2/)
    expect(await office.getByRole('link', { name: '导出为 CSV' }).getAttribute('href')).toContain('journey-annual')
  })

  it('is filled in without a mouse, and is not submitted before the jump is explained', async () => {
    const page = await openPage({ as: 'health' })
    await openReport(page, 'dataSet=journey-annual')
    await group(page, '高血压患者规范管理率').getByLabel(/^分子/).focus()
    await page.keyboard.type('４９，５００')
    await page.keyboard.press('Enter')
    await page.keyboard.type('50,00x')
    await page.keyboard.press('Enter')
    // The next row has the focus; what was left behind cannot be read.
    await group(page, '高血压患者规范管理率').getByText('请填写数字').waitFor()
    await page.keyboard.press('ArrowDown')
    await group(page, '病媒生物密度控制水平').getByRole('combobox', { name: '等级' }).selectOption('C级')
    // What can be read is saved; what cannot is told, and waits.
    await page.getByText('已填 1 / 2').first().waitFor()
    await page.getByText('有 1 项未保存').waitFor()
    await group(page, '高血压患者规范管理率').getByLabel(/^分母/).fill('50,000')
    await group(page, '高血压患者规范管理率').getByText('= 99%').waitFor()
    await page.keyboard.press('Control+s')
    await page.getByText('与往期相比变化很大').waitFor()
    expect(await axeFindings(page)).toEqual([])

    await press(page, '提交')
    await page.getByText('还不能提交：有 1 处').waitFor()
    await page.keyboard.type('新增自我管理小组')
    await press(page, '提交')
    await page.getByText('已提交，等待审核').waitFor()
    expect(await page.getByRole('textbox').count()).toBe(0)
  })

  it('is returned with a reason, corrected, and submitted again', async () => {
    const office = await openPage({ as: 'office' })
    await openReport(office, 'status=submitted')
    const row = office.locator('[data-row="hypertension-managed"]')
    expect(await row.textContent()).toMatch(/99%49,500 \/ 50,000.*新增自我管理小组.*已说明/)
    await press(office, '退回')
    const dialog = office.getByRole('dialog')
    await dialog.getByRole('button', { name: '退回' }).click()
    await dialog.getByText('请写明原因').waitFor()
    expect(await axeFindings(office)).toEqual([])
    await dialog.getByLabel('原因').fill('分子与台账不一致，请核对')
    await dialog.getByRole('button', { name: '退回' }).click()
    await dialog.waitFor({ state: 'detached' })

    const page = await openPage({ as: 'health' })
    await openReport(page, 'dataSet=journey-annual')
    await page.getByText('已退回：分子与台账不一致，请核对').waitFor()
    await page.getByText(/^演示·健康办，/).waitFor()
    await group(page, '高血压患者规范管理率').getByLabel(/^分子/).fill('34000')
    await group(page, '高血压患者规范管理率').getByLabel('说明').fill('')
    await press(page, '提交')
    await page.getByText('已提交，等待审核').waitFor()
  })

  it('is passed by its differences, published, and stands on the indicator page', async () => {
    const office = await openPage({ as: 'office' })
    await openReport(office, 'status=submitted')
    const differences = office.getByRole('region', { name: '与上一次提交的差别' })
    expect(await differences.getByRole('row').nth(1).textContent()).toMatch(/高血压患者规范管理率99%68%/)
    await press(office, '审核通过')
    await press(office, '发布')
    const dialog = office.getByRole('dialog')
    await dialog.getByText('进入指标的数据：2 项').waitFor()
    expect(await dialog.getByRole('row', { name: /高血压/ }).textContent()).toContain('68%')
    expect(await axeFindings(office)).toEqual([])
    await dialog.getByRole('button', { name: '发布' }).click()
    await office.getByText('已发布；').waitFor()
    const history = await office.locator('.report-history').textContent()
    expect(history).toMatch(
      /健康办 发布.*健康办 审核通过.*卫健委填报员 提交.*健康办 退回.*卫健委填报员 提交.*健康办 发出填报任务/,
    )

    await office.getByRole('link', { name: '查看指标“高血压患者规范管理率”' }).click()
    await office.getByRole('heading', { name: '高血压患者规范管理率', level: 1 }).waitFor()
    const newest = office.locator('section', { hasText: '数据来源与修订' }).locator('tbody tr').first()
    expect(await newest.textContent()).toMatch(new RegExp(`^${lastYear}年68%`))
  })

  it('reads in English too, on a phone as cards', async () => {
    const page = await openPage({ as: 'health', language: 'en', size: PHONE })
    await goTo(page, '/reports?dataSet=journey-annual')
    const card = page.getByRole('listitem').filter({ hasText: 'Form journey-annual' })
    expect(await card.textContent()).toMatch(/Gongyi Health Commission.*published.*2 of 2 filled in/)
    await card.getByRole('link').click()
    await page.getByText('Published; ask the office to reopen it for correction.').waitFor()
    await page.getByRole('heading', { name: 'History' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
  })
})

/** A report of the schools with figures in it, made anew by each story that changes it. */
async function filledReport(dataSet: string, period = lastMonth): Promise<string> {
  const office = await signIn('office')
  await office.ask('/api/v1/report-requests', { method: 'POST', json: {} })
  const school = await signIn('school')
  const asked = await school.ask(`/api/v1/reports?dataSet=${dataSet}&period=${period}`)
  const [report] = asked.body as { id: string; version: number }[]
  const path = `/reports/${report?.id}`
  const cells = { 'healthy-schools': { value: 90 }, 'student-fitness-good': { value: 40 } }
  const json = { version: report?.version, cells }
  expect(await school.ask(`/api/v1${path}/cells`, { method: 'PATCH', json })).toMatchObject({ status: 200 })
  return path
}

const figure = (page: OpenPage, name: string) => group(page, name).getByLabel(/^数值/)
const [HEALTHY, FIT] = ['健康学校覆盖率', '学生体质健康标准达标优良率'] as const

describe('a department at work', () => {
  it('takes last period over, each figure marked until it is changed or said to be right', async () => {
    await filledReport('journey-monthly', monthBefore)
    const page = await openPage({ as: 'school' })
    await openReport(page, `dataSet=journey-monthly&period=%22${lastMonth}%22`)
    await press(page, '空白项沿用上期（2）')
    await saved(page)
    expect(await page.locator('.report-copied').count()).toBe(2)
    await group(page, HEALTHY)
      .getByRole('button', { name: /^确认未变/ })
      .click()
    await group(page, HEALTHY).getByText('已说明').waitFor()
    await figure(page, FIT).fill('41')
    await group(page, FIT).locator('.report-copied').waitFor({ state: 'detached' })
    await page.keyboard.press('Control+s')
    await page.getByText('没有待处理的问题').waitFor()
  })

  it('keeps what two colleagues type, and lets the second choose where both typed the same cell', async () => {
    const path = await filledReport('journey-shared')
    const one = await openPage({ as: 'school' })
    const other = await openPage({ as: 'school-2' })
    for (const page of [one, other]) await goTo(page, path)
    await figure(one, HEALTHY).fill('95')
    await one.keyboard.press('Control+s')
    await saved(one)

    await figure(other, FIT).fill('42')
    await figure(other, HEALTHY).fill('97')
    await other.keyboard.press('Control+s')
    await other.getByText('别人刚刚填了：95%').waitFor()
    // The other row did not have to wait, and what was typed stands.
    await other.getByText('有 1 项未保存').waitFor()
    expect(await figure(other, HEALTHY).inputValue()).toBe('97')
    expect(await axeFindings(other)).toEqual([])
    expect(other.problems.splice(0)).toEqual([expect.stringContaining('409')])
    await press(other, '用我填的')
    await saved(other)
    await goTo(one, path)
    expect(await figure(one, HEALTHY).inputValue()).toBe('97')
    expect(await figure(one, FIT).inputValue()).toBe('42')
  })

  it('does not leave a page with something unsaved unasked, and saves what it can before', async () => {
    const path = await filledReport('journey-shared')
    const page = await openPage({ as: 'school' })
    await goTo(page, path)
    await figure(page, HEALTHY).fill('9x')
    let asked = ''
    page.once('dialog', (dialog) => {
      asked = dialog.message()
      void dialog.dismiss()
    })
    const back = page.getByRole('link', { name: '返回填报列表' })
    await back.click()
    await expect.poll(() => asked).toContain('还有 1 项没有保存')
    expect(await figure(page, HEALTHY).inputValue()).toBe('9x')
    await figure(page, HEALTHY).fill('98')
    await back.click()
    await page.getByRole('heading', { name: '填报', level: 1, exact: true }).waitFor()
    await goTo(page, path)
    expect(await figure(page, HEALTHY).inputValue()).toBe('98')
  })

  it('says that saving failed while the server is away, and saves when it is back', async () => {
    const path = await filledReport('journey-shared')
    const page = await openPage({ as: 'school' })
    await goTo(page, path)
    await page.route('**/cells', (route) => route.abort())
    await figure(page, HEALTHY).fill('99')
    await page.keyboard.press('Control+s')
    await page.getByText('保存失败，已填内容仍在页面上').waitFor()
    expect(await axeFindings(page)).toEqual([])
    page.problems.splice(0)
    await page.unroute('**/cells')
    await press(page, '重试')
    await saved(page)
  })

  it('tells what could not be saved when the report went on its way meanwhile', async () => {
    const path = await filledReport('journey-sent')
    const page = await openPage({ as: 'school' })
    await goTo(page, path)
    await figure(page, HEALTHY).fill('88')
    const colleague = await signIn('school-2')
    const seen = await colleague.ask(`/api/v1${path}`)
    const { version } = (seen.body as { report: { version: number } }).report
    const sent = await colleague.ask(`/api/v1${path}/submit`, { method: 'POST', json: { version } })
    expect(sent.status).toBe(200)
    await page.keyboard.press('Control+s')
    await page.getByText('填报已锁定，以下各项没有保存').waitFor()
    expect(await page.getByText('健康学校覆盖率 — 未保存：88%').count()).toBe(1)
    expect(page.problems.splice(0)).toEqual([expect.stringContaining('409')])
  })
})

describe('the office', () => {
  it('fills in for a department on purpose, cannot pass that itself, and can hand it to a successor', async () => {
    const path = await filledReport('journey-moved')
    const office = await openPage({ as: 'office' })
    await goTo(office, path)
    expect(await office.getByRole('textbox').count()).toBe(0)
    await press(office, '移交')
    const dialog = office.getByRole('dialog')
    await dialog.getByLabel('承接单位').selectOption('巩义市卫生健康委员会')
    await dialog.getByLabel('原因').fill('职责调整')
    expect(await axeFindings(office)).toEqual([])
    await dialog.getByRole('button', { name: '移交' }).click()
    await dialog.waitFor({ state: 'detached' })
    await office.getByText('移交给承接单位').waitFor()
    await press(office, '代为填报')
    await office.getByText('您正在代“巩义市卫生健康委员会”填报').waitFor()
    await press(office, '提交')
    await office.getByText('这份填报由您提交，须由他人审核和发布。').waitFor()
    expect(await office.getByRole('button', { name: '审核通过' }).count()).toBe(0)
  })

  it('goes from one report that waits to the next', async () => {
    const paths = [await filledReport('journey-monthly', monthBefore), await filledReport('journey-monthly')]
    const school = await signIn('school')
    for (const path of paths) {
      const seen = await school.ask(`/api/v1${path}`)
      const { version } = (seen.body as { report: { version: number } }).report
      await school.ask(`/api/v1${path}/submit`, { method: 'POST', json: { version } })
    }
    const office = await openPage({ as: 'office' })
    await goTo(office, paths[0] ?? '')
    await press(office, '审核通过')
    await office.getByText('已审核通过；').waitFor()
    await office.getByRole('link', { name: /下一份待审核/ }).click()
    await office.getByRole('button', { name: '审核通过' }).waitFor()
    expect(new URL(office.url()).pathname).not.toBe(paths[0])
  })

  it('is told when nothing matches, and a viewer is not let in', async () => {
    const office = await openPage({ as: 'office', size: PHONE })
    await goTo(office, '/reports?status=reviewed&dataSet=nowhere')
    await office.getByText('没有符合条件的填报任务。').waitFor()
    await press(office, '清除筛选')
    await office
      .getByText(/填报任务|待填报/)
      .first()
      .waitFor()
    const viewer = await openPage({ as: 'viewer' })
    await goTo(viewer, '/reports')
    await viewer.getByRole('heading', { name: '没有访问权限' }).waitFor()
  })
})
