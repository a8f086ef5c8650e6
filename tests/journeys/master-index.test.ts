import { INVENTED_PERSONS } from '@kangcheng/server/invented-persons'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { must } from '../system/start-city.ts'
import { axeFindings, goTo, openCity, PHONE, settled } from './open-page.ts'

const { openPage, platform, signIn, addAccount } = await openCity()

beforeAll(async () => {
  for (const [hospital, patients] of Object.entries(INVENTED_PERSONS)) {
    const login = `system-${hospital}`
    await addAccount({ login, role: 'hospital-system', region: '410181', organisation: hospital, within: hospital })
    const { ask } = await signIn(login)
    const entry = patients.map((resource) => ({ resource, request: { method: 'PUT', url: `Patient/${resource.id}` } }))
    const sent = await ask('/fhir/R4', { method: 'POST', json: { resourceType: 'Bundle', type: 'transaction', entry } })
    expect(sent.status).toBe(200)
  }
  await platform.outbox.deliverDue()
  expect(must(await platform.masterIndex.placeDue())).toEqual({ placed: 8, failed: 0 })
})

const isWider = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth')
const doubtOf = (name: string) =>
  `/persons/doubts/pair?one=Patient/demonstration-${name}-1&other=Patient/demonstration-${name}-2`
async function decide(page: Page, key: '1' | '2' | '3', reason: string) {
  await page.keyboard.press(key)
  await page.keyboard.type(reason)
  await page.keyboard.press('Enter')
}

it('from the morning queue: one doubt decided by keyboard, the next opens by itself; the person is joined, and parted again', async () => {
  const page = await openPage({ as: 'steward' })
  await goTo(page, '/')
  await page.getByRole('link', { name: '待处理 3 条' }).click()
  await page.getByRole('cell', { name: '⚠ 像是两个人' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('link', { name: /姓名同音同调/ }).click()
  await page.getByRole('row', { name: /姓名 李晓燕 李小燕 不同/ }).waitFor()
  await page.getByRole('row', { name: /出生日期 .* 一致/ }).waitFor()
  await settled(page)
  expect(await axeFindings(page)).toEqual([])
  await decide(page, '1', '电话核对为同一人')
  await page.getByText('已记为“是同一人”。').waitFor()
  await page.getByRole('row', { name: /姓名 孙广义/ }).waitFor()

  await page.getByRole('link', { name: '查找个人' }).first().click()
  await page.getByLabel('证件号码').fill('99010119890527002x')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '李小燕' }).click()
  await page.locator('.page-head').getByText('2 份病案').waitFor()
  expect(await axeFindings(page)).toEqual([])
  expect(page.url()).not.toMatch(/9901|李/)
  await page.getByRole('button', { name: /^撤销：合并/ }).click()
  await page.keyboard.type('看错了')
  await page.keyboard.press('Enter')
  await page.getByText('↩ 已撤销').waitFor()
  await page.locator('.page-head').getByText('1 份病案').waitFor()
})

it('what something speaks against is proposed by one and agreed to by another; the old id leads to the person', async () => {
  const [mine, theirs] = [await openPage({ as: 'steward' }), await openPage({ as: 'steward2' })]
  await goTo(mine, doubtOf('zheng'))
  await mine.getByRole('link', { name: '打开主索引' }).nth(1).click()
  await mine.getByRole('heading', { level: 1, name: '郑丽' }).waitFor()
  const former = mine.url()
  await mine.getByRole('button', { name: '与另一人合并' }).click()
  await mine.getByLabel('证件号码').fill('990101197802060041')
  await mine.keyboard.press('Enter')
  await mine.getByRole('button', { name: '选择郑丽' }).click()
  await mine.getByLabel('保留的主索引号').selectOption({ label: '所选的人' })
  await mine.getByLabel('理由').fill('换发新证')
  expect(await axeFindings(mine)).toEqual([])
  await mine.keyboard.press('Enter')
  await mine.getByRole('link', { name: '打开待复核的合并' }).click()
  await mine.getByText('最优先').waitFor()
  await mine.getByRole('link', { name: /电话相同/ }).click()
  await mine.getByText('您已提出合并').waitFor()
  expect(await mine.getByRole('radio', { name: '是同一人，合并' }).isDisabled()).toBe(true)

  await goTo(theirs, doubtOf('zheng'))
  await theirs.getByText('提出的理由：换发新证').waitFor()
  await decide(theirs, '1', '已核对户籍')
  await theirs.getByText('已记为“是同一人”。').waitFor()
  await goTo(mine, former)
  await mine.getByText('已合并到此人').waitFor()
  await mine.getByText('已核对户籍').waitFor()
})

