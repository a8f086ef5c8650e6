import { platformActor } from '@kangcheng/access'
import { beforeAll, expect, it } from 'vitest'
import { must } from '../system/start-city.ts'
import { submitReports } from '../system/submitted-reports.ts'
import { goTo, openCity, PHONE, settled } from './open-page.ts'

const { openPage, signIn, platform } = await openCity()

beforeAll(async () => {
  await submitReports(
    { platform, signIn },
    { 'notices-one': '提醒表一', 'notices-two': '提醒表二', 'notices-three': '提醒表三' },
  )
  must(await platform.indicators.remindOfReports(platformActor('system')))
  await platform.outbox.deliverDue()
})

it('lands on the cards of one’s role, and asks for no others', async () => {
  const page = await openPage()
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.goto('/login')
  await page.getByLabel('用户名').fill('auditor')
  await page.getByLabel('密码', { exact: true }).fill('kangcheng-demo')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '审计日志核验' }).waitFor()
  await settled(page)
  expect(new URL(page.url()).pathname).toBe('/')
  expect(asked.filter((path) => /^\/api\/.*(plan|report|review|users)/.test(path))).toEqual([])
  expect(await page.getByRole('heading', { name: '待审核填报' }).count()).toBe(0)
})

it('reviews the queue: some together, one sent back with a reason that its department is told', async () => {
  const office = await openPage({ as: 'office' })
  await goTo(office, '/')
  await office.getByRole('link', { name: '开始审核' }).click()
  await office.getByRole('heading', { name: '待审核填报' }).waitFor()
  const row = (form: string) => office.getByRole('row', { name: new RegExp(form) })
  await row('提醒表一').getByRole('link').click()
  await office.getByRole('link', { name: /下一份待审核/ }).click()
  await office.getByRole('heading', { name: /提醒表二/ }).waitFor()
  await office.getByRole('link', { name: /上一份待审核/ }).click()
  await office.getByRole('heading', { name: /提醒表一/ }).waitFor()
  await office.getByRole('button', { name: '退回' }).click()
  await office.getByRole('textbox', { name: '原因' }).fill('请核对分母')
  await office.getByRole('dialog').getByRole('button', { name: '退回' }).click()
  await office.getByText('请核对分母').first().waitFor()

  await goTo(office, '/review')
  await office.getByRole('button', { name: /批量通过无异常的（2 份）/ }).click()
  await office.getByRole('button', { name: '确定' }).click()
  await office.getByText('已通过 2 份。').waitFor()
  await office.getByText('没有等您审核的填报。').waitFor()
  await platform.outbox.deliverDue()

  const health = await openPage({ as: 'health', size: PHONE })
  await goTo(health, '/')
  await health.getByRole('link', { name: /消息，\d+ 条未读/ }).click()
  await health.getByText('退回原因：请核对分母').waitFor()
  const before = Number(/\d+/.exec((await health.getByRole('link', { name: /条未读/ }).textContent()) ?? '')?.[0])
  await health.getByRole('link', { name: /^已退回：提醒表一/ }).click()
  await health.getByRole('heading', { name: /提醒表一/ }).waitFor()
  await health.getByRole('link', { name: `消息，${before - 1} 条未读` }).waitFor()
  await goTo(health, '/notices')
  await health.getByRole('button', { name: '全部标为已读' }).click()
  await health.getByText('没有未读消息。').waitFor()
  await health.getByRole('link', { name: '消息，没有未读' }).waitFor()
})

it('opens a report from its cell of the board', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, '/reporting-board')
  await page.getByLabel('报表').selectOption('notices-two')
  await page
    .getByRole('region', { name: '提醒表二' })
    .getByRole('row', { name: /卫生健康委员会/ })
    .getByRole('link', { name: '按时' })
    .click()
  await page.getByRole('heading', { name: /提醒表二/, level: 1 }).waitFor()
})

it('adds a webhook, shows its secret once, and refuses one inside the city’s network', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, '/notices?tab=settings')
  await page.getByText('本系统未配置邮件服务').waitFor()
  await page.getByRole('button', { name: '新增推送地址' }).first().click()
  const form = page.getByRole('form', { name: '新增推送地址' })
  await form.getByLabel('接收系统').fill('协同办公系统')
  await form.getByLabel('接收地址（https）').fill('https://10.0.0.1/hook')
  await form.getByRole('button', { name: '新增推送地址' }).click()
  await form.getByText('不得指向内部网络').waitFor()
  page.problems.length = 0
  await form.getByLabel('接收地址（https）').fill('https://hooks.example.com/notices')
  await form.getByRole('button', { name: '新增推送地址' }).click()
  expect(await page.getByLabel('签名密钥').inputValue()).toMatch(/^[\w-]{43}$/)
  await page.getByRole('button', { name: '已保管，关闭' }).click()
  await page.getByRole('button', { name: '删除推送地址“协同办公系统”' }).click()
  await page.getByRole('button', { name: '确定' }).click()
  await page.getByText('https://hooks.example.com/notices').waitFor({ state: 'detached' })
})
