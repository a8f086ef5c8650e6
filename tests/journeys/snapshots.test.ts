import { readFileSync } from 'node:fs'
import { takeDemonstrationSnapshot } from '@kangcheng/server/demonstration/snapshot'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { goTo, type OpenPage, openCity, PHONE, PLAN } from './open-page.ts'

const { openPage, platform, addAccount } = await openCity()
const LIST = `${PLAN}/snapshots`
const DEMONSTRATION = '2023年中期评估（演示）'

beforeAll(async () => {
  // A second start makes no second one.
  await takeDemonstrationSnapshot(platform)
  await takeDemonstrationSnapshot(platform)
})

async function open(page: OpenPage, title = DEMONSTRATION): Promise<void> {
  await goTo(page, LIST)
  await page.getByRole('link', { name: title, exact: true }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}
const domain = (page: OpenPage, name: string) => page.getByRole('article', { name, exact: true })

it('shows the demonstration’s mid-term evaluation: once, invented, reproducible, one signature given', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, LIST)
  expect(await page.getByRole('row').filter({ hasText: DEMONSTRATION }).count()).toBe(1)
  await page.getByText('演示数据').first().waitFor()
  await open(page)
  await page.getByText('可复核：今天按同一截至日期重新评估，结果与快照一致。').waitFor()
  const signOff = page.getByRole('region', { name: '签批' })
  const people = signOff.getByRole('listitem').filter({ hasText: '健康人群' }).last()
  expect(await people.textContent()).toMatch(/已签.*健康人群.*巩义市卫生健康委员会.*演示·卫健委负责人/)
  expect(await signOff.getByText('轮到这里').count()).toBe(5)
  await domain(page, '健康人群')
    .getByText(/孕产妇死亡率因活产数少/)
    .waitFor()
})

it('freezes a day after showing what it holds, and refuses a second of the name', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, LIST)
  await page.getByRole('button', { name: '生成快照' }).click()
  await page.getByLabel('类型').selectOption('其他')
  await page.getByLabel('截至日期', { exact: true }).fill('2024-12-31')
  await page.keyboard.press('Tab')
  await page.getByText(/56 项指标中 \d+ 项有数据/).waitFor()
  await page.getByLabel('标题').fill(' ')
  await page.getByRole('button', { name: '固定为快照' }).click()
  await page.getByRole('alert').getByText('请填写标题').waitFor()
  await page.getByLabel('标题').fill(DEMONSTRATION)
  await page.getByLabel('类型').selectOption('中期评估')
  await page.getByLabel('截至日期', { exact: true }).fill('2023-12-31')
  await page.getByRole('button', { name: '固定为快照' }).click()
  await page
    .getByRole('alert')
    .getByText(/已有同名的/)
    .waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('409')])
  await page.getByLabel('类型').selectOption('其他')
  await page.getByLabel('标题').fill('专题评估')
  await page.getByRole('button', { name: '固定为快照' }).click()
  await page.getByRole('heading', { name: '专题评估', level: 1 }).waitFor()
  await page.getByText('截至 2023年12月31日').waitFor()
})

it('is commented on, concluded, signed by keyboard, closed and reopened', async () => {
  const page = await openPage({ as: 'office' })
  await open(page, '专题评估')
  const whole = domain(page, '总体')
  await whole.getByRole('button', { name: '提意见 总体' }).click()
  await page.keyboard.type('请补充国际对比')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await whole.getByText('请补充国际对比').waitFor()
  const signOff = page.getByRole('region', { name: '签批' })
  await signOff.getByRole('button', { name: '签批', exact: true }).click()
  await signOff.getByText('还有 1 条意见没有处理。').waitFor()
  await signOff.getByRole('button', { name: '确认签批' }).click()
  await signOff.getByRole('alert').getByText('「健康人群」还没有写结论，不能签批。').waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('409')])
  await whole.getByRole('button', { name: '标为已处理' }).click()
  await whole.getByText(/^已处理/).waitFor()
  for (const name of ['总体', '健康人群', '健康社会', '健康服务', '健康环境', '健康文化', '健康产业']) {
    await domain(page, name)
      .getByRole('button', { name: `写结论 ${name}` })
      .click()
    await domain(page, name).getByRole('textbox').fill(`${name}总体达到进度要求\n第二行`)
    await domain(page, name).getByRole('button', { name: '保存' }).click()
    await domain(page, name)
      .getByRole('button', { name: `修改结论 ${name}` })
      .waitFor()
  }
  await signOff.getByRole('button', { name: '确认签批' }).click()
  await signOff.getByText(/签批完毕/).waitFor()
  await page.getByText('评估已签批完毕，意见和结论不再改动。').waitFor()
  expect(await page.getByRole('button', { name: /修改结论|提意见/ }).count()).toBe(0)
  await signOff.getByRole('button', { name: '重新开放' }).click()
  await signOff.getByLabel('原因').fill('口径更正')
  await signOff.getByRole('button', { name: '重新开放' }).click()
  await signOff.getByText('第 2 轮').waitFor()
  await signOff.getByText('签批记录（2）').click()
  await signOff.getByText('口径更正').waitFor()
})

