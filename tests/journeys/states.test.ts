import { expect, it } from 'vitest'
import { goTo, openCity, PHONE, PLAN, YEAR_END } from './open-page.ts'

const { openPage, addAccount } = await openCity()

it('says that there is nothing to somebody of another region', async () => {
  await addAccount({ login: 'xingyang', role: 'viewer', region: '410182' })
  const page = await openPage({ as: 'xingyang' })
  await goTo(page, '/plans')
  await page.getByText('没有您可以查看的规划。').waitFor()
  await goTo(page, PLAN)
  expect(await page.getByRole('alert').textContent()).toContain('没有这个规划')
  expect(page.problems.splice(0)).toEqual([expect.stringContaining('404')])
})

it('shows that it is loading until the answer is there', async () => {
  const page = await openPage({ as: 'viewer' })
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/api/v1/plans/*/overview*', async (route) => {
    await released
    await route.continue()
  })
  await page.goto(`${PLAN}?${YEAR_END}`)
  // The frame says that it is loading too, before the page with its heading is there.
  await page.locator('h1').waitFor()
  await page.getByRole('status').getByText('正在载入…').waitFor()
  expect(await page.locator('.heat').count()).toBe(0)
  release()
  await page.locator('.heat').waitFor()
})

it.each([
  { fault: 'an error of the server', says: ['请求编号', 'request-4711'] },
  { fault: 'no network', says: ['无法连接服务器'] },
])('explains $fault and tries again when asked', async ({ fault, says }) => {
  const page = await openPage({ as: 'viewer' })
  const body = { code: 'internal', words: { zh: '服务器内部错误。', en: 'Internal error.' }, requestId: 'request-4711' }
  await page.route('**/api/v1/plans', (route) =>
    fault === 'no network' ? route.abort() : route.fulfill({ status: 500, json: body }),
  )
  await page.goto('/plans')
  const alert = page.getByRole('alert')
  for (const words of says) await alert.getByText(words).waitFor()
  page.problems.splice(0)
  await page.unroute('**/api/v1/plans')
  await alert.getByRole('button', { name: '重试' }).click()
  await page.getByRole('link', { name: /五年规划/ }).waitFor()
})

it('bears the longest name of the plan on a phone', async () => {
  const page = await openPage({ as: 'viewer', size: PHONE })
  await goTo(page, `${PLAN}/indicators/school-health-staff?${YEAR_END}`)
  expect((await page.locator('h1').textContent())?.length).toBeGreaterThan(70)
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(PHONE.width)
})
