import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { goTo, openCity, signIn } from './open-page.ts'

const { openPage } = await openCity()
const LIMIT = 300_000

it('loads at most 300 KB of gzipped JavaScript from the sign-in to the overview', async () => {
  const page = await openPage()
  const scripts = new Map<string, Promise<Buffer>>()
  page.on('response', (response) => {
    const { pathname } = new URL(response.url())
    if (pathname.endsWith('.js')) scripts.set(pathname, response.body())
  })
  await goTo(page, '/login')
  await signIn(page, 'viewer')
  await page.getByRole('link', { name: /五年规划/ }).click()
  await page.locator('.heat').waitFor()
  await page.waitForLoadState('networkidle')
  const sizes = await Promise.all([...scripts.values()].map(async (body) => gzipSync(await body).length))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  process.stdout.write(`first view: ${(total / 1000).toFixed(1)} KB of gzipped JavaScript in ${sizes.length} files\n`)
  expect(sizes.length).toBeGreaterThan(2)
  expect(total).toBeLessThanOrEqual(LIMIT)
})
