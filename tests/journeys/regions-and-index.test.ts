import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { goTo, type OpenPage, openCity, PHONE, PLAN, YEAR_END } from './open-page.ts'

const { openPage } = await openCity()

/** The lines of the file behind a link. */
async function download(page: OpenPage, link: string): Promise<string[]> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  return readFileSync(await (await waiting).path(), 'utf8')
    .slice(1)
    .split('\r\n')
}

it('carries the comparison of regions away as it is shown, and the auditor sees that it left', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}/regions?${YEAR_END}`)
  const [head = '', own = '', ...rest] = await download(page, '导出为 CSV')
  expect(head).toMatch(/^地区代码,地区,需关注指标数,.*,农村卫生厕所普及率$/)
  expect(own).toMatch(/^410181,巩义市,1,/)
  expect(rest.filter(Boolean)).toHaveLength(20)

  const auditor = await openPage({ as: 'auditor' })
  await goTo(auditor, '/audit')
  await auditor
    .getByRole('row', { name: /查看地区对比.*导出为 CSV/ })
    .first()
    .waitFor()
})

it('keeps the first verdicts of the regions in sight on a phone', async () => {
  const page = await openPage({ as: 'viewer', size: PHONE })
  await goTo(page, `${PLAN}/regions?${YEAR_END}`)
  const cell = await page.locator('.matrix-cell').first().boundingBox()
  expect((cell?.x ?? PHONE.width) + (cell?.width ?? 0)).toBeLessThan(PHONE.width)
})

it('says so when no region below has figures, and takes another day', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}/regions?asOf=2020-01-01`)
  await page.getByText('下级地区还没有任何指标数据').waitFor()
  await page.getByLabel('截至日期', { exact: true }).fill('2024-12-31')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '米河镇', exact: true }).waitFor()
})

it('opens each sub-index to figures with unit and year, bounds, weights and their sum', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}/index?year=2024`)
  const people = page.locator('section#people')
  const life = people.getByRole('row', { name: /人均预期寿命/ })
  expect((await life.getByRole('cell').allTextContents()).slice(0, 4)).toEqual([
    '81.5 岁',
    '2024年部门报送',
    '72 → 84',
    '79.2',
  ])
  const score = (await people.getByRole('heading').textContent())?.split('· ')[1] ?? ''
  expect(await people.locator('.index-sum').textContent()).toMatch(
    new RegExp(`^分指数 = .*= [\\d.]+ ÷ 0\\.2000 = ${score}$`),
  )
  await page.getByText('怎样算出来').click()
  await page.getByText('结果不是官方发布的指数').waitFor()
  await life.getByRole('link').click()
  await page.getByRole('heading', { name: '人均预期寿命', level: 1 }).waitFor()
})

it('names the index and all in it in English, and carries it away so', async () => {
  const page = await openPage({ as: 'viewer', language: 'en' })
  await goTo(page, `${PLAN}/index?year=2024`)
  await page.locator('.index-lines').last().waitFor()
  expect((await page.locator('.index-lines').allTextContents()).join(' ')).not.toMatch(/[\u4e00-\u9fff]/)
  await page.getByText('Gongyi', { exact: false }).first().waitFor()
  const [head = '', first = '', ...rest] = await download(page, 'Export as CSV')
  expect(head).toMatch(/^Sub-index,Number,Indicator,Figure,Unit,Period of the figure,/)
  expect(first).toMatch(/^Healthy environment,1,Share of days with good air,62.6,%,2024,Reported,/)
  expect(rest.filter(Boolean).at(-1)).toMatch(/^,,Index,.*,63\.3\d*,,,1,63\.3\d*$/)
})

it('says that a year has no figures yet', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}/index?year=2025`)
  await page.getByText('2025 年还没有任何一项指标的数据').waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
})

it('says why an index is not calculable, and what is missing', async () => {
  const page = await openPage({ as: 'viewer' })
  await page.route('**/api/v1/indices/*', async (route) => {
    const answer = await (await route.fetch()).json()
    const { score: _score, ...absent } = answer
    const [first, ...others] = answer.dimensions
    const { score: _own, ...environment } = first
    const [good, ...lines] = environment.indicators
    const { score: _points, value: _value, ...line } = good
    const figure = { ...good.figure, value: undefined, absence: 'not-collected' }
    const dimensions = [{ ...environment, coverage: 0.2, indicators: [{ ...line, figure }, ...lines] }, ...others]
    await route.fulfill({ json: { ...absent, coverage: 0.31, dimensions } })
  })
  await goTo(page, `${PLAN}/index?year=2024`)
  await page.getByText('有数据的指标 31%，不足 60%').waitFor()
  const environment = page.locator('section#environment')
  expect(await environment.locator('.index-sum').textContent()).toContain('不足 60%')
  await environment.getByRole('cell', { name: '未收集' }).waitFor()
})

it.each(['regions', 'index'])('explains a failure of the %s and tries again when asked', async (name) => {
  const page = await openPage({ as: 'viewer' })
  const address = name === 'index' ? '**/api/v1/indices/*' : '**/api/v1/plans/*/regions*'
  const body = { code: 'internal', words: { zh: '服务器内部错误。', en: 'Internal error.' }, requestId: 'request-4711' }
  await page.route(address, (route) => route.fulfill({ status: 500, json: body }))
  await goTo(page, `${PLAN}/${name}`)
  const alert = page.getByRole('alert')
  await alert.getByText('request-4711').waitFor()
  page.problems.splice(0)
  await page.unroute(address)
  await alert.getByRole('button', { name: '重试' }).click()
  await page.getByRole('table').first().waitFor()
})

it('carries every table of an indicator away, each under its own name', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}/indicators/hypertension-managed?${YEAR_END}`)
  const rows = {
    历年趋势与目标路径: /^时期,单位,部门报送,/,
    与其他地区比较: /^地区代码,地区,本地区,时期,数值,/,
    报送与计算不一致: /^时期,部门报送,系统计算,相差,单位$/,
    数据来源与修订: /^时期,数值,单位,/,
  }
  for (const [table, head] of Object.entries(rows)) {
    const lines = await download(page, `将“${table}”导出为 CSV`)
    expect(lines[0]).toMatch(head)
    expect(lines[1]).not.toBe('')
  }
})
