import { beforeAll, describe, expect, it } from 'vitest'
import { takeSnapshot, upload } from '../system/route-samples.ts'
import { gongyiPage } from './gongyi-page.ts'
import { INVENTED_PATIENTS } from './invented-patients.ts'
import { axeFindings, DESKTOP, goTo, openCity, PHONE } from './open-page.ts'

/** What was made beforehand, so that no page is empty. */
interface FilledCity {
  draft: string
  account: string
  report: string
  snapshot: string
  publication: string
}

/** An address of the workbench and who opens it; nobody where it says nobody. */
export interface LookedAtPage {
  readonly name: string
  readonly path: (city: FilledCity) => string
  readonly as?: string
}

const LANGUAGES = [
  { lang: 'zh-CN', other: 'English' },
  { lang: 'en', other: '中文' },
]

/**
 * Looks at pages of a filled city in both languages, on a desk and on a phone: one heading, no wider than the screen,
 * nothing that axe finds. Every page of the workbench stands in one of the files that call this; they share the workers.
 */
export async function lookAtPages(pages: readonly LookedAtPage[]): Promise<void> {
  const { openPage, signIn, addAccount } = await openCity()
  let filled: FilledCity
  beforeAll(async () => {
    filled = await fillCity({ signIn, addAccount })
  })

  describe.each(pages)('$name', ({ path, as }) => {
    it('in both languages, on a desk and on a phone', async () => {
      const look = async (size: typeof DESKTOP) => {
        const page = await openPage({ size, ...(as === undefined ? {} : { as }) })
        await goTo(page, path(filled))
        for (const { lang, other } of LANGUAGES) {
          const view = `${lang} at ${size.width}`
          expect(await page.locator('html').getAttribute('lang'), view).toBe(lang)
          expect(await page.locator('h1').count(), view).toBe(1)
          expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBeLessThanOrEqual(size.width)
          // What a language changes is found on the desk, what a size does in Chinese: half of the time is axe's.
          if (size === DESKTOP || lang === 'zh-CN') expect(await axeFindings(page), view).toEqual([])
          await page.getByRole('button', { name: other }).click()
        }
      }
      await Promise.all([look(DESKTOP), look(PHONE)])
    })
  })
}

async function fillCity({
  signIn,
  addAccount,
}: Pick<Awaited<ReturnType<typeof openCity>>, 'signIn' | 'addAccount'>): Promise<FilledCity> {
  await addAccount({ login: 'admin', role: 'system-admin', region: '*' })
  await addAccount({ login: 'security', role: 'security-admin', region: '*' })
  const account = await addAccount({ login: 'newcomer', role: 'viewer', region: '410181' })
  const office = await signIn('office')
  const snapshot = await takeSnapshot(office)
  const annual = { kind: 'annual-report', plan: 'gongyi-2021-2025', period: '2023', languages: ['zh', 'en'] }
  const drafted = await office.ask('/api/v1/publications', { method: 'POST', json: annual })
  const publication = (drafted.body as { publication: { id: string } }).publication.id
  await office.ask('/api/v1/report-requests', { method: 'POST', json: {} })
  const asked = await office.ask('/api/v1/reports?organisation=gongyi-health-commission')
  const report = (asked.body as { id: string }[])[0]?.id ?? ''
  const body = upload(new TextEncoder().encode(gongyiPage()), '规划.txt')
  const desk = await signIn('data')
  await desk.ask('/fhir/R4', {
    method: 'POST',
    body: JSON.stringify(INVENTED_PATIENTS),
    headers: { 'content-type': 'application/fhir+json' },
  })
  const draft = ((await office.ask('/api/v1/plan-drafts', { method: 'POST', body })).body as { id: string }).id
  return { draft, account, report, snapshot, publication }
}
