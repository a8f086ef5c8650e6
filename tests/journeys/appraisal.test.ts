import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { goTo, type OpenPage, openCity, PHONE, YEAR_END } from './open-page.ts'

const { openPage } = await openCity()
const TOWNS = `/appraisal?scheme=gongyi-townships&${YEAR_END}`
const DEPARTMENTS = `/appraisal?scheme=gongyi-departments&${YEAR_END}`

async function download(page: OpenPage, link: string): Promise<string[]> {
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: link, exact: true }).click()
  return readFileSync(await (await waiting).path(), 'utf8')
    .slice(1)
    .split('\r\n')
    .filter(Boolean)
}

it('ranks the townships, says who does not differ from the average, and opens a score to its arithmetic', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, TOWNS)
  const rows = page.getByRole('region', { name: '排名' }).getByRole('row')
  await rows.filter({ hasText: '米河镇' }).waitFor()
  expect(await rows.count()).toBe(21)
  expect(await rows.nth(1).textContent()).toMatch(/^西村镇1102\.00.*不变高于平均红旗/)
  const plain = rows.filter({ hasText: '与平均无显著差异' })
  expect(await plain.count()).toBe(4)
  expect(await plain.filter({ hasText: '黑旗' }).count()).toBe(0)

  const row = rows.filter({ hasText: '新华路街道' })
  const score = (await row.getByRole('cell').nth(1).locator('strong').textContent()) ?? ''
  await row.getByRole('link').click()
  await page.getByRole('heading', { name: '新华路街道的得分', level: 1 }).waitFor()
  expect(await page.locator('.result-score').textContent()).toBe(`${score} 分`)
  // No rural household: 15 points are spread over the others.
  await page.getByText(/÷ \(100 − 15\) × 100/).waitFor()
  expect(await page.locator('.steps').first().locator('li').last().textContent()).toMatch(new RegExp(`→ ${score}$`))
  const line = page.getByRole('row').filter({ hasText: '高血压患者规范管理率' })
  expect(await line.textContent()).toMatch(/2024年 · 部门报送 · 初步数 · 第 1 次修订演示数据（虚构）/)
  await line.getByText(/^得分 = 分值 × 责任系数 × 得分率$/).waitFor()
  await page.getByRole('row').filter({ hasText: '农村卫生厕所' }).getByText('不计分').waitFor()
  await page.getByRole('link', { name: '返回排名' }).click()
  await page.getByRole('heading', { name: '考核', level: 1 }).waitFor()
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2024-12-31')
})

it('shows scores and control limits as charts with their tables', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, TOWNS)
  const scores = page.getByRole('figure', { name: '得分与 95% 置信区间' })
  await scores.getByRole('button', { name: '表', exact: true }).click()
  expect(await scores.getByRole('row').count()).toBe(21)
  await page.getByRole('combobox', { name: '漏斗图 · 指标' }).selectOption('农村卫生厕所普及率')
  const funnel = page.getByRole('figure', { name: '漏斗图：农村卫生厕所普及率' })
  await funnel.getByRole('img').first().waitFor()
  await funnel.getByText(/没有分子、分母的地区：.*新华路街道/).waitFor()
  await funnel.getByRole('button', { name: '表', exact: true }).click()
  expect(await funnel.getByRole('row').count()).toBe(16)
})

it('writes the circular from the figures, marked as written by nobody', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, TOWNS)
  const circular = page.getByRole('region', { name: '通报' })
  await circular.getByText('自动生成', { exact: true }).waitFor()
  const text = await circular.textContent()
  expect(text).toContain('采用截至2024-12-31的数据，考核对象20个，其中20个有得分。')
  expect(text).toContain('西村镇（第1名，102.00分）')
  expect(text).toContain('其中含演示用虚构数据')
})

it('carries the ranking and the whole arithmetic away', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, TOWNS)
  const [head = '', first = '', ...rest] = await download(page, '导出为 CSV')
  expect(head).toMatch(/^名次,代码,考核对象,得分,95%下限,95%上限,与平均相比,上期名次,/)
  expect(first).toMatch(/^1,410181111,西村镇,102,/)
  expect(rest).toHaveLength(19)
  const arithmetic = await download(page, '将“全部算式”导出为 CSV')
  expect(arithmetic[0]).toMatch(/^考核对象,考核项,数值,/)
  // Four lines a township, and three steps or more to its score.
  expect(arithmetic.length).toBeGreaterThan(20 * 7)
})

it('takes another scheme, period and day, and explains a day before the first', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, TOWNS)
  await page.getByRole('combobox', { name: '考核期', exact: true }).selectOption('2023年')
  await page.getByText('（2023年）').waitFor()
  expect(await page.getByRole('columnheader', { name: /比上期/ }).count()).toBe(0)
  await page.getByRole('combobox', { name: '考核方案', exact: true }).selectOption('gongyi-departments')
  await page.getByRole('columnheader', { name: /考核分值/ }).waitFor()
  await page.getByRole('link', { name: '巩义市卫生健康委员会', exact: true }).waitFor()
  await page.getByLabel('截至日期', { exact: true }).fill('2021-01-01')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByText('还没有一个考核期结束').waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('422')])
  await page.getByLabel('截至日期', { exact: true }).fill('2024-12-31')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '巩义市卫生健康委员会', exact: true }).waitFor()
})

it('counts what a department did not hand in as zero, and says so', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, DEPARTMENTS)
  await page.getByRole('link', { name: '巩义市教育局', exact: true }).click()
  const line = page.getByRole('row').filter({ hasText: '计 0 分' })
  await line.getByText('本期没有数据').waitFor()
  await line.getByText('本项缺数据，按方案计 0 分').waitFor()
  await page.getByText('责任系数 0.3').first().waitFor()
})

it('says all of it in English', async () => {
  const page = await openPage({ as: 'office', language: 'en' })
  await goTo(page, TOWNS)
  const ranking = page.getByRole('region', { name: 'Ranking' })
  await ranking.getByText('Not different from average').first().waitFor()
  expect(await ranking.textContent()).not.toMatch(/[\u4e00-\u9fff]/)
  expect(await page.getByRole('region', { name: 'Circular' }).textContent()).not.toMatch(/[\u4e00-\u9fff]/)
})

it('shows every step on a phone without a sideways look', async () => {
  const page = await openPage({ as: 'office', size: PHONE })
  await goTo(page, `/appraisal/gongyi-townships/units/410181001?${YEAR_END}`)
  for (const step of await page.locator('.lines .working').all()) {
    const box = await step.boundingBox()
    expect((box?.x ?? PHONE.width) + (box?.width ?? 0)).toBeLessThanOrEqual(PHONE.width)
  }
})

it('is not for somebody who may not see it', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, '/plans')
  expect(await page.getByRole('link', { name: '考核', exact: true }).count()).toBe(0)
  await goTo(page, '/appraisal')
  await page.getByText('没有访问权限').waitFor()
})
