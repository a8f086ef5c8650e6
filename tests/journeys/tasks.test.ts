import { describe, expect, it } from 'vitest'
import { axeFindings, goTo, type OpenPage, openCity, PHONE, PLAN, settled, YEAR_END } from './open-page.ts'

const { openPage, signIn } = await openCity()

const press = (page: OpenPage, name: string) => page.getByRole('button', { name, exact: true }).click()

it('shows the same tasks as a tree, by day and on a board, narrowed by the address', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}/tasks?${YEAR_END}`)
  const tree = page.locator('.task-tree')
  await tree.getByRole('link', { name: '完善医疗卫生服务体系' }).waitFor()
  expect(await tree.getByText('受阻').count()).toBeGreaterThan(0)
  await page.getByRole('searchbox').fill('医疗卫生服务体系')
  await page.getByText(/显示 3 \/ 62 项任务/).waitFor()

  const views = page.getByRole('navigation', { name: '查看方式' })
  await views.getByRole('link', { name: '看板' }).click()
  const blocked = page.getByRole('region', { name: /受阻/ })
  await blocked.getByRole('link', { name: /开展空气质量优化行动/ }).waitFor()
  await page.getByLabel('状态').selectOption('blocked')
  await page.waitForURL(/state=blocked/)
  await page.getByRole('region', { name: /推进中\s*0/ }).waitFor()
  await press(page, '清除筛选')

  await views.getByRole('link', { name: '日历' }).click()
  const last = page.getByRole('cell', { name: /31/ }).filter({ hasText: '加强食品安全监管工作' })
  await last.waitFor()
  await page.getByRole('link', { name: '← 上月' }).click()
  await page.getByText('本月没有到期的任务和里程碑').waitFor()
  await page.getByRole('link', { name: /下一个有到期事项的月份：2024年12月/ }).click()
  await last.getByRole('link', { name: /加强食品安全监管工作/ }).click()
  await page.getByRole('heading', { level: 1, name: '3.2.8 加强食品安全监管工作' }).waitFor()
  // The day went along.
  await page.getByText('这是当日已知的情况，只能查看').waitFor()
  await page.getByText('截至 2024年12月31日').waitFor()
})

it('reads as a list of days on a phone', async () => {
  const page = await openPage({ as: 'viewer', size: PHONE })
  await goTo(page, `${PLAN}/tasks?view=calendar&month=2024-12&${YEAR_END}`)
  await page.locator('.task-agenda').getByRole('heading', { name: '2024年12月31日' }).waitFor()
  expect(await page.getByRole('table').count()).toBe(0)
})

describe('a task is followed', () => {
  const CODE = '3.1.4'
  const address = `${PLAN}/tasks/${CODE}`

  it('from the office that gives it out over the owner who reports to the office that accepts', async () => {
    const office = await openPage({ as: 'office' })
    await goTo(office, address)
    await press(office, '分派任务')
    const form = office.locator('form').filter({ hasText: '分派任务' })
    await form.getByLabel(/^牵头单位/).selectOption({ label: '巩义市卫生健康委员会' })
    await form.getByLabel(/^时限/).first().fill('明年')
    await form.getByRole('button', { name: '添加里程碑' }).click()
    await press(office, '保存')
    await form.getByText('请写明原因。').waitFor()
    await form.getByText('请填写名称。').waitFor()
    await form.getByLabel(/^时限/).first().fill('2199')
    await form.getByLabel('里程碑 1', { exact: true }).fill('方案印发')
    await form.getByLabel(/^时限/).last().fill('2199-Q1')
    await form.getByLabel('分派原因').fill('按职责分工')
    expect(await axeFindings(office)).toEqual([])
    await press(office, '保存')
    await form.waitFor({ state: 'detached' })

    const health = await openPage({ as: 'health' })
    await goTo(health, address)
    await press(health, '填报进展')
    await health.getByLabel('状态').selectOption('done')
    expect(await health.getByLabel('完成比例（%）').inputValue()).toBe('100')
    await press(health, '提交')
    await health.getByText('还有里程碑没有达成').waitFor()
    await health.getByText('请写明进展情况。').waitFor()
    await health.getByRole('checkbox', { name: '方案印发' }).check()
    await health.getByLabel('进展情况').fill('方案印发，任务完成。')
    expect(await axeFindings(health)).toEqual([])
    await press(health, '提交')
    await health.getByText('报完成待审核').waitFor()
    expect(await health.getByRole('button', { name: '审核通过' }).count()).toBe(0)

    await goTo(office, address)
    await press(office, '退回')
    await office.getByLabel('退回原因').fill('缺验收材料')
    await press(office, '退回')
    await office.getByText('进展填报被退回：缺验收材料').waitFor()

    await goTo(health, address)
    await press(health, '修改后重报')
    expect(await health.getByLabel('进展情况').inputValue()).toBe('方案印发，任务完成。')
    await press(health, '提交')
    await health.locator('form').waitFor({ state: 'detached' })
    await goTo(office, address)
    await press(office, '审核通过')
    await office.getByText(/已审核通过；如发现有误可以退回/).waitFor()
    await settled(office)
    expect(await office.locator('.page-head').textContent()).toContain('已完成')
  })

  it('and tells whoever comes second that something has changed', async () => {
    const path = `${PLAN}/tasks/3.3.9`
    const page = await openPage({ as: 'health' })
    await goTo(page, path)
    await press(page, '填报进展')
    await page.getByLabel('进展情况').fill('后来的人写的')
    const other = await signIn('office')
    const { body } = await other.ask(`/api/v1${path}`)
    const { version } = (body as { task: { version: number } }).task
    const accepted = await other.ask(`/api/v1${path}/return`, {
      method: 'POST',
      json: { version, reason: '抽查' },
    })
    expect(accepted.status).toBe(200)
    await press(page, '提交')
    await page.getByRole('alert').getByText('刚刚有变动').waitFor()
    // What was typed is still there to be sent again, against what is there now.
    expect(await page.getByLabel('进展情况').inputValue()).toBe('后来的人写的')
    expect(page.problems.splice(0)).toHaveLength(1)
    await press(page, '提交')
    await page.locator('.task-history').getByText('后来的人写的').waitFor()
  })
})
