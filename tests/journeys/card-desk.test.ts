import { INVENTED_PERSONS } from '@kangcheng/server/invented-persons'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { must } from '../system/start-city.ts'
import { axeFindings, goTo, openCity, PHONE, settled } from './open-page.ts'

const HOSPITAL = 'gongyi-peoples-hospital'
const { openPage, platform, signIn, addAccount } = await openCity()

beforeAll(async () => {
  await addAccount({
    login: 'sender',
    role: 'hospital-system',
    region: '410181',
    organisation: HOSPITAL,
    within: HOSPITAL,
  })
  const { ask } = await signIn('sender')
  const entry = INVENTED_PERSONS[HOSPITAL].map((resource) => ({
    resource,
    request: { method: 'PUT', url: `Patient/${resource.id}` },
  }))
  const sent = await ask('/fhir/R4', { method: 'POST', json: { resourceType: 'Bundle', type: 'transaction', entry } })
  expect(sent.status).toBe(200)
  await platform.outbox.deliverDue()
  must(await platform.masterIndex.placeDue())
})

/** Types as a scanner does: into the field that has the focus, ended by Enter. */
async function scan(page: Page, text: string) {
  await page.getByText('可以扫码').waitFor()
  await page.keyboard.insertText(text)
  await page.keyboard.press('Enter')
}

/** Has a code made, and answers what stands in it. */
async function makeCode(page: Page): Promise<string> {
  const [made] = await Promise.all([
    page.waitForResponse((response) => response.url().endsWith('/card-codes')),
    page.getByRole('button', { name: '生成动态码' }).click(),
  ])
  await page.getByRole('img', { name: /动态码/ }).waitFor()
  const { code } = (await made.json()) as { code: string }
  return code
}

it('somebody without a telephone gets a card and a code, which is read once; lost, the card is suspended and read no more', async () => {
  const [desk, window] = [await openPage({ as: 'carddesk' }), await openPage({ as: 'carddesk' })]
  await goTo(desk, '/cards?part=find')
  await desk.getByLabel('身份证号、手机号或姓名').fill('990101196203140010')
  await desk.keyboard.press('Enter')
  await desk.getByRole('button', { name: '办卡' }).click()
  await desk.getByText('● 有效').waitFor()
  expect(desk.url()).not.toMatch(/9901|周/)
  await settled(desk)
  expect(await axeFindings(desk)).toEqual([])

  const code = await makeCode(desk)
  expect(await axeFindings(desk)).toEqual([])
  await goTo(window, '/cards')
  await scan(window, code)
  await window.getByText('✓ 已识别').waitFor()
  expect(await window.locator('.card-name').textContent()).toMatch(/^周/)
  expect(await axeFindings(window)).toEqual([])
  await scan(window, code)
  await window.getByText('✕ 动态码已被使用过').waitFor()
  await window.getByText('请持卡人出示新的动态码，并核对是否本人').waitFor()

  await desk.getByRole('button', { name: '关闭' }).click()
  const another = await makeCode(desk)
  await desk.getByRole('button', { name: '关闭' }).click()
  await desk.getByRole('button', { name: '挂失' }).click()
  await desk.getByRole('form', { name: '挂失' }).getByRole('button', { name: '挂失' }).click()
  await desk.getByText('◐ 已挂失').waitFor()
  await scan(window, another)
  await window.getByText('✕ 该卡已挂失').waitFor()
  // What was refused is known before it is printed: the browser says so of each.
  expect(window.problems.splice(0)).toHaveLength(2)

  await goTo(window, '/cards?part=log')
  await window.getByRole('cell', { name: '该卡已挂失' }).waitFor()
  await window.getByRole('cell', { name: '动态码已被使用过' }).waitFor()
  await window.getByRole('cell', { name: '已识别' }).waitFor()
  expect(await axeFindings(window)).toEqual([])
})

it('without a camera it says so, and typing goes on; fits a phone in both languages', async () => {
  for (const language of ['zh', 'en'] as const) {
    const page = await openPage({ as: 'carddesk', size: PHONE, language })
    await page.context().grantPermissions(['camera'])
    await goTo(page, '/cards')
    await page.getByRole('button', { name: language === 'zh' ? '用摄像头扫码' : /camera/i }).click()
    await page.getByRole('alert').waitFor()
    for (const path of ['/cards', '/cards?part=find', '/cards?part=log']) {
      await goTo(page, path)
      expect(await page.evaluate('document.documentElement.scrollWidth > innerWidth'), path).toBe(false)
      expect(await axeFindings(page), `${path} ${language}`).toEqual([])
    }
  }
})

it('is not in the menu of those who may not', async () => {
  const page = await openPage({ as: 'health' })
  await goTo(page, '/cards')
  await page.getByText('没有访问权限').waitFor()
  expect(await page.getByRole('link', { name: '健康卡窗口' }).count()).toBe(0)
})
