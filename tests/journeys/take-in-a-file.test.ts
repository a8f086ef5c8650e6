import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { axeFindings, goTo, openCity, PHONE } from './open-page.ts'

const { openPage } = await openCity()

/** Invented people. */
const HEADINGS = '病案号,姓名,性别,出生日期,身份证号'
const FILE = `${HEADINGS}
J001,示例甲,男,1958/3/7,990101195803070015
J002,示例乙,女,58年,
J003,示例丙,公,19700201,
`
const isWider = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth')

async function give(drawer: Locator, name: string, text: string) {
  await drawer
    .locator('input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) })
}

it('makes a feed of tables, looks through a file, takes it in, and opens its dead letters', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/feeds')
  await page.getByRole('button', { name: '新建接入源' }).click()
  const form = page.getByRole('dialog', { name: '新建接入源' })
  await form.getByLabel('机构').first().selectOption({ label: '巩义市总医院' })
  await form.getByLabel('代码').fill('archive-files')
  await form.getByLabel('名称（中文）').fill('病案室导出表')
  await form.getByLabel('名称（英文）').fill('Files of the archive')
  await form.getByLabel('格式').selectOption('table')
  await form.getByLabel('添加映射…').selectOption('table-persons')
  await form.getByRole('button', { name: '新建' }).click()
  await form.waitFor({ state: 'detached' })

  await page.getByRole('button', { name: /^为接入源“.*病案室导出表.*”导入文件/ }).click()
  const drawer = page.getByRole('dialog')
  await give(drawer, '缺列.csv', '病案号,姓名\n1,示例甲\n')
  await drawer.getByText('整个文件不能导入').waitFor()
  await drawer.getByText(/缺少映射需要的列：.*出生日期/).waitFor()
  await give(drawer, '患者.csv', FILE)
  await drawer.getByText('可入库 1 行').waitFor()
  await drawer.getByText('有问题 2 行').waitFor()
  await drawer.getByRole('row', { name: /出生日期 “58年”不是日期 1 3/ }).waitFor()
  await drawer.getByRole('row', { name: /性别 “公”不在代码表中 1 4/ }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await drawer.getByRole('button', { name: '导入 3 行，其中 2 行进入死信' }).click()
  await drawer.getByText('新收 1 行').waitFor()
  await drawer.getByText('死信 2 行').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await drawer.getByRole('link', { name: '第 3 行' }).click()
  await page.getByRole('button', { name: '修改消息' }).click()
  await page.getByRole('textbox', { name: '出生日期', exact: true }).fill('1958年12月1日')
  await page.getByText(/没有问题/).waitFor()
  await page.getByLabel('更正原因').fill('补全日期')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: '发送更正件' }).click()
  await page.getByText('已入库').first().waitFor()
})

it('tries a map of tables with headings and cells, and fits a phone', async () => {
  const page = await openPage({ as: 'data', language: 'en', size: PHONE })
  await goTo(page, '/data/maps/table-persons')
  const cell = page.getByRole('textbox', { name: '性别', exact: true })
  expect(await cell.inputValue()).toBe('男')
  await page.getByText(/Nothing is wrong: it makes 1 resources/).waitFor()
  await cell.fill('公')
  await page.getByText('1 faults.').waitFor()
  expect(await isWider(page)).toBe(false)
  await goTo(page, '/data/feeds')
  await page.getByRole('button', { name: /^Import a file for the feed/ }).click()
  const drawer = page.getByRole('dialog')
  await give(drawer, 'people.csv', FILE.replace('58年', '1958-12-01').replace('公', '女'))
  await drawer.getByText('3 can be stored').waitFor()
  expect(await isWider(page)).toBe(false)
  expect(await axeFindings(page)).toEqual([])
  await drawer.getByRole('button', { name: 'Take in 3 lines' }).click()
  await drawer.getByText('3 new').waitFor()
})
