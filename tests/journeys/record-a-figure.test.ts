import { expect, it } from 'vitest'
import { axeFindings, goTo, type OpenPage, openCity, PLAN, YEAR_END } from './open-page.ts'

const { openPage } = await openCity()

async function openForm(as: string, code: string): Promise<OpenPage> {
  const page = await openPage({ as })
  await goTo(page, `${PLAN}/indicators/${code}?${YEAR_END}`)
  await page.getByRole('button', { name: '填报数据' }).click()
  return page
}
const save = (page: OpenPage) => page.getByRole('button', { name: '保存' }).click()

it('says what is wrong beside each field, reads full-width digits, and shows the new figure', async () => {
  const page = await openForm('health', 'hypertension-managed')
  await save(page)
  await page.getByText('请填写时期').waitFor()
  expect(await page.getByText('请填写数字').count()).toBe(2)
  expect(await axeFindings(page)).toEqual([])

  await page.getByLabel('时期').fill('２０２５年')
  await page.getByLabel(/^分子/).fill('９０，０００')
  await page.getByLabel(/^分母/).fill('67,500')
  await save(page)
  await page.getByText('分子不能大于分母').waitFor()
  await page.getByLabel(/^分子/).fill('４９，９５０')
  await page.getByLabel('说明（可不填）').fill('年度报表')
  await save(page)

  await page.getByRole('status').getByText('已保存：2025年 74%（第1版）。').waitFor()
  const newest = page.locator('section', { hasText: '数据来源与修订' }).locator('tbody tr').first()
  await newest.getByText('49,950 / 67,500').waitFor()
  expect(await newest.textContent()).toMatch(/^2025年74%.*年度报表/)
  // The page was of an earlier day; it goes on to the day on which the figure is known.
  expect(new URL(page.url()).searchParams.has('asOf')).toBe(false)
})

it('keeps a figure outside the usual range, and asks whether it was meant', async () => {
  const page = await openForm('office', 'life-expectancy')
  await page.getByLabel('时期').fill('2025')
  await page.getByLabel(/^数值/).fill('８．２５')
  await save(page)
  await page.getByText('这个数值超出该指标的常见范围').waitFor()
})

it('states a level and the reason for an absence', async () => {
  const page = await openForm('office', 'vector-control-level')
  await page.getByLabel('时期').fill('2025')
  await page.getByRole('combobox', { name: '等级', exact: true }).selectOption('B级')
  await save(page)
  await page.getByText('已保存：2025年 B级').waitFor()
  await page.getByRole('button', { name: '填报数据' }).click()
  await page.getByLabel('时期').fill('2025')
  await page.getByLabel('填报方式').selectOption('没有数据，说明原因')
  await save(page)
  await page.getByText('已保存：2025年 未收集（第2版）').waitFor()
})

it('fills in the years before, one after the other, marked wherever they are read', async () => {
  const page = await openForm('office', 'life-expectancy')
  await page.getByLabel('可用日期', { exact: true }).fill('2019-06-30')
  await page.getByLabel('时期').fill('2018')
  await page.getByLabel(/^数值/).fill('78.9')
  await save(page)
  await page.getByText('不能早于今天').waitFor()
  await page.getByLabel('公布情况').selectOption('补录：此前已在别处公布')
  await save(page)
  await page.getByText('请填写公布文件').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel('公布文件').fill('2018年统计公报（演示）')
  await page.getByLabel('公布日期', { exact: true }).fill('2019-06-30')
  await save(page)
  await page.getByRole('status').getByText('已保存：2018年 78.9 岁（第1版）。').waitFor()

  // The form stays for the next year, and starts anew where the next year differs.
  expect(await page.getByLabel('公布文件').inputValue()).toBe('2018年统计公报（演示）')
  await page.keyboard.type('2019')
  await page.getByLabel(/^数值/).fill('79.2')
  await page.getByLabel('公布日期', { exact: true }).fill('2020-06-30')
  await save(page)
  await page.getByRole('status').getByText('已保存：2019年').waitFor()

  await page.getByText('其中 2 个数据在那天之后才补录').waitFor()
  const row = page.locator('section', { hasText: '数据来源与修订' }).getByRole('row', { name: /^2018年/ })
  expect(await row.textContent()).toMatch(/2019年6月30日.*2018年统计公报（演示）.*补录/)
  expect(await axeFindings(page)).toEqual([])
})

it('does not let the past be rewritten', async () => {
  const page = await openForm('office', 'life-expectancy')
  await page.getByLabel('公布情况').selectOption('补录：此前已在别处公布')
  await page.getByLabel('时期').fill('2022')
  await page.getByLabel(/^数值/).fill('88')
  await page.getByLabel('公布文件').fill('2022年统计公报（演示）')
  await page.getByLabel('公布日期', { exact: true }).fill('2023-06-30')
  await save(page)
  await page.getByText('不能用补录改写').waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('409')])
  const department = await openForm('health', 'hypertension-managed')
  expect(await department.getByLabel('公布情况').count()).toBe(0)
})

it('is not offered to a department for the indicator of another, nor to a viewer', async () => {
  for (const as of ['health', 'viewer']) {
    const page = await openPage({ as })
    await goTo(page, `${PLAN}/indicators/life-expectancy?${YEAR_END}`)
    expect(await page.getByRole('button', { name: '填报数据' }).count()).toBe(0)
  }
})
