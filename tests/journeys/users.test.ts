import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { axeFindings, goTo, type OpenPage, openCity, settled } from './open-page.ts'

const { openPage, addAccount } = await openCity()
await addAccount({ login: 'admin', role: 'system-admin', region: '*' })
await addAccount({ login: 'security', role: 'security-admin', region: '*' })

const OWN = 'a sentence of my own'

async function firstPassword(page: OpenPage): Promise<string> {
  const field = page.getByRole('textbox', { name: '初始密码' })
  await field.waitFor()
  return field.inputValue()
}

async function enter(page: OpenPage, login: string, password: string): Promise<void> {
  await goTo(page, '/login')
  await page.getByLabel('用户名').fill(login)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.keyboard.press('Enter')
}

async function sure(page: OpenPage, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await page.getByRole('tooltip').getByRole('button', { name: '确定' }).click()
}

it('brings a new colleague in: one administrator makes the account, another gives the role, they choose a password', async () => {
  const admin = await openPage({ as: 'admin' })
  await goTo(admin, '/users')
  await admin.getByRole('heading', { name: '账号', level: 1 }).waitFor()
  await admin.getByRole('button', { name: '新建账号' }).click()
  expect(await axeFindings(admin)).toEqual([])
  // All without a mouse: the first field has the focus.
  await admin.keyboard.type('auditor')
  await admin.keyboard.press('Tab')
  await admin.keyboard.type('王某')
  await admin.getByRole('form').getByLabel('机构').selectOption('gongyi-health-commission')
  await admin.getByRole('button', { name: '保存' }).press('Enter')
  await admin.getByRole('alert').getByText('用户名已被使用').waitFor()
  expect(admin.problems.splice(0)).toEqual([expect.stringContaining('409')])
  await admin.getByLabel('用户名').fill('Wang.Fang')
  await admin.keyboard.press('Enter')
  const password = await firstPassword(admin)
  expect(await axeFindings(admin)).toEqual([])
  await admin.getByRole('link', { name: '打开账号' }).click()
  await admin.getByRole('heading', { name: '王某', level: 1 }).waitFor()
  await settled(admin)
  expect(await admin.getByRole('button', { name: '授予角色' }).count()).toBe(0)
  const account = new URL(admin.url()).pathname

  const security = await openPage({ as: 'security' })
  await goTo(security, account)
  expect(await security.getByRole('button', { name: /停用|重置密码/ }).count()).toBe(0)
  await security.getByRole('button', { name: '授予角色' }).click()
  await security.getByRole('combobox', { name: '角色', exact: true }).selectOption('部门填报员')
  await security.getByLabel('地区范围').selectOption('巩义市')
  expect(await security.getByLabel('机构范围').inputValue()).toBe('gongyi-health-commission')
  await security.getByRole('button', { name: '保存' }).click()
  await security.getByRole('row', { name: /部门填报员.*巩义市.*卫生健康委员会/ }).waitFor()

  const newcomer = await openPage()
  await enter(newcomer, 'wang.fang', password)
  await newcomer.getByText('需要先修改密码').waitFor()
  await newcomer.getByLabel('当前密码').fill(password)
  await newcomer.getByLabel('新密码', { exact: true }).fill(OWN)
  await newcomer.getByLabel('确认新密码').fill(OWN)
  await newcomer.getByRole('button', { name: '修改密码' }).click()
  await newcomer.getByRole('link', { name: '继续' }).click()
  await newcomer.getByRole('navigation').getByRole('link', { name: '规划', exact: true }).waitFor()
  expect(await newcomer.getByRole('link', { name: '账号', exact: true }).count()).toBe(0)
  newcomer.problems.splice(0)
})

it('resets a forgotten password, and shuts out and lets in', async () => {
  const id = await addAccount({ login: 'zhao', role: 'viewer', region: '410181' })
  const admin = await openPage({ as: 'admin' })
  await goTo(admin, `/users/${id}`)
  await sure(admin, '重置密码')
  const password = await firstPassword(admin)
  await admin.getByText('待改初始密码').waitFor()
  await admin.getByRole('button', { name: '已告知，关闭' }).click()
  expect(await admin.getByText(password).count()).toBe(0)

  await sure(admin, '停用')
  await admin.getByText('此账号已停用，不能登录').waitFor()
  expect(await axeFindings(admin)).toEqual([])
  const zhao = await openPage()
  await enter(zhao, 'zhao', password)
  await zhao.getByRole('alert').getByText('用户名或密码不正确').waitFor()
  await admin.getByRole('button', { name: '启用' }).click()
  await admin.getByRole('button', { name: '停用' }).waitFor()
  await zhao.keyboard.press('Enter')
  await zhao.getByText('需要先修改密码').waitFor()
  zhao.problems.splice(0)
})

it('takes a role away, and says why one that excludes another cannot be given', async () => {
  const id = await addAccount({ login: 'sun', role: 'system-admin', region: '410181' })
  const page = await openPage({ as: 'security' })
  await goTo(page, `/users/${id}`)
  await page.getByRole('button', { name: '授予角色' }).click()
  await page.getByRole('combobox', { name: '角色', exact: true }).selectOption('审计管理员')
  await page.getByLabel('地区范围').selectOption('全部地区')
  await page.getByRole('button', { name: '保存' }).click()
  await page
    .getByRole('alert')
    .getByText(/不得由同一人担任/)
    .waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('422')])
  await page.getByRole('button', { name: '取消' }).click()
  await sure(page, '收回角色“系统管理员”')
  await page.getByText('还没有授予角色').waitFor()
})

it('narrows the list in the address, and the file is what is shown', async () => {
  const page = await openPage({ as: 'auditor' })
  await goTo(page, '/users')
  expect(await page.getByRole('button', { name: '新建账号' }).count()).toBe(0)
  await page.getByLabel('角色').selectOption('部门填报员')
  await page.waitForURL('**role=department-reporter')
  await page.getByRole('rowheader', { name: 'office' }).waitFor({ state: 'detached' })
  const logins = await page.getByRole('rowheader').allTextContents()
  expect(logins).toContain('health')
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出为 JSON' }).click()
  const file = readFileSync(await (await waiting).path(), 'utf8')
  for (const login of logins) expect(file).toContain(login)
  expect(file).not.toContain('office')
})

it('leaves one’s own account to another administrator', async () => {
  const page = await openPage({ as: 'admin' })
  await goTo(page, '/users')
  await page.getByRole('link', { name: 'admin', exact: true }).click()
  await page.getByText('这是您自己的账号').waitFor()
  expect(await page.getByRole('button', { name: /停用|重置密码/ }).count()).toBe(0)
})