it('a chart of the wrong person is parted; one that something speaks against is not simply given to somebody else', async () => {
  const page = await openPage({ as: 'steward' })
  const choose = (id: string) => page.getByRole('checkbox', { name: new RegExp(`demonstration-${id}`) }).check()
  const find = async (number: string) => {
    await goTo(page, '/persons')
    await page.getByLabel('证件号码').fill(number)
    await page.keyboard.press('Enter')
  }
  await find('990101196203140010')
  await page.getByRole('link', { name: '周建国' }).click()
  expect(await page.getByRole('button', { name: '拆分所选病案' }).isDisabled()).toBe(true)
  await choose('zhou-2')
  await page.getByRole('button', { name: '拆分所选病案' }).click()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.type('同名同号的另一份，待核')
  await page.keyboard.press('Enter')
  await page.locator('.page-head').getByText('1 份病案').waitFor()
  await page.getByText('已完成').first().waitFor()

  await find('990101197802060041')
  await page.getByRole('link', { name: '郑丽' }).click()
  await choose('zheng-1')
  await page.getByRole('button', { name: '更正到另一人' }).click()
  await page.getByLabel('证件号码').fill('99010119890527002X')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '选择李晓燕' }).click()
  await page.getByLabel('理由').fill('登记时选错了人')
  await page.keyboard.press('Enter')
  await page.getByText('由另一人复核').waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('409')])
})

it('the card desk sees a whole name and number for a reason, which is written down', async () => {
  const page = await openPage({ as: 'carddesk' })
  await goTo(page, '/persons')
  await page.getByLabel('证件号码').fill('990101195509110039')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: '孙**' }).click()
  await page.getByRole('button', { name: '显示完整信息' }).click()
  await page.keyboard.type('核对来人证件')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: '孙广义' }).waitFor()
  await page.getByRole('cell', { name: '990101195509110039' }).first().waitFor()
  expect(await axeFindings(page)).toEqual([])
})

it('tells that a decision came too late, and how it stands', async () => {
  const [mine, theirs] = [await openPage({ as: 'steward' }), await openPage({ as: 'steward2' })]
  await goTo(mine, doubtOf('sun'))
  await goTo(theirs, doubtOf('sun'))
  await decide(theirs, '2', '父子两人')
  await theirs.getByText('已记为“不是同一人”。').waitFor()
  await decide(mine, '3', '待电话核对')
  await mine.getByText('这条疑似记录已有结论').waitFor()
  await mine.getByText('这条已有结论：不是同一人。').waitFor()
  expect(mine.problems.splice(0)).toEqual([expect.stringContaining('409')])
})

it('fits a phone, in both languages', async () => {
  for (const language of ['zh', 'en'] as const) {
    const page = await openPage({ as: 'steward', size: PHONE, language })
    for (const path of ['/persons/quality', doubtOf('sun')]) {
      await goTo(page, path)
      expect(await isWider(page), `${path} ${language}`).toBe(false)
      expect(await axeFindings(page), `${path} ${language}`).toEqual([])
    }
  }
})

it('is not in the menu of those who may not', async () => {
  const page = await openPage({ as: 'health' })
  await goTo(page, '/persons/doubts')
  await page.getByText('没有访问权限').waitFor()
  expect(await page.getByRole('link', { name: '疑似病案' }).count()).toBe(0)
})
