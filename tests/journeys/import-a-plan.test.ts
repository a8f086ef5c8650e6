import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { GONGYI_TITLE, gongyiPage } from './gongyi-page.ts'
import { axeFindings, goTo, type OpenPage, openCity, PLAN, signIn, YEAR_END } from './open-page.ts'

const { openPage } = await openCity()

/** The next five years of the same city: the plan of 2021–2025 is there already. */
const NEXT_PLAN = '巩义市健康城市建设五年规划(2026—2030年)'

it('takes the published page, asks about what it doubts, and shows how the plan stands', async () => {
  const page = await openPage()
  await goTo(page, '/login')
  await signIn(page, 'office')
  await page.getByRole('navigation').getByRole('link', { name: '导入规划' }).click()
  await upload(page, gongyiPage(NEXT_PLAN))

  expect(await doubts(page)).toEqual([
    '（空） → ‰ ?',
    '（空） → ‰ ?',
    '3批次/ → 批次/千人 ?',
    '% ?',
    '10070 → 100；70 ?',
    '10085 → 100；85 ?',
    '市发 → 市发改委 ?',
  ])
  const confirm = page.getByRole('button', { name: '确认导入' })
  const focused = page.locator('[data-doubtful="true"] .review-text:focus')

  // One is corrected, the others are accepted, all without a mouse: settling one leads on to the next.
  await page.getByRole('button', { name: '下一处存疑' }).press('Enter')
  await focused.press('Enter')
  await page.keyboard.type('‰')
  await page.keyboard.press('Enter')
  for (let left = 6; left > 0; left--) {
    await page.getByText(`还有 ${left} 处存疑`).waitFor()
    expect(await confirm.isDisabled()).toBe(true)
    await focused.press('Tab')
    await page.keyboard.press('Enter')
  }
  await page.getByText('全部核对完毕').waitFor()
  expect(await doubts(page)).toEqual([])
  await confirm.press('Enter')

  await page.waitForURL('**/plans/gongyi-2026-2030')
  await page.locator('.heat').waitFor()
  expect(await page.locator('h1').textContent()).toBe(NEXT_PLAN)
  expect(await page.locator('.heat tbody .heat-name').count()).toBe(56)
  await page.getByRole('link', { name: '婴儿死亡率' }).click()
  await page.getByRole('heading', { name: '婴儿死亡率', level: 1 }).waitFor()
  expect(await page.locator('.verdict-reason').textContent()).toMatch(/^.{6,}。$/)
})

it('says why an indicator is at risk, in Chinese and, in its place, in English', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, `${PLAN}?${YEAR_END}`)
  await page.getByRole('button', { name: /有风险/ }).click()
  await page.getByRole('link', { name: '人均预期寿命' }).click()
  const panel = page.locator('.verdict-panel')
  await panel.getByText('有风险').waitFor()
  expect(await panel.locator('.verdict-reason').textContent()).toMatch(/^2024年为81\.5岁，比应达到的81\.9岁低/)
  const address = page.url()
  await page.getByRole('button', { name: 'English' }).click()
  await panel.getByText('At risk').waitFor()
  expect(await panel.locator('.verdict-reason').textContent()).toMatch(/^81\.5 years in 2024, .+ expected by then;/)
  expect(page.url()).toBe(address)
})

it('refuses a plan that is there already, in clear words, and takes it under another code', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, '/imports')
  await upload(page, gongyiPage())
  for (let left = 7; left > 0; left--) {
    await page.getByText(`还有 ${left} 处存疑`).waitFor()
    await page
      .getByRole('button', { name: /^接受第/ })
      .first()
      .click()
  }
  const confirm = page.getByRole('button', { name: '确认导入' })
  await confirm.click()
  const refusal = await page.getByRole('alert').textContent()
  expect(refusal).toContain('这份规划已经录入,编号为 gongyi-2021-2025')
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('409')])

  await page.getByLabel('代码').fill('gongyi-2021-2025-again')
  // The button is disabled already while it saves: what counts is the answer.
  const saved = page.waitForResponse((response) => response.request().method() !== 'GET')
  await page.getByRole('button', { name: '保存规划信息' }).click()
  expect((await saved).ok()).toBe(true)
  await confirm.click()
  await page.waitForURL('**/plans/gongyi-2021-2025-again')
  expect(await page.locator('h1').textContent()).toBe(GONGYI_TITLE)
})

it('lets a row be removed and brought back, and a draft be discarded', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, '/imports')
  await upload(page, gongyiPage('巩义市健康城市建设五年规划(2031—2035年)'))
  await page.getByRole('button', { name: '移除第 40 行' }).click()
  await page.getByText('还有 5 处存疑').waitFor()
  await page.getByRole('button', { name: '恢复第 40 行' }).click()
  await page.getByText('还有 7 处存疑').waitFor()
  await page.getByRole('tab', { name: /^任务/ }).click()
  await page.getByText('加强城乡环境综合治理').waitFor()

  await page.getByRole('button', { name: '作废' }).click()
  await page.getByRole('tooltip').getByRole('button', { name: '作废' }).click()
  await page.waitForURL('**/imports')
  await page.getByRole('button', { name: '选择文件' }).waitFor()
  expect(await page.getByRole('link', { name: /2031—2035/ }).count()).toBe(0)
})

