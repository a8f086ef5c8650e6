import { INVENTED_CARE } from '@kangcheng/server/invented-care'
import { INVENTED_PERSONS } from '@kangcheng/server/invented-persons'
import { beforeAll, expect, it } from 'vitest'
import { must } from '../system/start-city.ts'
import { axeFindings, goTo, openCity, PHONE, settled } from './open-page.ts'

const HOSPITAL = 'gongyi-peoples-hospital'
const COMMISSION = 'gongyi-health-commission'
const ZHOU = '990101196203140010'
const { openPage, platform, signIn, addAccount } = await openCity()
let person = ''

/** A resident with an account, whose record a doctor of an emergency room has read. */
beforeAll(async () => {
  const account = (login: string, role: string, organisation: string) =>
    addAccount({ login, role, region: '410181', organisation, within: organisation })
  await account('sender', 'hospital-system', HOSPITAL)
  const { ask } = await signIn('sender')
  const entry = [...INVENTED_PERSONS[HOSPITAL], ...INVENTED_CARE[HOSPITAL]].map((resource) => ({
    resource,
    request: { method: 'PUT', url: `${resource.resourceType}/${resource.id}` },
  }))
  expect(
    (await ask('/fhir/R4', { method: 'POST', json: { resourceType: 'Bundle', type: 'transaction', entry } })).status,
  ).toBe(200)
  await platform.outbox.deliverDue()
  must(await platform.masterIndex.placeDue())

  const send = async (login: string, path: string, json: unknown) => {
    const session = await signIn(login)
    const { status, body } = await session.ask(`/api/v1/persons/${path}`, { method: 'POST', json })
    expect([login, status, body]).toEqual([login, expect.toSatisfy((code: number) => code < 300), body])
    return body
  }
  const found = (await send('carddesk', 'search', { identityNumber: ZHOU })) as { persons: { id: string }[] }
  person = found.persons[0]?.id ?? ''
  const user = await account('zhou', 'resident', COMMISSION)
  await send('papers', `${person}/accounts`, { login: 'zhou', evidence: 'A-1' })
  await send('papers2', `${person}/accounts/${user}/confirm`, {})
  const reason = '急诊昏迷患者，需了解既往病史与过敏史'
  const glass = (await send('doctor', `${person}/broken-glasses`, { kind: 'unconscious', reason })) as { id: string }
  const read = await (await signIn('doctor')).ask(
    `/api/v1/persons/${person}/record?purpose=care&breakGlass=${glass.id}`,
  )
  expect(read.status).toBe(200)
  await account('officer', 'privacy-officer', COMMISSION)
})

it('a resident sees who opened the record in an emergency, asks, and reads what is answered; the officer reviews and answers', async () => {
  const mine = await openPage({ as: 'zhou', size: PHONE })
  await goTo(mine, '/')
  await goTo(mine, '/my-record?part=log')
  const looked = mine.locator('.own-item[data-emergency="true"]', { hasText: '查看健康档案' })
  await looked.getByText('应急查阅，另有人复核').waitFor()
  await settled(mine)
  expect(await axeFindings(mine)).toEqual([])
  await looked.getByRole('button', { name: '这是怎么回事？' }).click()
  await mine.getByRole('button', { name: '提交疑问' }).click()
  await mine.getByText('请写明内容').waitFor()
  await mine.getByLabel('您想问什么').fill('那天我没有去过这家医院')
  expect(await axeFindings(mine)).toEqual([])
  await mine.getByRole('button', { name: '提交疑问' }).click()
  await looked.getByText('已提交').waitFor()

  const office = await openPage({ as: 'officer' })
  await goTo(office, '/privacy')
  await office.getByText('理由：急诊昏迷患者').waitFor()
  await office.getByRole('button', { name: '理由成立', exact: true }).click()
  await office.getByLabel('复核意见').fill('120 送诊记录相符')
  expect(await axeFindings(office)).toEqual([])
  await office.getByRole('form', { name: '理由成立' }).getByRole('button', { name: '理由成立' }).click()
  await office.getByText('没有待复核的应急查阅').waitFor()
  await office.getByRole('link', { name: '查看已办结的' }).click()
  await office.getByText('120 送诊记录相符').waitFor()
  await office.getByRole('link', { name: '疑问与更正' }).click()
  await office.getByText('那天我没有去过这家医院').waitFor()
  await office.getByRole('button', { name: '答复' }).click()
  await office.getByLabel('答复内容').fill('您当时昏迷，由急救车送来，已核对送诊记录')
  await office.getByRole('button', { name: '提交答复' }).click()
  await office.getByText('没有待答复的疑问').waitFor()

  await mine.getByRole('link', { name: '我的疑问与更正' }).click()
  await mine.getByText('您当时昏迷，由急救车送来').waitFor()
  expect(await mine.evaluate('document.documentElement.scrollWidth > innerWidth')).toBe(false)
  expect(await axeFindings(mine)).toEqual([])
})

