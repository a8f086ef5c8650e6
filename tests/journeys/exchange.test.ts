import { createHmac } from 'node:crypto'
import { Hl7Message } from '@medplum/core'
import { Hl7Client } from '@medplum/hl7'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, DESKTOP, goTo, openCity, PHONE } from './open-page.ts'

const { openPage, platform } = await openCity()
let hospital: Hl7Client

beforeAll(async () => {
  const port = await platform.exchange.start({ host: '127.0.0.1', port: 0 })
  hospital = new Hl7Client({ host: '127.0.0.1', port: port ?? 0, encoding: 'utf-8', keepAlive: true })
})
afterAll(() => hospital.close())

/** A result of an invented patient. */
function result(control: string, { birth = '19580307', patient = control, status = 'F' } = {}): string {
  return [
    `MSH|^~\\&|LIS|GY01|KANGCHENG|410181|20261122083015||ORU^R01^ORU_R01|${control}|P|2.5.1|||||CHN|UNICODE UTF-8`,
    `PID|1||${patient}^^^^MR||示例^甲||${birth}|M`,
    `OBR|1|R-${control}|L-${control}|LFT^肝功能|||20261122070000`,
    `OBX|1|NM|ALT^丙氨酸氨基转移酶||63|U/L|9-50|H|||${status}`,
  ].join('\r')
}
/** The client brings a copy of the library of its own, and types of two copies are two types. */
type Sendable = Parameters<Hl7Client['sendAndWait']>[0]
/** What the hospital's program is told. */
async function send(text: string): Promise<string> {
  const answer = await hospital.sendAndWait(Hl7Message.parse(text) as unknown as Sendable)
  return answer.getSegment('MSA')?.toString() ?? ''
}
const letters = '/data/messages?feed=general-lis'
async function openLetter(page: Page, control: string) {
  await goTo(page, `${letters}&control=${control}`)
  await page.getByRole('link', { name: `打开消息 ${control}` }).click()
  await page.getByRole('heading', { level: 1, name: `消息 ${control}` }).waitFor()
}
const isWider = (page: Page) => page.evaluate('document.documentElement.scrollWidth > innerWidth')

it('connects a hospital: from the empty page to the first message', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/feeds')
  await page.getByText('KANGCHENG_MLLP_PORT').waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: '新建接入源' }).click()
  const drawer = page.getByRole('dialog', { name: '新建接入源' })
  await drawer.getByRole('button', { name: '新建' }).click()
  await drawer.getByText('请填写：').waitFor()
  await drawer.getByLabel('机构').first().selectOption({ label: '巩义市总医院' })
  await drawer.getByLabel('代码').fill('general-lis')
  await drawer.getByLabel('名称（中文）').fill('检验系统')
  await drawer.getByLabel('名称（英文）').fill('Laboratory')
  await drawer.getByLabel('添加映射…').selectOption('hl7v2-results')
  await drawer.getByLabel('发送应用').fill('LIS')
  await drawer.getByLabel('发送机构').fill('GY01')
  await drawer.getByLabel('允许的发送方地址').fill('127.0.0.1 not-an-address')
  await drawer.getByRole('button', { name: '新建' }).click()
  await drawer.getByText('“not-an-address”不是地址或地址段').waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('422')])
  expect(await axeFindings(page)).toEqual([])
  await drawer.getByLabel('允许的发送方地址').fill('127.0.0.1')
  await drawer.getByRole('button', { name: '新建' }).click()
  await drawer.waitFor({ state: 'detached' })
  expect(await send(result('first'))).toMatch(/^MSA\|AA\|first/)
  await page.getByRole('button', { name: '刷新' }).click()
  await page
    .getByRole('row', { name: /检验系统/ })
    .getByText('接收中')
    .waitFor()
})

it('tells whoever changes a feed that somebody else has, and keeps what was typed', async () => {
  const [mine, theirs] = [await openPage({ as: 'data' }), await openPage({ as: 'data' })]
  for (const page of [mine, theirs]) {
    await goTo(page, '/data/feeds')
    await page.getByRole('button', { name: /^修改接入源/ }).click()
  }
  await theirs.getByLabel('静默提醒').fill('30')
  await theirs.getByRole('button', { name: '保存' }).click()
  await theirs.getByRole('dialog').waitFor({ state: 'detached' })
  await mine.getByLabel('名称（英文）').fill('Clinical laboratory')
  await mine.getByRole('button', { name: '保存' }).click()
  await mine.getByText('对方改动了：静默提醒').waitFor()
  expect(mine.problems.splice(0)).toEqual([expect.stringContaining('409')])
  expect(await mine.getByLabel('名称（英文）').inputValue()).toBe('Clinical laboratory')
  expect(await axeFindings(mine)).toEqual([])
  await mine.getByRole('button', { name: '已看过，仍保存我的内容' }).click()
  await mine.getByRole('dialog').waitFor({ state: 'detached' })
})

