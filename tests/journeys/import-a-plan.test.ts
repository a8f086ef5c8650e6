import { expect, it } from 'vitest'
import { GONGYI_TITLE, gongyiPage } from './gongyi-page.ts'
import { goTo, type OpenPage, openCity, PLAN, signIn, YEAR_END } from './open-page.ts'

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
  await page.getByRole('button', { name: '保存规划信息' }).click()
  await page.getByRole('button', { name: '保存规划信息', disabled: true }).waitFor()
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