it('is on the first page of whoever signs next, and of nobody else', async () => {
  const home = async (as: string) => {
    const page = await openPage({ as })
    await goTo(page, '/')
    return { page, card: page.getByRole('region', { name: '待签批评估' }) }
  }
  const lead = await home('lead')
  const row = lead.card.getByRole('listitem')
  await row.getByText('牵头部门确认：健康服务', { exact: true }).waitFor()
  expect(await row.count()).toBe(1)
  await row.getByRole('link', { name: DEMONSTRATION }).click()
  await lead.page.getByRole('heading', { name: DEMONSTRATION, level: 1 }).waitFor()
  const office = await home('office')
  await office.card.getByRole('link', { name: '专题评估' }).waitFor()
  await office.card.getByText('健康办签批', { exact: true }).waitFor()
  expect(await office.card.getByRole('link', { name: DEMONSTRATION }).count()).toBe(0)
  const leader = await home('leader')
  await leader.card.getByText('没有等您签批的评估。').waitFor()
  const reporter = await home('health')
  expect(await reporter.card.count()).toBe(0)
})

it('lets the lead refuse and sign, and nobody else', async () => {
  const page = await openPage({ as: 'lead' })
  await open(page)
  const service = page
    .getByRole('region', { name: '签批' })
    .getByRole('listitem')
    .filter({ hasText: '健康服务' })
    .last()
  await service.getByRole('button', { name: '不同意' }).click()
  await service.getByLabel('原因').fill('糖尿病口径未注明')
  await service.getByRole('button', { name: '不同意' }).click()
  await service.getByText('糖尿病口径未注明').waitFor()
  await service.getByRole('button', { name: '签批', exact: true }).click()
  await service.getByRole('button', { name: '确认签批' }).click()
  await service.getByText('已签', { exact: true }).waitFor()
  const reporter = await openPage({ as: 'health' })
  await open(reporter)
  expect(await reporter.getByRole('button', { name: /^签批$|写结论|重新开放/ }).count()).toBe(0)
  expect(await reporter.getByRole('button', { name: /提意见/ }).count()).toBe(7)
})

it('compares two evaluations in words, in a chart with its table and indicator by indicator', async () => {
  const page = await openPage({ as: 'office', language: 'en' })
  await goTo(page, LIST)
  await page.getByRole('link', { name: DEMONSTRATION, exact: true }).click()
  await page.getByRole('link', { name: 'Compare', exact: true }).click()
  await page.getByText('Choose another snapshot or a day; the two are compared row by row.').first().waitFor()
  await page.getByLabel('Compare with a day', { exact: true }).fill('2099-01-01')
  await page.keyboard.press('Enter')
  await page
    .getByRole('alert')
    .getByText(/still to come/)
    .waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('422')])
  await page.getByLabel('Compare with a day', { exact: true }).fill('2024-12-31')
  await page.keyboard.press('Enter')
  const summary = page.getByRole('region', { name: 'What changed' })
  await summary.getByText(/^As of 2024-12-31 against 2023-12-31: of 56 indicators/).waitFor()
  expect(await summary.textContent()).not.toMatch(/[\u4e00-\u9fff]/)
  const chart = page.getByRole('figure', { name: 'Verdicts compared' })
  await chart.getByRole('img').first().waitFor()
  await chart.getByRole('button', { name: 'Table', exact: true }).click()
  expect(await chart.getByRole('row').count()).toBe(8)
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Worse verdicts')
  const rows = page.getByRole('region', { name: 'Comparison of evaluations' }).getByRole('row')
  expect(await rows.count()).toBe((await rows.filter({ hasText: 'worse' }).count()) + 1)
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: /CSV/ }).first().click()
  expect(readFileSync(await (await waiting).path(), 'utf8').split('\r\n')[0]).toMatch(
    /Figure \(2023-12-31\),Figure \(2024-12-31\)/,
  )
})

it('says that somebody changed it in the database, on a phone too', async () => {
  await sql`UPDATE indicators.snapshot SET content = replace(content, '健康人群', '健康人口') WHERE title = '专题评估'`.execute(
    platform.database.kysely,
  )
  const page = await openPage({ as: 'office', size: PHONE })
  await open(page, '专题评估')
  await page
    .getByRole('alert')
    .getByText(/与生成时的校验值不符/)
    .waitFor()
  expect(await page.getByRole('button', { name: /^签批$|写结论|修改结论/ }).count()).toBe(0)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
})

it('is not for somebody who may not see it', async () => {
  await addAccount({ login: 'only-plans', role: 'viewer', region: '410181' })
  const page = await openPage({ as: 'only-plans' })
  await goTo(page, PLAN)
  expect(await page.getByRole('link', { name: '评估快照' }).count()).toBe(0)
  await goTo(page, LIST)
  await page.getByText('没有访问权限').waitFor()
})
