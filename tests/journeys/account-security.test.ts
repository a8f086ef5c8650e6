import { authenticatorCode } from '@kangcheng/access/testing'
import { DEMONSTRATION_PASSWORD } from '@kangcheng/server/demonstration'
import { expect, it } from 'vitest'
import { axeFindings, goTo, type OpenPage, openCity } from './open-page.ts'

const { openPage, addAccount, ask } = await openCity()
const id = await addAccount({ login: 'li.na', role: 'viewer', region: '410181' })
const other = await addAccount({ login: 'wang.wei', role: 'viewer', region: '410181' })
await addAccount({ login: 'admin', role: 'system-admin', region: '*' })
await addAccount({ login: 'security', role: 'security-admin', region: '*' })

async function enter(page: OpenPage, login = 'li.na'): Promise<void> {
  await goTo(page, '/login')
  await page.getByLabel('用户名').fill(login)
  await page.getByLabel('密码', { exact: true }).fill(DEMONSTRATION_PASSWORD)
  await page.keyboard.press('Enter')
}

async function prove(page: OpenPage): Promise<void> {
  await page.getByLabel('当前密码').fill(DEMONSTRATION_PASSWORD)
  await page.keyboard.press('Enter')
}

it('turns a second factor on, signs in with it and with a recovery code, and has it reset', async () => {
  const page = await openPage()
  await enter(page)
  await page.getByRole('link', { name: '账号安全' }).click()
  await page.getByRole('button', { name: '启用双因素认证' }).click()
  expect(await axeFindings(page)).toEqual([])
  await prove(page)
  await page.locator('.security-qr svg').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const secret = ((await page.locator('.security-secret').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('动态码').fill('abcdef')
  await page.getByRole('button', { name: '确认启用' }).click()
  await page.getByRole('alert').getByText('验证码不正确').waitFor()
  await page.getByLabel('动态码').fill(authenticatorCode(secret, new Date(), -1))
  await page.keyboard.press('Enter')
  await page.getByText('只在此显示一次').waitFor()
  expect(await axeFindings(page)).toEqual([])
  const codes = await page.locator('.security-codes code').allTextContents()
  expect(codes).toHaveLength(10)
  await page.getByRole('button', { name: '已保管' }).click()
  await page.getByText('剩余恢复码 10 个').waitFor()

  const elsewhere = await openPage()
  await enter(elsewhere)
  await elsewhere.getByText('请输入手机验证器').waitFor()
  expect(await axeFindings(elsewhere)).toEqual([])
  // The field has the focus: the code is typed at once.
  await elsewhere.keyboard.type(authenticatorCode(secret, new Date()))
  await elsewhere.keyboard.press('Enter')
  await elsewhere.getByRole('button', { name: '退出登录' }).click()
  await elsewhere.getByRole('heading', { name: '登录康城' }).waitFor()
  await enter(elsewhere)
  await elsewhere.getByLabel('动态码').fill(codes[0] ?? '')
  await elsewhere.keyboard.press('Enter')
  await elsewhere.getByRole('link', { name: '账号安全' }).click()
  await elsewhere.getByText('剩余恢复码 9 个').waitFor()

  const admin = await openPage({ as: 'admin' })
  await goTo(admin, `/users/${id}`)
  await admin.getByText('已启用双因素认证').waitFor()
  await admin.getByRole('button', { name: '重置双因素认证' }).click()
  await admin.getByRole('tooltip').getByRole('button', { name: '确定' }).click()
  await admin.getByText('已启用双因素认证').waitFor({ state: 'detached' })
  for (const one of [page, elsewhere]) one.problems.splice(0)
})

it('shows where one is signed in, and ends it', async () => {
  const here = await openPage()
  await enter(here, 'wang.wei')
  await here.getByRole('button', { name: '退出登录' }).waitFor()
  const there = await openPage()
  await enter(there, 'wang.wei')
  await there.getByRole('button', { name: '退出登录' }).waitFor()
  await goTo(here, '/security')
  await here.getByText('无操作 30 分钟后自动退出登录').waitFor()
  await here.getByRole('row', { name: /Chrome · Linux · 本次登录/ }).waitFor()
  const row = here.getByRole('row', { name: /Chrome · Linux/ })
  expect(await row.count()).toBe(2)
  await here.getByRole('button', { name: '结束会话' }).click()
  await here.getByRole('tooltip').getByRole('button', { name: '确定' }).click()
  await row.nth(1).waitFor({ state: 'detached' })
  await there.reload()
  await there.getByRole('heading', { name: '登录康城' }).waitFor()
  there.problems.splice(0)

  const admin = await openPage({ as: 'admin' })
  await goTo(admin, `/users/${other}`)
  await admin.getByRole('row', { name: /Chrome · Linux/ }).waitFor()
  await admin.getByRole('button', { name: '结束全部会话' }).click()
  await admin.getByRole('tooltip').getByRole('button', { name: '确定' }).click()
  await admin.getByText('目前没有登录').waitFor()
  await here.reload()
  await here.getByRole('heading', { name: '登录康城' }).waitFor()
  here.problems.splice(0)
})

it('makes a token for a system, shows it once, and ends it', async () => {
  const page = await openPage({ as: 'health' })
  await goTo(page, '/security')
  await page.getByRole('button', { name: '新建接口令牌' }).click()
  await page.keyboard.type('卫生统计系统')
  await page
    .getByLabel('有效至', { exact: true })
    .fill(new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10))
  await page.getByLabel('查看规划与指标').check()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: '生成令牌' }).click()
  const token = await page.getByRole('textbox', { name: '令牌' }).inputValue()
  expect(await axeFindings(page)).toEqual([])
  const status = async () => (await ask('/api/v1/plans', { headers: { authorization: `Bearer ${token}` } })).status
  expect(await status()).toBe(200)
  await page.getByRole('button', { name: '已保管' }).click()
  await page.reload()
  const row = page.getByRole('row', { name: /卫生统计系统.*查看规划与指标.*有效/ })
  await row.waitFor()
  expect(await page.content()).not.toContain(token)

  const health = (await page.evaluate("fetch('/api/v1/session').then((answer) => answer.json())")) as { userId: string }
  const security = await openPage({ as: 'security' })
  await goTo(security, `/users/${health.userId}`)
  await security.getByRole('button', { name: '撤销令牌' }).click()
  await security.getByRole('tooltip').getByRole('button', { name: '确定' }).click()
  await security.getByRole('row', { name: /卫生统计系统.*已撤销/ }).waitFor()
  expect(await status()).toBe(401)
})

