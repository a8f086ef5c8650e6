import { expect, it } from 'vitest'
import { goTo, type OpenPage, openCity, PLAN, YEAR_END } from './open-page.ts'

const { openPage } = await openCity()

async function openIndicator(code: string): Promise<OpenPage> {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}/indicators/${code}?${YEAR_END}`)
  return page
}
const chart = (page: OpenPage, title: string) => page.getByRole('figure', { name: title })

it('draws the trend with its path, and has every figure of it as a table', async () => {
  const page = await openIndicator('hypertension-managed')
  const trend = chart(page, '历年趋势与目标路径')
  await trend
    .getByRole('img', { name: /高血压患者规范管理率/ })
    .locator('svg')
    .waitFor()
  await trend.getByText('截至 2024年12月31日').waitFor()
  await trend.getByRole('button', { name: '表' }).click()
  const row = trend.getByRole('row', { name: /^2024年/ })
  expect(await row.getByRole('cell').allTextContents()).toEqual([
    '72.65 (72.31–72.98)',
    '66.4 (66.04–66.76)',
    '66.4',
    '—',
  ])
})

it('compares the region with those below it, each with its interval', async () => {
  const page = await openIndicator('hypertension-managed')
  const comparison = chart(page, '与其他地区比较')
  await comparison.locator('svg').waitFor()
  await comparison.getByRole('button', { name: '表' }).click()
  const rows = comparison.locator('tbody tr')
  expect(await rows.count()).toBe(21)
  expect(await comparison.getByRole('rowheader', { name: '巩义市（本地区）' }).count()).toBe(1)
})

it('sets what was reported beside what was computed, and keeps every revision with its source', async () => {
  const page = await openIndicator('hypertension-managed')
  const region = (title: string) => page.locator('section', { has: page.getByRole('heading', { name: title }) })
  expect(await region('报送与计算不一致').getByRole('cell').allTextContents()).toEqual(['72.65%', '66.4%', '+6.25'])
  const revisions = region('数据来源与修订').locator('tbody tr')
  expect(await revisions.count()).toBe(6)
  expect(await revisions.first().textContent()).toMatch(/初步数.*演示数据/)
})

it('draws no empty chart where there is no number, and tells absences apart', async () => {
  const level = await openIndicator('vector-control-level')
  const trend = chart(level, '历年趋势与目标路径')
  expect(await trend.getByRole('img').count()).toBe(0)
  expect(await trend.getByRole('cell').allTextContents()).toEqual(['C级', 'C级', 'C级', 'C级', 'C级'])
  const rare = await openIndicator('new-pneumoconiosis-short-exposure')
  await rare.getByRole('cell', { name: '已隐去' }).waitFor()
  const asked = await openIndicator('nutrition-knowledge')
  expect(await asked.getByRole('cell', { name: '未收集' }).count()).toBe(2)
})

it('goes from the comparison of regions to the reason in one of them', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}/regions?${YEAR_END}`)
  expect(await page.locator('tbody tr').count()).toBe(21)
  await page.getByRole('link', { name: '米河镇，农村卫生厕所普及率：进度滞后' }).click()
  await page.locator('.verdict-panel').getByText('进度滞后').waitFor()
  expect(new URL(page.url()).searchParams.get('region')).toContain('410181100')
  await page.goBack()
  await page.getByRole('link', { name: '竹林镇', exact: true }).click()
  await page.getByRole('combobox', { name: '地区' }).waitFor()
  expect(await page.getByRole('combobox', { name: '地区' }).inputValue()).toBe('410181103')
})