it('gives a system without a token a secret: what it signs is taken, until the secret is removed', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/feeds')
  await page.getByRole('button', { name: /^修改接入源/ }).click()
  const part = page.getByRole('region', { name: '推送签名' })
  await part.getByText('还没有密钥').waitFor()
  await part.getByRole('button', { name: '新建密钥' }).click()
  const secret = await part.getByLabel('签名密钥').inputValue()
  expect(await axeFindings(page)).toEqual([])
  const push = async (control: string) => {
    const data = result(control)
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = createHmac('sha256', secret).update(`${timestamp}.${data}`).digest('hex')
    const signed = { 'kangcheng-timestamp': timestamp, 'kangcheng-signature': `v1=${signature}` }
    const headers = { ...signed, 'content-type': 'application/hl7-v2' }
    const inbox = (await part.locator('code').textContent()) ?? ''
    return (await fetch(inbox, { method: 'POST', body: data, headers })).status
  }
  expect(await push('signed-1')).toBe(200)
  await part.getByRole('button', { name: '已保管，关闭' }).click()
  await part.getByRole('button', { name: '新建第二个密钥' }).click()
  await part.getByText('已有两个密钥').waitFor()
  await part.getByRole('button', { name: '已保管，关闭' }).click()
  expect(await push('signed-2')).toBe(200)
  await part
    .getByRole('button', { name: /^移除建于/ })
    .first()
    .click()
  await part.getByRole('button', { name: '移除', exact: true }).click()
  await part.getByRole('button', { name: '新建第二个密钥' }).waitFor()
  expect(await push('signed-3')).toBe(401)
  await page.keyboard.press('Escape')
  await goTo(page, `${letters}&state=all`)
  await page.getByRole('link', { name: '打开消息 signed-2' }).waitFor()
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  await page.getByRole('textbox', { name: '收到日期' }).fill(day)
  await page.keyboard.press('Enter')
  await page.waitForURL(/day=/)
  await page.getByRole('link', { name: '打开消息 signed-1' }).waitFor()
})

it('from a rejected message to a corrected record', async () => {
  expect(await send(result('wrong-date', { birth: '1958-13-7' }))).toMatch(/^MSA\|AE\|wrong-date\|PID-7/)
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/messages')
  await page.getByRole('link', { name: '打开消息 wrong-date' }).click()
  expect(await page.locator('mark').textContent()).toBe('1958-13-7')
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: '修改消息' }).click()
  const copy = page.getByLabel('更正件')
  // Whoever begins to correct stands where the fault is: what is typed takes its place.
  await page.keyboard.type('19580307')
  expect(await copy.inputValue()).toContain('|19580307|M')
  await page.getByText('没有问题，可以发送').waitFor()
  await page
    .getByRole('article', { name: /患者 · 示例甲/ })
    .getByText('1958年3月7日')
    .waitFor()
  await page.keyboard.press('Control+Enter')
  await page.keyboard.type('与医院核对后更正出生日期')
  await page.keyboard.press('Enter')
  await page.getByText('更正自').waitFor()
  await page.locator('.page-head').getByText('已入库').waitFor()
  await page.getByText('由本消息写入').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  const patients = await page.request.get(
    '/fhir/R4/Observation?subject:Patient.identifier=wrong-date&_include=Observation:subject',
  )
  expect(await patients.json()).toMatchObject({
    entry: [
      { resource: { resourceType: 'Observation', valueQuantity: { value: 63, unit: 'U/L' } } },
      { resource: { resourceType: 'Patient', birthDate: '1958-03-07', gender: 'male' } },
    ],
  })
  await page.getByRole('link', { name: '原消息' }).click()
  await page.getByText('与医院核对后更正出生日期').waitFor()
  await page.locator('.page-head').getByText('已更正').waitFor()
})

it('loses nothing that is typed where somebody else was faster', async () => {
  await send(result('two-hands', { birth: 'unknown' }))
  const [mine, theirs] = [await openPage({ as: 'data' }), await openPage({ as: 'data' })]
  await openLetter(mine, 'two-hands')
  await openLetter(theirs, 'two-hands')
  await mine.getByRole('button', { name: '修改消息' }).click()
  await mine.keyboard.type('19600101')
  await mine.getByText('没有问题，可以发送').waitFor()
  await mine.getByLabel('更正原因').fill('电话核对')
  await theirs.getByRole('button', { name: '作废' }).click()
  await theirs.getByLabel('作废原因').fill('测试数据')
  await theirs.keyboard.press('Enter')
  await theirs.locator('.page-head').getByText('已作废').waitFor()
  await mine.getByRole('button', { name: '发送更正件' }).click()
  await mine.getByText('已由他人处理').waitFor()
  expect(await mine.getByLabel('更正件').inputValue()).toContain('19600101')
  expect(mine.problems.splice(0)).toEqual([expect.stringContaining('409')])
  await mine.getByRole('button', { name: '查看最新状态' }).click()
  await mine.getByText('您的修改不能再发送').waitFor()
  expect(await mine.getByLabel('更正件').inputValue()).toContain('19600101')
})