it('takes no style and no script that somebody else has brought into the page', async () => {
  const page = await openPage({ as: 'health' })
  await goTo(page, '/security')
  const brought = await page.evaluate(`(async () => {
    document.head.insertAdjacentHTML('beforeend', '<style>h1 { color: rgb(1, 2, 3) }</style>')
    const script = document.createElement('script')
    script.textContent = 'window.brought = true'
    document.head.append(script)
    return [getComputedStyle(document.querySelector('h1')).color, window.brought ?? false]
  })()`)
  expect(brought).toEqual([expect.not.stringContaining('1, 2, 3'), false])
  expect(page.problems.splice(0)).toHaveLength(2)
})

it('shows those who answer for security who tried what, by kind and day', async () => {
  await ask('/api/v1/session', { method: 'POST', json: { login: 'wang.wei', password: 'a guess' } })
  const page = await openPage({ as: 'security' })
  await goTo(page, '/security-events')
  await page.getByLabel('类别').selectOption('登录失败')
  await page.getByRole('row', { name: /登录失败.*wang\.wei.*登录.*用户名或密码不正确/ }).waitFor()
  await page
    .getByRole('row', { name: /授权变动/ })
    .first()
    .waitFor({ state: 'detached' })
  expect(new URL(page.url()).searchParams.get('kind')).toBe('sign-in-failed')
  await page.getByLabel('截止日期', { exact: true }).fill('2020-01-01')
  await page.keyboard.press('Enter')
  await page.getByText('这个条件下没有安全事件').waitFor()
  const file = await page.getByRole('link', { name: '导出为 CSV' }).getAttribute('href')
  expect(file).toContain('kind=sign-in-failed&to=2020-01-01')
})