it('lets a person point a row at another indicator, or say that it is a new one, by keyboard', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, '/imports')
  await upload(page, gongyiPage('巩义市健康城市建设五年规划(2036—2040年)'))
  const matchOf = (row: number) => page.locator(`[data-match="${row}"]`)
  await matchOf(2).and(page.locator(':enabled')).waitFor()
  expect(await matchOf(2).textContent()).toContain('指标库中有同名指标')

  // Escape leaves it as it was, with the focus where it came from.
  await matchOf(2).press('Enter')
  const search = page.getByRole('combobox', { name: '第 2 行对应的指标' })
  await search.press('Escape')
  await page.locator('[data-match="2"]:focus').waitFor()

  await matchOf(2).press('Enter')
  await page.keyboard.type('3岁以下儿童系统管理率')
  await page.getByRole('option', { name: '3岁以下儿童系统管理率' }).waitFor()
  expect(await axeFindings(page)).toEqual([])
  await page.keyboard.press('Enter')
  await page.locator('[data-match="2"]:focus').waitFor()
  expect(await matchOf(2).textContent()).toContain('指标库：3岁以下儿童系统管理率')

  // What another row is taken for already is said; a new one is found by any words.
  await matchOf(1).press('Enter')
  await page.keyboard.type('孕产妇死亡率')
  await page.getByRole('option', { name: /孕产妇死亡率.*第 4 行已选/ }).waitFor()
  await page.keyboard.press('Escape')
  await matchOf(1).press('Enter')
  await page.keyboard.type('指标库没有的')
  await page.getByRole('option', { name: '新指标（指标库中没有）' }).waitFor()
  await page.keyboard.press('Enter')
  await page.locator('[data-match="1"]:focus').getByText('新指标').waitFor()

  await acceptAll(page)
  await page.getByRole('button', { name: '确认导入' }).click()
  await page.waitForURL('**/plans/gongyi-2036-2040')
  await page.locator('.heat').waitFor()
  const addresses = await page
    .locator('.heat tbody .heat-name a')
    .evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('href')?.replace(/\?.*/, '')))
  expect(addresses).toEqual([
    '/plans/gongyi-2036-2040/indicators/gongyi-2036-2040-row-1',
    '/plans/gongyi-2036-2040/indicators/child-under3-managed',
  ])
})

it('says how large a file may be, and refuses a larger one unsent in the words of the server', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, '/imports')
  await page.getByText('不超过 20 MB').waitFor()
  const sent: string[] = []
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()))
  const file = { name: '规划.txt', mimeType: 'text/plain', buffer: Buffer.alloc(20 * 1024 * 1024 + 1, '甲') }
  await page.locator('input[type=file]').setInputFiles(file)
  const alert = page.getByRole('alert')
  await alert.getByText('内容过大，最多 20 MB。请压缩、拆分后再试。').waitFor()
  await page.getByRole('button', { name: 'English' }).click()
  await alert.getByText('This is too large; at most 20 MB are taken.').waitFor()
  expect(sent).toEqual([])
})

it('offers a sample file that it reads itself, without a doubt', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, '/imports')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: '下载示例文件' }).click()
  const sample = await coming
  expect(sample.suggestedFilename()).toBe('规划示例.csv')
  const file = { name: sample.suggestedFilename(), mimeType: 'text/csv', buffer: readFileSync(await sample.path()) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForURL('**/imports/*')
  await page.getByText('全部核对完毕').waitFor()
  expect(await page.getByRole('tab', { name: '指标（4）' }).count()).toBe(1)
})

it('says what a document was too long for', async () => {
  const page = await openPage({ as: 'office' })
  await goTo(page, '/imports')
  const tasks = Array.from({ length: 2_100 }, (_, index) => `${(index % 90) + 1}. 开展第${index}项健康工作`)
  await upload(page, `${gongyiPage('巩义市健康城市建设五年规划(2046—2050年)')}${tasks.join('\n')}`)
  await page.getByText(/文件过长，没有全部列入：另有 \d+ 项任务。/).waitFor()
  expect(await page.getByRole('tab', { name: '任务（2000）' }).count()).toBe(1)
})

/** Accepts what is suggested in every doubtful cell. */
async function acceptAll(page: OpenPage): Promise<void> {
  const accept = page.getByRole('button', { name: /^接受第/ })
  for (let left = await accept.count(); left > 0; left--) {
    await page.getByText(`还有 ${left} 处存疑`).waitFor()
    await accept.first().click()
  }
  await page.getByText('全部核对完毕').waitFor()
}

async function upload(page: OpenPage, text: string): Promise<void> {
  const file = { name: '规划.txt', mimeType: 'text/plain', buffer: Buffer.from(text) }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForURL('**/imports/*')
  await page.getByRole('button', { name: '确认导入' }).waitFor()
}

async function doubts(page: OpenPage): Promise<string[]> {
  const texts = await page.locator('[data-doubtful="true"] .review-text').allTextContents()
  return texts.map((text) => text.replaceAll('\u00a0', ' '))
}