it('gives a map one more code, tries it on a dead letter, saves it, and takes all dead letters once more', async () => {
  for (const control of ['code-1', 'code-2']) expect(await send(result(control, { status: 'Q' }))).toContain('|AE|')
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/maps/hl7v2-results')
  await page.getByText(/没有问题，生成 \d+ 个资源/).waitFor()
  await page.getByLabel('消息来自').selectOption({ label: '死信 code-1 ORU^R01' })
  await page.getByText('有 1 处问题').waitFor()
  const editor = page.getByLabel('映射定义（JSON）')
  const text = await editor.inputValue()
  await editor.fill(text.replace('"status": {', '"status": {,'))
  await page.getByText('不是有效的 JSON').waitFor()
  await editor.fill(text.replaceAll('OBX-11 |', 'OBX-11 | shout |').replace('PID-7 | date', 'PID-7 | dates'))
  await page
    .getByRole('button', { name: /^转到出错处/ })
    .nth(1)
    .waitFor()
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('422')])
  expect(await axeFindings(page)).toEqual([])
  await editor.fill(text.replace('"status": {', '"status": { "Q": "final",'))
  await page.getByText(/没有问题，生成 \d+ 个资源/).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.getByRole('button', { name: '保存为第 2 版' }).click()
  await page.getByText('已保存为第 2 版').waitFor()
  await goTo(page, '/data/maps')
  await page
    .getByRole('row', { name: /hl7v2-results/ })
    .getByText('演示·信息中心')
    .waitFor()
  await goTo(page, letters)
  await page.getByRole('button', { name: '全部重试' }).click()
  await page.getByRole('button', { name: '开始重试' }).click()
  await page.getByText('的死信已全部重试').waitFor()
  await page.getByText('入库 2 条').waitFor()
  await goTo(page, `${letters}&state=stored&control=code-1`)
  await page.getByRole('link', { name: '打开消息 code-1' }).waitFor()
})

it('takes what is there through the newer map', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/replays')
  await page.getByLabel('接入源').selectOption({ label: '巩义市总医院 检验系统' })
  await page.getByRole('button', { name: '开始', exact: true }).click()
  await page
    .getByRole('row', { name: /巩义市总医院 检验系统/ })
    .getByText('已完成')
    .waitFor()
  expect(await axeFindings(page)).toEqual([])
})

it('leads from a score to its rules, their days, and the messages behind them', async () => {
  const page = await openPage({ as: 'data' })
  await goTo(page, '/data/feeds')
  await page.getByRole('link', { name: /完整性 [\d.]+%/ }).click()
  const detail = page.getByRole('region', { name: '巩义市总医院 检验系统：完整性' })
  await detail.getByText('身份证号齐全').first().waitFor()
  expect(await axeFindings(page)).toEqual([])
  await detail.getByRole('link', { name: /查看消息：身份证号齐全/ }).click()
  await page.getByText('“身份证号齐全”未通过的消息').waitFor()
  await page.getByRole('link', { name: '打开消息 first' }).waitFor()
})

describe('every page, on a desk and on a phone', () => {
  it.each(['/data/feeds', '/data/messages', '/data/maps', '/data/maps/hl7v2-results', '/data/replays'])(
    '%s',
    async (path) => {
      for (const size of [DESKTOP, PHONE]) {
        for (const language of ['zh', 'en'] as const) {
          const page = await openPage({ as: 'data', size, language })
          await goTo(page, path)
          expect(await isWider(page), `${language} at ${size.width}`).toBe(false)
          expect(await axeFindings(page), `${language} at ${size.width}`).toEqual([])
        }
      }
    },
  )
  it('a message, whose sides are tabs on a phone', async () => {
    await send(result('phone', { birth: '?' }))
    const page = await openPage({ as: 'data', size: PHONE })
    await openLetter(page, 'phone')
    for (const name of ['原始消息', '映射结果', '档案库']) {
      await page.getByRole('tab', { name }).click()
      expect(await isWider(page), name).toBe(false)
      expect(await axeFindings(page), name).toEqual([])
    }
  })
})

it('is not in the menu of those who may not', async () => {
  const page = await openPage({ as: 'health' })
  await goTo(page, '/data/messages')
  await page.getByText('没有访问权限').waitFor()
  expect(await page.getByRole('link', { name: '接入消息' }).count()).toBe(0)
})
