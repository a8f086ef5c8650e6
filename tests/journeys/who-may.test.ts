import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { goTo, openCity, PLAN, settled, signIn, YEAR_END } from './open-page.ts'

const { openPage, platform } = await openCity()

it('shows an auditor who looked at what, and that nobody touched the record', async () => {
  const office = await openPage({ as: 'office' })
  await goTo(office, `${PLAN}/indicators/life-expectancy?${YEAR_END}`)

  const page = await openPage()
  await goTo(page, '/login')
  await signIn(page, 'auditor')
  await page.getByRole('navigation').getByRole('link', { name: '审计日志' }).click()
  await page.getByRole('heading', { name: '审计日志', level: 1 }).waitFor()
  const look = page.getByRole('row', { name: /life-expectancy/ }).first()
  await look.waitFor()
  expect(await look.textContent()).toMatch(/演示·健康办.*查看指标.*规划与评估.*完成/)
  await page.getByRole('button', { name: '核验完整性' }).click()
  await page.getByText(/完好：核验 \d+ 条链、\d+ 条记录/).waitFor()
})

it('says which entry was changed behind its back', async () => {
  const page = await openPage({ as: 'auditor' })
  await goTo(page, '/audit')
  await sql`UPDATE access.audit SET subject = 'plan/another' WHERE operation = 'access.sign-in'`.execute(
    platform.database.kysely,
  )
  await page.getByRole('button', { name: '核验完整性' }).click()
  const alert = page.getByRole('alert')
  await alert.getByText('被改动').first().waitFor()
  expect(await alert.textContent()).toMatch(/发现 \d+ 处异常/)
})

it('verifies a long book in portions, shows how far it has come, and can be stopped', async () => {
  const page = await openPage({ as: 'auditor' })
  await goTo(page, '/audit')
  // Each portion but the first is answered when its turn comes.
  const turns = Array.from({ length: 3 }, () => Promise.withResolvers<void>())
  const waiting = turns.values()
  const portions = { '': ['2024-03-01', 600], '2024-03-01': ['2024-05-01', 200], '2024-05-01': [undefined, 0] } as const
  await page.route('**/api/v1/audit/verify*', async (route) => {
    const from = new URL(route.request().url()).searchParams.get('from') ?? ''
    const [next, rowsLeft] = portions[from as keyof typeof portions]
    if (from !== '') await waiting.next().value?.promise
    const answer = { intact: true, chains: 3, rows: 400, faults: [], rowsLeft, ...(next ? { next } : {}) }
    await route.fulfill({ json: answer })
  })
  const begin = page.getByRole('button', { name: '核验完整性' })
  await begin.click()
  await page.getByText('已核验 400 / 1000 条').waitFor()
  turns[0]?.resolve()
  await page.getByText('已核验 800 / 1000 条').waitFor()
  turns[1]?.resolve()
  await page.getByText('完好：核验 9 条链、1200 条记录').waitFor()

  await begin.click()
  await page.getByText('已核验 400 / 1000 条').waitFor()
  await page.getByRole('button', { name: '停止' }).click()
  turns[2]?.resolve()
  await page.getByText('已停止：2024年5月1日起的 200 条记录尚未核验').waitFor()
})

it('does not offer a viewer what is not open to them, and says so at its address', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, '/plans')
  const menu = page.getByRole('navigation', { name: '主导航' })
  await menu.getByRole('link', { name: '组织机构' }).waitFor()
  expect(await menu.getByRole('link', { name: /导入规划|审计日志/ }).count()).toBe(0)
  for (const address of ['/imports', '/audit']) {
    await goTo(page, address)
    await page.getByRole('heading', { name: '没有访问权限' }).waitFor()
    await page.getByText('请联系本单位管理员').waitFor()
  }
})

it('lets nobody back in after signing out', async () => {
  const page = await openPage()
  await goTo(page, '/login')
  await signIn(page, 'viewer')
  await page.getByRole('button', { name: '退出登录' }).click()
  await page.getByRole('heading', { name: '登录康城' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: '登录康城' }).waitFor()
  expect(page.problems.splice(0).every((problem) => problem.includes('401'))).toBe(true)
})

it('asks to sign in again when the session has ended, and goes on where it was', async () => {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}?${YEAR_END}`)
  await page.context().clearCookies()
  await page.getByRole('link', { name: '任务' }).click()
  await page.getByRole('heading', { name: '登录康城' }).waitFor()
  await signIn(page, 'viewer')
  await page.getByRole('heading', { name: '任务', level: 1 }).waitFor()
  await settled(page)
  expect(page.problems.splice(0).every((problem) => problem.includes('401'))).toBe(true)
})

it('changes a password, and says what is wrong with one', async () => {
  const page = await openPage({ as: 'health' })
  await goTo(page, '/password')
  const fill = async (current: string, next: string, again: string) => {
    await page.getByLabel('当前密码').fill(current)
    await page.getByLabel('新密码', { exact: true }).fill(next)
    await page.getByLabel('确认新密码').fill(again)
    await page.getByRole('button', { name: '修改密码' }).click()
  }
  await fill('kangcheng-demo', 'a-new-long-password', 'another')
  await page.getByText('两次输入的新密码不一致').waitFor()
  await fill('not-the-password', 'a-new-long-password', 'a-new-long-password')
  await page.getByRole('alert').getByText(/密码/).waitFor()
  expect(page.problems.splice(0)).toHaveLength(1)
  await fill('kangcheng-demo', 'a-new-long-password', 'a-new-long-password')
  await page.getByText('密码已修改').waitFor()
})
