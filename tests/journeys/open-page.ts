import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { DEMONSTRATION_PASSWORD } from '@kangcheng/server/demonstration'
import { buildWorkbench, WORKBENCH } from '@kangcheng/server/web'
import { findChromium } from '@kangcheng/typesetting/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, expect } from 'vitest'
import { startCity } from '../system/start-city.ts'

export const PLAN = '/plans/gongyi-2021-2025'
/** The last day of the demonstration year; without it a page would be asked about today. */
export const YEAR_END = 'asOf=2024-12-31'
export const DESKTOP = { width: 1366, height: 768 }
export const PHONE = { width: 390, height: 844 }

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export interface Opening {
  /** Signed in beforehand; without it nobody is. */
  as?: string
  language?: 'zh' | 'en'
  size?: { width: number; height: number }
}

/** A page with all that went wrong in it: errors of the console and of scripts, requests that failed. */
export interface OpenPage extends Page {
  readonly problems: string[]
}

/**
 * The city with the workbench as it is served, and a browser of its own. Pages are closed after each story; a page on
 * which something went wrong that the story did not take out of `problems` fails it.
 */
export async function openCity(settings: Parameters<typeof startCity>[0] = {}) {
  buildWorkbench()
  const city = await startCity({ ...settings, webFolder: WORKBENCH })
  const executablePath = findChromium(process.env.KANGCHENG_CHROMIUM)
  if (executablePath === undefined) throw new Error('no chromium on this machine: set KANGCHENG_CHROMIUM')
  // Without UTF-8 Chromium calls a file of a Chinese name «download».
  const env = { ...process.env, LC_ALL: 'C.UTF-8' }
  const browser = await chromium.launch({ executablePath, args: FLAGS, env })
  const opened: OpenPage[] = []
  const cookies = new Map<string, Promise<string>>()
  /** One session a person serves all stories of a file; whoever ends it signs in by hand. */
  const cookieOf = (login: string) => {
    const known = cookies.get(login) ?? city.signIn(login).then(({ headers }) => headers.cookie ?? '')
    cookies.set(login, known)
    return known
  }
  afterEach(async () => {
    const problems = opened.flatMap((page) => page.problems)
    for (const page of opened.splice(0)) await page.context().close()
    expect(problems).toEqual([])
  })
  afterAll(() => browser.close())

  const openPage = async ({ as, ...wish }: Opening = {}): Promise<OpenPage> => {
    const context = await openContext(browser, city.address, wish)
    if (as !== undefined) {
      const [name = '', value = ''] = (await cookieOf(as)).split('=')
      await context.addCookies([{ name, value, url: city.address, httpOnly: true }])
    }
    const page = watched(await context.newPage())
    opened.push(page)
    return page
  }
  return { ...city, openPage }
}

async function openContext(browser: Browser, address: string, wish: Opening): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: address,
    viewport: wish.size ?? DESKTOP,
    reducedMotion: 'reduce',
    // The page's own choice must hold, whatever the browser prefers.
    locale: wish.language === 'en' ? 'zh-CN' : 'en-GB',
  })
  context.setDefaultTimeout(15_000)
  if (wish.language === 'en') {
    await context.addInitScript({ content: "localStorage.setItem('kangcheng.language', 'en')" })
  }
  return context
}

function watched(page: Page): OpenPage {
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => problems.push(`script: ${error.message}`))
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? ''
    // Whoever leaves a page before all of it has come breaks off the rest.
    if (why !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${why}`)
  })
  return Object.assign(page, { problems })
}

/** Signs in as a person does. */
export async function signIn(page: Page, login: string): Promise<void> {
  await page.getByLabel('用户名').fill(login)
  await page.getByLabel('密码', { exact: true }).fill(DEMONSTRATION_PASSWORD)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: '退出登录' }).waitFor()
}

/** Opens an address and waits until its content stands: the one h1, and nothing loading. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await settled(page)
}

export async function settled(page: Page): Promise<void> {
  await page.locator('h1').waitFor()
  await page.locator('.loading').first().waitFor({ state: 'detached' })
  await page.waitForLoadState()
}

/** What axe-core finds wrong, one line each; all of its rules. */
export async function axeFindings(page: Page): Promise<string[]> {
  // Half a megabyte to send and to read; it stays until the page is left.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`(() => { ${AXE} })()`)
  const found = (await page.evaluate('axe.run(document, { resultTypes: ["violations"] })')) as {
    violations: { id: string; impact: string; help: string; nodes: { html: string }[] }[]
  }
  return found.violations.map(
    ({ id, impact, help, nodes }) => `${impact} ${id}: ${help} — ${nodes.length} × ${nodes[0]?.html.slice(0, 160)}`,
  )
}
