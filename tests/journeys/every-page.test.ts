import { beforeAll, describe, expect, it } from 'vitest'
import { takeSnapshot, upload } from '../system/route-samples.ts'
import { gongyiPage } from './gongyi-page.ts'
import { axeFindings, DESKTOP, goTo, openCity, PHONE, PLAN, YEAR_END } from './open-page.ts'

const { openPage, signIn, addAccount } = await openCity()

let draft = ''
let account = ''
let report = ''
let snapshot = ''
let publication = ''
beforeAll(async () => {
  await addAccount({ login: 'admin', role: 'system-admin', region: '*' })
  await addAccount({ login: 'security', role: 'security-admin', region: '*' })
  account = await addAccount({ login: 'newcomer', role: 'viewer', region: '410181' })
  const office = await signIn('office')
  snapshot = await takeSnapshot(office)
  const annual = { kind: 'annual-report', plan: 'gongyi-2021-2025', period: '2023', languages: ['zh', 'en'] }
  const drafted = await office.ask('/api/v1/publications', { method: 'POST', json: annual })
  publication = (drafted.body as { publication: { id: string } }).publication.id
  await office.ask('/api/v1/report-requests', { method: 'POST', json: {} })
  const asked = await office.ask('/api/v1/reports?organisation=gongyi-health-commission')
  report = (asked.body as { id: string }[])[0]?.id ?? ''
  const body = upload(new TextEncoder().encode(gongyiPage()), '规划.txt')
  draft = ((await office.ask('/api/v1/plan-drafts', { method: 'POST', body })).body as { id: string }).id
})

/** Every address of the workbench and who opens it. */
const PAGES = [
  { name: 'sign in', path: () => '/login' },
  { name: 'plans', path: () => '/plans', as: 'viewer' },
  { name: 'overview', path: () => `${PLAN}?${YEAR_END}`, as: 'office' },
  { name: 'indicator', path: () => `${PLAN}/indicators/hypertension-managed?${YEAR_END}`, as: 'health' },
  { name: 'indicator by months', path: () => `${PLAN}/indicators/good-air-days-share?${YEAR_END}`, as: 'viewer' },
  { name: 'indicator of a level', path: () => `${PLAN}/indicators/vector-control-level?${YEAR_END}`, as: 'viewer' },
  { name: 'tasks', path: () => `${PLAN}/tasks`, as: 'viewer' },
  { name: 'tasks by day', path: () => `${PLAN}/tasks?view=calendar&month=2024-12&${YEAR_END}`, as: 'viewer' },
  { name: 'tasks on a board', path: () => `${PLAN}/tasks?view=board&${YEAR_END}`, as: 'office' },
  { name: 'task with parts', path: () => `${PLAN}/tasks/3.3`, as: 'office' },
  { name: 'task to report on', path: () => `${PLAN}/tasks/3.3.9`, as: 'health' },
  { name: 'task to review', path: () => `${PLAN}/tasks/3.3.3`, as: 'office' },
  { name: 'findings', path: () => `${PLAN}/findings`, as: 'viewer' },
  { name: 'regions', path: () => `${PLAN}/regions?${YEAR_END}`, as: 'viewer' },
  { name: 'index', path: () => `${PLAN}/index`, as: 'viewer' },
  { name: 'snapshots', path: () => `${PLAN}/snapshots`, as: 'office' },
  { name: 'snapshot', path: () => `${PLAN}/snapshots/${snapshot}`, as: 'office' },
  {
    name: 'comparison of evaluations',
    path: () => `${PLAN}/snapshots/${snapshot}/compare?with=2024-12-31`,
    as: 'office',
  },
  { name: 'appraisal of townships', path: () => `/appraisal?scheme=gongyi-townships&${YEAR_END}`, as: 'office' },
  { name: 'appraisal of departments', path: () => `/appraisal?scheme=gongyi-departments&${YEAR_END}`, as: 'office' },
  {
    name: 'score of a department',
    path: () => `/appraisal/gongyi-departments/units/gongyi-education-bureau?${YEAR_END}`,
    as: 'office',
  },
  { name: 'publications', path: () => '/publications', as: 'office' },
  { name: 'release calendar', path: () => '/publications?tab=calendar', as: 'office' },
  { name: 'publication to write', path: () => `/publications/${publication}`, as: 'office' },
  { name: 'publication to approve', path: () => `/publications/${publication}`, as: 'leader' },
  { name: 'imports', path: () => '/imports', as: 'office' },
  { name: 'review', path: () => `/imports/${draft}`, as: 'office' },
  { name: 'home', path: () => '/', as: 'office' },
  { name: 'home of an auditor', path: () => '/', as: 'auditor' },
  { name: 'notices', path: () => '/notices', as: 'office' },
  { name: 'notice settings', path: () => '/notices?tab=settings', as: 'office' },
  { name: 'review queue', path: () => '/review', as: 'office' },
  { name: 'reporting board', path: () => '/reporting-board', as: 'office' },
  { name: 'reports', path: () => '/reports', as: 'office' },
  { name: 'report to fill in', path: () => `/reports/${report}`, as: 'health' },
  { name: 'report to look at', path: () => `/reports/${report}`, as: 'office' },
  { name: 'organisations', path: () => '/organisations', as: 'auditor' },
  { name: 'accounts', path: () => '/users', as: 'admin' },
  { name: 'account', path: () => `/users/${account}`, as: 'admin' },
  { name: 'roles of an account', path: () => `/users/${account}`, as: 'security' },
  { name: 'audit', path: () => '/audit', as: 'auditor' },
  { name: 'security events', path: () => '/security-events', as: 'security' },
  { name: 'account security', path: () => '/security', as: 'office' },
  { name: 'standing in', path: () => '/security/delegation', as: 'office' },
  { name: 'delegations', path: () => '/delegations', as: 'security' },
  { name: 'proposed roles', path: () => '/proposed-roles', as: 'security' },
  { name: 'import of accounts', path: () => '/users/import', as: 'admin' },
  { name: 'import of organisations', path: () => '/organisations/import', as: 'admin' },
  { name: 'sign in elsewhere', path: () => '/login?elsewhere=code' },
  { name: 'password', path: () => '/password', as: 'viewer' },
  { name: 'no page', path: () => '/nowhere', as: 'viewer' },
]

const LANGUAGES = [
  { lang: 'zh-CN', other: 'English' },
  { lang: 'en', other: '中文' },
]

describe.each(PAGES)('$name', ({ path, as }) => {
  it('in both languages, on a desk and on a phone', async () => {
    const look = async (size: typeof DESKTOP) => {
      const page = await openPage({ size, ...(as === undefined ? {} : { as }) })
      await goTo(page, path())
      for (const { lang, other } of LANGUAGES) {
        const view = `${lang} at ${size.width}`
        expect(await page.locator('html').getAttribute('lang'), view).toBe(lang)
        expect(await page.locator('h1').count(), view).toBe(1)
        expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBeLessThanOrEqual(size.width)
        expect(await axeFindings(page), view).toEqual([])
        await page.getByRole('button', { name: other }).click()
      }
    }
    await Promise.all([look(DESKTOP), look(PHONE)])
  })
})
