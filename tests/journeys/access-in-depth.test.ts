import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { axeFindings, goTo, openCity } from './open-page.ts'

const { openPage, addAccount } = await openCity()
const HEALTH = { region: '410181', organisation: 'gongyi-health-commission' }
await addAccount({ login: 'admin', role: 'system-admin', region: '*' })
await addAccount({ login: 'security', role: 'security-admin', region: '*' })
await addAccount({ login: 'away', role: 'plan-office', ...HEALTH })
await addAccount({ login: 'colleague', role: 'viewer', ...HEALTH })

it('hands a desk over for some days: the colleague chooses to act, says so on every page, and is themselves again', async () => {
  const away = await openPage({ as: 'away' })
  await goTo(away, '/security/delegation')
  await away.getByRole('button', { name: '新建代理' }).click()
  await away.getByLabel(/健康城市建设办公室/).check()
  await away.getByLabel('同事姓名或用户名的开头').fill('coll')
  await away.getByRole('combobox', { name: '代理人' }).selectOption({ index: 1 })
  const tomorrow = new Date(Date.now() + 32 * 3_600_000).toISOString().slice(0, 10)
  await away.getByLabel('截止日期', { exact: true }).fill(tomorrow)
  expect(await axeFindings(away)).toEqual([])
  await away.getByRole('button', { name: '确认委托' }).click()
  await away.getByRole('row', { name: /本人.*演示·colleague.*代理中/ }).waitFor()
  expect(await axeFindings(away)).toEqual([])

  const colleague = await openPage({ as: 'colleague' })
  const toImports = colleague.getByRole('navigation').getByRole('link', { name: '导入规划' })
  await goTo(colleague, '/plans')
  expect(await toImports.count()).toBe(0)
  await colleague.getByRole('combobox', { name: '身份' }).selectOption('代理 演示·away')
  await colleague.getByText(/您正在代理 演示·away/).waitFor()
  await toImports.click()
  await colleague.getByRole('heading', { name: '导入规划', level: 1 }).waitFor()
  await colleague.getByText(/您正在代理 演示·away/).waitFor()
  expect(await axeFindings(colleague)).toEqual([])
  await colleague.getByRole('button', { name: '切换回本人' }).click()
  await colleague.getByText(/您正在代理/).waitFor({ state: 'detached' })
  expect(await toImports.count()).toBe(0)

  const security = await openPage({ as: 'security' })
  await goTo(security, '/delegations')
  await security.getByRole('button', { name: '结束演示·colleague对演示·away的代理' }).click()
  await security.getByRole('tooltip').getByRole('button', { name: '确定' }).click()
  await security.getByRole('row', { name: /演示·away.*已提前结束/ }).waitFor()
  colleague.problems.splice(0)
})

const HEAD = '用户名,姓名,机构,角色,电话,电子邮箱'
const ZHAO = 'zhao,赵某,gongyi-health-commission,viewer@gongyi-health-commission@410181,10000000001,zhao@example.cn'
const fileOf = (...lines: string[]) => ({
  name: '名单.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEAD, ...lines].join('\r\n')),
})

it('brings colleagues in from a list: faults first, then all at once, and another administrator gives the roles', async () => {
  const admin = await openPage({ as: 'admin' })
  await goTo(admin, '/users/import')
  const picker = admin.locator('input[type=file]')
  await picker.setInputFiles(fileOf(ZHAO, 'qian,,nowhere,,,'))
  await admin.getByRole('row', { name: /3.*姓名.*必填项为空/ }).waitFor()
  await admin.getByRole('row', { name: /3.*机构.*nowhere.*没有此机构代码/ }).waitFor()
  expect(await admin.getByRole('button', { name: '确认导入' }).count()).toBe(0)
  expect(await axeFindings(admin)).toEqual([])
  await picker.setInputFiles(fileOf(ZHAO))
  await admin.getByRole('button', { name: '确认导入' }).click()
  await admin.getByText('导入完成').waitFor()
  const waiting = admin.waitForEvent('download')
  await admin.getByRole('button', { name: '下载初始密码' }).click()
  expect(readFileSync(await (await waiting).path(), 'utf8')).toMatch(/zhao,赵某,gongyi-health-commission,[a-z2-9-]{14}/)
  expect(await axeFindings(admin)).toEqual([])

  const security = await openPage({ as: 'security' })
  await goTo(security, '/')
  const card = security.getByRole('region', { name: '待确认授权' })
  await card.getByText('1 人的 1 项授权等待确认，确认前不生效。').waitFor()
  await card.getByRole('link', { name: '去确认' }).click()
  await security.getByRole('checkbox', { name: /赵某/ }).check()
  expect(await axeFindings(security)).toEqual([])
  await security.getByRole('button', { name: '确认授予所选 1 项' }).click()
  await security.getByText('没有待确认的授权').waitFor()
  await goTo(security, '/')
  await card.getByText('没有等待确认的授权。').waitFor()

  await goTo(admin, '/users')
  await admin.getByRole('row', { name: /zhao.*100\*{4}0001.*查阅者/ }).waitFor()
  await admin.getByRole('link', { name: 'zhao', exact: true }).click()
  await admin.getByText('z***@example.cn').waitFor()
  await admin.getByRole('button', { name: '查看完整联系方式' }).click()
  await admin.keyboard.type('账号异常登录，需要电话核实')
  expect(await axeFindings(admin)).toEqual([])
  await admin.getByRole('button', { name: '查看完整联系方式' }).click()
  await admin.getByText('10000000001').waitFor()
  await goTo(security, '/security-events?kind=revealed')
  await security.getByRole('row', { name: /查看联系方式.*演示·admin.*账号异常登录/ }).waitFor()
})

it('says on the sign-in page why the city’s sign-in led nowhere, and nothing that somebody wrote into the address', async () => {
  const page = await openPage()
  await goTo(page, '/login?elsewhere=access.identity-unlinked')
  await page.getByRole('alert').getByText('请联系本单位管理员').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await goTo(page, '/login?elsewhere=%3Cb%3Eyou%20have%20won')
  await page.getByRole('heading', { name: '登录康城' }).waitFor()
  expect(await page.getByText('you have won').count()).toBe(0)
})
