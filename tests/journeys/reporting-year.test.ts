import { readFile } from 'node:fs/promises'
import { Workbook } from '@cj-tech-master/excelts'
import { platformActor } from '@kangcheng/access'
import { periodOf, shiftPeriod } from '@kangcheng/kernel'
import { readDocument } from '@kangcheng/platform/documents'
import { beforeAll, expect, it } from 'vitest'
import { planOfDocument } from '../../engines/indicators/rules/plan-document.ts'
import { testPack } from '../../engines/indicators/testing/test-pack.ts'
import { must } from '../system/start-city.ts'
import { goTo, type OpenPage, openCity, settled } from './open-page.ts'

const { openPage, signIn, platform } = await openCity()

const today = platform.clock.today()
const lastYear = shiftPeriod(periodOf(today, 'year'), -1).code
/** What the bureau of education is asked for is never handed in. */
const INDICATORS = ['infant-mortality', 'hypertension-managed', 'healthy-schools']
const SOURCE = { title: 'invented', status: 'unverified' as const }
/** Ends with the year that is reported, whenever this runs. */
const PLAN_OF_THE_YEAR = planOfDocument({
  code: 'whole-year',
  version: 1,
  title: '健康城市建设规划（全年）',
  region: '410181',
  period: { from: Number(lastYear) - 4, to: Number(lastYear) },
  baseYear: Number(lastYear) - 5,
  domains: [{ code: 'service', name: { zh: '健康服务', en: 'Services' } }],
  indicators: [
    asked('infant-mortality', '婴儿死亡率', '‰', 'decrease', '5.6', '≤4.1', 'gongyi-health-commission'),
    asked('hypertension-managed', '高血压患者规范管理率', '%', 'increase', '60', '>68', 'gongyi-health-commission'),
    asked('healthy-schools', '健康学校覆盖率', '%', 'increase', '50', '>80', 'gongyi-education-bureau'),
  ],
  tasks: [],
  findings: [],
  source: SOURCE,
})

function asked(
  code: string,
  name: string,
  unit: string,
  direction: 'increase' | 'decrease',
  baseline: string,
  target: string,
  organisation: string,
) {
  return { code, name, domain: 'service', unit, direction, baseline, target, organisation, department: organisation }
}

beforeAll(async () => {
  const pack = testPack({
    code: 'reporting-year',
    indicators: [],
    indices: [],
    plans: [PLAN_OF_THE_YEAR],
    values: [],
    dataSets: [
      {
        code: 'whole-year',
        version: 1,
        name: { zh: '全年表', en: 'Form of the year' },
        plan: 'whole-year',
        frequency: 'year',
        indicators: INDICATORS.map((code) => ({ code, required: true })),
        respondents: { by: 'responsibility' },
        // Open on whatever day this runs.
        calendar: { opens: 1, due: 0, closes: 730 },
        from: lastYear,
        until: lastYear,
        source: SOURCE,
      },
    ],
    appraisalSchemes: [
      {
        code: 'whole-year-departments',
        version: 1,
        name: { zh: '全年部门考核', en: 'Departments of the year' },
        plan: 'whole-year',
        frequency: 'year',
        from: lastYear,
        units: { by: 'responsibility' },
        reachBack: 0,
        missing: 'zero',
        minimumCoverage: 0,
        items: [
          {
            code: 'outcome',
            name: { zh: '规划指标', en: 'Indicators' },
            points: 90,
            kind: 'indicators',
            indicators: INDICATORS,
            curve: { kind: 'ratio', to: 'target' },
          },
          {
            code: 'reported',
            name: { zh: '填报完整率', en: 'Reports complete' },
            points: 10,
            kind: 'completeness',
            dataSets: ['whole-year'],
          },
        ],
        examples: [
          {
            title: { zh: '未报计零', en: 'Nothing handed in counts as nothing' },
            given: { health: { 'healthy-schools': {}, reported: { due: 1, good: 1 } } },
            expect: { health: { score: 10 } },
          },
        ],
        source: SOURCE,
      },
    ],
  })
  must(await platform.indicators.loadPack(platformActor('system'), pack))
  await (await signIn('office')).ask('/api/v1/report-requests', { method: 'POST', json: {} })
})

const press = (page: OpenPage, name: string) => page.getByRole('button', { name, exact: true }).click()

async function openReport(page: OpenPage): Promise<void> {
  await goTo(page, '/reports?dataSet=whole-year')
  await page.getByRole('link', { name: /全年表.*卫生健康委员会/ }).click()
  await page.locator('.report-rows').waitFor()
  await settled(page)
}