it('a doctor reads a card of somebody never seen there, and in an emergency the record, but nothing sensitive', async () => {
  const page = await openPage({ as: 'doctor' })
  await goTo(page, '/')
  await page.getByRole('link', { name: '查阅健康档案' }).click()
  await page.getByLabel('扫码').fill(ZHOU)
  await page.keyboard.press('Enter')
  await page.locator('.card-answer').getByRole('link', { name: '查阅健康档案' }).click()
  await page.getByText('没有查到此人，或依规定您不能查阅').waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('404')])
  await page.getByRole('button', { name: '应急查阅' }).click()
  await page.getByLabel('理由').fill('昏迷')
  await page.getByRole('button', { name: '确认应急查阅' }).click()
  await page.getByText('理由至少 10 个字').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByLabel('理由').fill('昏迷送诊，需了解过敏史与既往用药')
  await page.getByRole('button', { name: '确认应急查阅' }).click()
  await page.getByRole('heading', { level: 1, name: '周建国' }).waitFor()
  await page.getByText('已通知本人').waitFor()
  await page.getByRole('list', { name: '过敏' }).getByText('青霉素').waitFor()
  await page.getByRole('list', { name: '诊断' }).getByText('原发性高血压').waitFor()
  expect(await page.getByText('抑郁').count()).toBe(0)
  expect(await axeFindings(page)).toEqual([])
  expect(page.url()).not.toContain(ZHOU)
})

it('a resident reads their own record, all of it, and asks for a correction, which is answered', async () => {
  const mine = await openPage({ as: 'zhou', size: PHONE })
  await goTo(mine, '/my-record')
  const item = mine.getByRole('listitem').filter({ hasText: '抑郁发作' })
  await item.getByRole('button', { name: '有错，申请更正' }).click()
  await mine.getByLabel('哪里不对').fill('诊断应为失眠，出院时已更改')
  expect(await axeFindings(mine)).toEqual([])
  await mine.getByRole('button', { name: '提交更正申请' }).click()
  await item.getByText('已提交').waitFor()

  const office = await openPage({ as: 'officer' })
  await goTo(office, '/privacy?part=requests')
  await office.getByText('诊断应为失眠').waitFor()
  await office.getByRole('button', { name: '答复' }).click()
  await office.getByLabel('答复内容').fill('已核对病案，将由医院更正')
  await office.getByRole('button', { name: '提交答复' }).click()
  await office.getByText('没有待答复的疑问').waitFor()
  await mine.getByRole('link', { name: '我的疑问与更正' }).click()
  await mine.getByText('已核对病案，将由医院更正').waitFor()
})

it('a resident objects to an institution, and takes it back', async () => {
  const page = await openPage({ as: 'zhou' })
  await goTo(page, '/my-record?part=consents')
  await page.getByRole('button', { name: '我同意给人看' }).click()
  await page.getByRole('form').getByRole('button', { name: '我同意给人看' }).click()
  await page.getByText('同意须写明机构、内容和截止日期').waitFor()
  await page.getByRole('button', { name: '取消' }).click()
  await page.getByRole('button', { name: '我不同意给人看' }).click()
  await page.getByLabel('哪家机构').selectOption({ label: '巩义市中医院' })
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('form').getByRole('button', { name: '我不同意给人看' }).click()
  const entry = page.locator('.own-item', { hasText: '不同意查看' })
  await entry.getByText('巩义市中医院 · 全部档案').waitFor()
  await entry.getByRole('button', { name: '撤回' }).click()
  await entry.getByText(/已于 .* 撤回/).waitFor()
  await page.getByRole('link', { name: '副本与账号' }).click()
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载 FHIR 文件' }).click(),
  ])
  expect(copy.suggestedFilename()).toBe('健康档案副本.json')
  expect(await axeFindings(page)).toEqual([])
})

