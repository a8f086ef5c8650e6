import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { goTo, type OpenPage, openCity, PLAN, signIn, YEAR_END } from './open-page.ts'

const { openPage } = await openCity()
/** Bytes of gzipped JavaScript that a first visit may cost. */
const LIMIT = 300_000

async function openOverview(): Promise<OpenPage> {
  const page = await openPage({ as: 'viewer' })
  await goTo(page, `${PLAN}?${YEAR_END}`)
  return page
}
const names = (page: OpenPage) => page.locator('.heat-name a').allTextContents()
const counts = (page: OpenPage) => page.locator('.chip strong').allTextContents()

it('shows 56 indicators and narrows them by verdict, domain, department and words', async () => {
  const page = await openOverview()
  expect(await names(page)).toHaveLength(56)
  expect((await counts(page)).map(Number).reduce((sum, count) => sum + count)).toBe(56)

  const chip = page.getByRole('button', { name: /有风险/ })
  const atRisk = Number(await chip.locator('strong').textContent())
  await chip.click()
  expect(await names(page)).toHaveLength(atRisk)
  await page.getByRole('button', { name: '清除筛选' }).click()

  await page.getByLabel('领域').selectOption('健康产业')
  expect(await names(page)).toEqual(['健康服务业总规模'])
  await page.getByRole('button', { name: '清除筛选' }).click()

  await page.getByLabel('责任单位').selectOption('市教育局')
  expect(await names(page)).toHaveLength(6)
  await page.getByLabel('查找指标').fill('心理')
  expect(await names(page)).toEqual(['配备专兼职心理健康工作人员的中小学校比例'])
  await page.getByText('显示 1 / 56 项').waitFor()
  await page.getByLabel('查找指标').fill('没有这样的指标')
  await page.getByText('没有符合条件的指标').waitFor()
})

it('answers as of another day with other verdicts', async () => {
  const page = await openOverview()
  const now = await counts(page)
  await page.getByLabel('截至日期', { exact: true }).fill('2022年6月30日')
  await page.keyboard.press('Enter')
  await page.getByText('截至 2022年6月30日').waitFor()
  expect(await counts(page)).not.toEqual(now)
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2022-06-30')
  await page.getByLabel('截至日期', { exact: true }).fill('2022-02-30')
  await page.keyboard.press('Enter')
  await page.getByText('请填写有效日期').waitFor()
})

it('sorts by what asks for action, both ways, and back to the order of the plan', async () => {
  const page = await openOverview()
  const verdict = () => page.locator('.heat-verdict').first().textContent()
  const head = page.getByRole('columnheader', { name: '评价结果' })
  await head.getByRole('button').click()
  expect(await verdict()).toBe('逆向变化')
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  await head.getByRole('button').click()
  expect(await verdict()).toBe('未到期')
  await head.getByRole('button').click()
  expect((await names(page))[0]).toBe('人均预期寿命')
})

it('shows the figures of one township', async () => {
  const page = await openOverview()
  await page.getByLabel('地区').selectOption('米河镇')
  await page.waitForURL('**region=*')
  await page.locator('.chip[data-verdict="no-data"] strong', { hasText: /^[45]\d$/ }).waitFor()
})

it('carries the table away as CSV that Excel opens', async () => {
  const page = await openOverview()
  const waiting = page.waitForEvent('download')
  await page.getByRole('link', { name: '导出为 CSV' }).click()
  const file = readFileSync(await (await waiting).path())
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const [head = '', first = ''] = file.toString('utf8').slice(1).split('\r\n')
  expect(head).toMatch(/^领域,指标,单位,基期值,目标值,2020,2021,2022,2023,2024,2025,评价,/)
  expect(first).toContain('人均预期寿命')
})

it('lets the keyboard skip to the content', async () => {
  const page = await openOverview()
  await page.keyboard.press('Tab')
  expect(await page.locator(':focus').textContent()).toBe('跳到正文')
  await page.keyboard.press('Enter')
  expect(await page.locator(':focus').getAttribute('id')).toBe('content')
})

it('is worked with the keyboard alone', async () => {
  const page = await openOverview()
  const reached = await tabThrough(page)
  const reachable = await page.evaluate(
    `[...document.querySelectorAll('a[href], button:not(:disabled), input:not([tabindex="-1"]), select, [tabindex="0"]')]
       .filter((one) => one.checkVisibility()).length`,
  )
  expect(reached).toBe(reachable)

  await page.getByRole('link', { name: '高血压患者规范管理率' }).press('Enter')
  await page.getByRole('heading', { name: '高血压患者规范管理率', level: 1 }).waitFor()
  expect(await page.locator(':focus').textContent()).toBe('高血压患者规范管理率')
})

it('loads at most 300 KB of gzipped JavaScript from the sign-in to the overview', async () => {
  const page = await openPage()
  const scripts = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) scripts.set(pathname, response.body())
  })
  await goTo(page, '/login')
  await signIn(page, 'viewer')
  await page.getByRole('navigation').getByRole('link', { name: '指标总览' }).click()
  await page.locator('.heat').waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all([...scripts.values()].map(async (body) => gzipSync(await body).length))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  process.stdout.write(`first view: ${(total / 1000).toFixed(1)} KB of gzipped JavaScript in ${sizes.length} files\n`)
  expect(sizes.length).toBeGreaterThan(2)
  expect(total).toBeLessThanOrEqual(LIMIT)
})

/** How many elements Tab comes to before it leaves the page or begins again. */
async function tabThrough(page: OpenPage): Promise<number> {
  await page.evaluate('window.reached = new Set(); document.activeElement.blur()')
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press('Tab')
    const isNew = await page.evaluate(
      `(() => { const one = document.activeElement, before = reached.size
        if (one !== document.body) reached.add(one)
        return reached.size > before })()`,
    )
    if (isNew !== true) break
  }
  return (await page.evaluate('reached.size')) as number
}