/** The workbook as the page gives it, with figures typed into the open cells beside the indicators' codes. */
async function filledWorkbook(page: OpenPage, figures: Readonly<Record<string, Readonly<Record<string, number>>>>) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 Excel 模板' }).click(),
  ])
  const workbook = new Workbook()
  await workbook.xlsx.load(await readFile(await download.path()))
  const sheet = workbook.worksheets[0]
  const columns = new Map<string, number>()
  sheet?.eachRow((row) => {
    row.eachCell((cell, column) => {
      if (row.getCell(1).text === '代码') columns.set(cell.text, column)
    })
    for (const [title, figure] of Object.entries(figures[row.getCell(1).text] ?? {}))
      row.getCell(columns.get(title) ?? Number.NaN).value = figure
  })
  return {
    name: download.suggestedFilename(),
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(await workbook.xlsx.writeBuffer()),
  }
}

async function reportFromExcel(page: OpenPage, numerator: number): Promise<void> {
  await openReport(page)
  const file = await filledWorkbook(page, {
    'infant-mortality': { 数值: 3.9 },
    'hypertension-managed': { 分子: numerator, 分母: 50_000 },
  })
  await page.getByLabel('上传填好的模板').setInputFiles(file)
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: /^写入 \d 项$/ }).click()
  await dialog.getByText(/\d 项已写入/).waitFor()
  await dialog.getByRole('button', { name: '完成' }).click()
  await page.getByText('已填 2 / 2').first().waitFor()
  await press(page, '提交')
}

it('a department reports from Excel, is asked back with a reason, and corrects its figure', async () => {
  const health = await openPage({ as: 'health' })
  await reportFromExcel(health, 49_500)
  // A figure that jumps is not taken without a word.
  await health.getByText('还不能提交：有 1 处').waitFor()
  await health.keyboard.type('新增自我管理小组')
  await press(health, '提交')
  await health.getByText('已提交，等待审核').waitFor()

  const office = await openPage({ as: 'office' })
  await openReport(office)
  await press(office, '退回')
  const dialog = office.getByRole('dialog')
  await dialog.getByLabel('原因').fill('分子与台账不一致，请核对')
  await dialog.getByRole('button', { name: '退回' }).click()
  await dialog.waitFor({ state: 'detached' })

  await openReport(health)
  await health.getByText('已退回：分子与台账不一致，请核对').waitFor()
  await reportFromExcel(health, 34_600)
  await health.getByText('已提交，等待审核').waitFor()
})

it('the office publishes it; the plan is evaluated and the departments are ranked with it', async () => {
  const office = await openPage({ as: 'office' })
  await openReport(office)
  await press(office, '审核通过')
  await press(office, '发布')
  await office.getByRole('dialog').getByRole('button', { name: '发布' }).click()
  await office.getByText('已发布；').waitFor()

  await goTo(office, `/plans/whole-year/indicators/hypertension-managed`)
  const newest = office.locator('section', { hasText: '数据来源与修订' }).locator('tbody tr').first()
  expect(await newest.textContent()).toMatch(new RegExp(`^${lastYear}年69\\.2%`))

  await goTo(office, '/appraisal?scheme=whole-year-departments')
  const ranked = office.getByRole('region', { name: '排名' }).getByRole('row')
  expect(await ranked.nth(1).textContent()).toMatch(/^巩义市卫生健康委员会1/)
  expect(await ranked.nth(2).textContent()).toMatch(/^巩义市教育局20\.00/)
})

it('the annual report says the corrected figure, is approved by another, released, and downloaded', async () => {
  const office = await openPage({ as: 'office' })
  await goTo(office, '/publications')
  await press(office, '起草报告')
  await office.getByRole('form').getByLabel('规划').selectOption('健康城市建设规划（全年）')
  await office.getByLabel('年份').fill(lastYear)
  await press(office, '起草报告')
  await office.getByRole('heading', { name: `年度监测报告（${lastYear}年）` }).waitFor()
  const { pathname } = new URL(office.url())

  const leader = await openPage({ as: 'leader' })
  await goTo(leader, pathname)
  await press(leader, '审定')
  await leader.getByText('已审定').waitFor()

  await goTo(office, pathname)
  await press(office, '发布')
  await office.getByRole('form', { name: '发布' }).getByRole('button', { name: '发布', exact: true }).click()
  const word = must(await readDocument(await downloaded(office, /\.docx$/), 'report.docx'))
  const rows = word.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  const managed = rows.find(([first]) => first?.text.startsWith('高血压患者规范管理率'))
  expect(managed?.map(({ text }) => text).join(' ')).toMatch(/60 .*68.* 69\.2/)
  expect((await downloaded(office, /\.pdf$/)).subarray(0, 5).toString()).toBe('%PDF-')
})

async function downloaded(page: OpenPage, name: RegExp): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return readFile(await download.path())
}