it('two people at the residents’ desk see to a guardian by papers; a consent and a household take one', async () => {
  const [one, other] = [await openPage({ as: 'papers' }), await openPage({ as: 'papers2' })]
  await goTo(one, '/')
  await one.getByRole('link', { name: '居民服务窗口', exact: true }).click()
  await one.getByLabel('扫码').fill(ZHOU)
  await one.keyboard.press('Enter')
  await one.getByRole('link', { name: '办理居民事项' }).click()
  await one.getByRole('listitem').filter({ hasText: '已开通' }).waitFor()
  await one.getByRole('button', { name: '登记账号' }).click()
  await one.getByRole('form').getByRole('button', { name: '登记账号' }).click()
  await one.getByText('请填写用户名').waitFor()
  await one.getByLabel('居民的用户名').fill('nobody.there')
  await one.getByLabel('材料编号').fill('A-2')
  await one.getByRole('form').getByRole('button', { name: '登记账号' }).click()
  await one.getByText('没有这个账号').waitFor()
  expect(one.problems.splice(0)).toEqual([expect.stringContaining('422')])
  expect(await axeFindings(one)).toEqual([])

  await one.getByRole('link', { name: '监护关系' }).click()
  await one.getByRole('button', { name: '登记监护人' }).click()
  await one.getByLabel('监护人的身份证号或健康卡码').fill('990101195509110039')
  await one.keyboard.press('Enter')
  await one.getByText('已识别：孙').waitFor()
  await one.getByLabel('关系').selectOption({ label: '受老人委托的成年子女' })
  await one.getByLabel('材料编号').fill('委-2026-7')
  expect(await axeFindings(one)).toEqual([])
  await one.getByRole('form').getByRole('button', { name: '登记监护人' }).click()
  await one.getByRole('button', { name: '复核通过' }).click()
  await one.getByText('须由另一人办理').waitFor()
  expect(one.problems.splice(0)).toEqual([expect.stringContaining('403')])
  await goTo(other, new URL(one.url()).pathname + new URL(one.url()).search)
  await other.getByRole('button', { name: '复核通过' }).click()
  await other.getByRole('listitem').filter({ hasText: '生效' }).waitFor()

  await one.getByRole('link', { name: '同意与拒绝' }).click()
  await one.getByRole('button', { name: '不同意查看' }).click()
  await one.getByRole('form').getByRole('button', { name: '我不同意给人看' }).click()
  await one.getByText('请填写材料编号').waitFor()
  await one.getByLabel('由谁作出').selectOption({ label: '孙** · 受老人委托的成年子女' })
  await one.getByLabel('材料编号').fill('C-9')
  expect(await axeFindings(one)).toEqual([])
  await one.getByRole('form').getByRole('button', { name: '我不同意给人看' }).click()
  await one.getByText('纸质材料 C-9').waitFor()

  await one.getByRole('link', { name: '家庭成员' }).click()
  await one.getByLabel('加入成员的身份证号或健康卡码').fill('990101195509110039')
  await one.keyboard.press('Enter')
  await one.getByRole('button', { name: '移除孙**' }).waitFor()
  await one.getByRole('button', { name: '保存家庭成员' }).click()
  await one.getByText('已保存').waitFor()
  expect(one.problems.splice(0)).toEqual([expect.stringContaining('404')])
  expect(await axeFindings(one)).toEqual([])
  expect(one.url()).not.toMatch(/9901/)
})

it('they fit a phone in English, and are not in the menu of those who may not', async () => {
  for (const [as, path] of [
    ['zhou', '/my-record'],
    ['zhou', '/my-record?part=log'],
    ['zhou', '/my-record?part=consents'],
    ['zhou', '/my-record?part=rights'],
    ['officer', '/privacy'],
    ['papers', `/residents/${person}`],
    ['papers', `/residents/${person}?part=guardians`],
    ['papers', `/residents/${person}?part=consents`],
  ] as const) {
    const page = await openPage({ as, size: PHONE, language: 'en' })
    await goTo(page, path)
    expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), path).toBe(false)
    expect(await axeFindings(page), path).toEqual([])
  }
  const page = await openPage({ as: 'health' })
  await goTo(page, '/my-record')
  await page.getByText('没有访问权限').waitFor()
  expect(await page.getByRole('link', { name: '我的健康档案' }).count()).toBe(0)
})
