import { readDocument } from '@kangcheng/platform/documents'
import { beforeAll, describe, expect, it } from 'vitest'
import { listUpload, planUpload, REGION, routeSamples, takeSnapshot, upload } from './route-samples.ts'
import { must, type Session, startCity } from './start-city.ts'
import { submitReports } from './submitted-reports.ts'

const city = await startCity()
const FORMATS = ['csv', 'xlsx', 'json'] as const
const TYPES = { csv: /^text\/csv/, xlsx: /spreadsheetml\.sheet$/, json: /^application\/json/ }

/** Every route behind a table of a page, and the operation that is written down when it is looked at. */
const TABLES: Record<string, string> = {
  '/api/v1/regions': 'access.list-regions',
  '/api/v1/organisations': 'access.list-organisations',
  '/api/v1/users': 'access.list-users',
  '/api/v1/delegations': 'access.list-delegations',
  '/api/v1/proposed-roles': 'access.list-proposed-roles',
  '/api/v1/audit': 'access.list-audit',
  '/api/v1/security-events': 'access.list-security-events',
  '/api/v1/plans/:plan/overview': 'indicators.show-overview',
  '/api/v1/plans/:plan/indicators/:indicator': 'indicators.show-indicator',
  '/api/v1/plans/:plan/regions': 'indicators.evaluate-regions',
  '/api/v1/plans/:plan/tasks': 'indicators.list-tasks',
  '/api/v1/plans/:plan/findings': 'indicators.show-plan',
  '/api/v1/indices/:index': 'indicators.show-index',
  '/api/v1/reports': 'indicators.list-reports',
  '/api/v1/reporting-board': 'indicators.show-reporting-board',
  '/api/v1/review-queue': 'indicators.list-review-queue',
  '/api/v1/appraisals/:scheme': 'indicators.show-appraisal',
  '/api/v1/appraisals/:scheme/units/:unit': 'indicators.show-appraised-unit',
  '/api/v1/appraisals/:scheme/funnels/:indicator': 'indicators.show-appraisal-funnel',
  '/api/v1/publications': 'indicators.list-publications',
  '/api/v1/release-calendar': 'indicators.show-calendar',
  '/api/v1/plans/:plan/snapshots': 'indicators.list-snapshots',
  '/api/v1/snapshots/:id': 'indicators.show-snapshot',
  '/api/v1/snapshots/:id/comparison': 'indicators.compare-snapshots',
  '/api/v1/plan-drafts': 'indicators.list-drafts',
  '/api/v1/plan-drafts/:id': 'indicators.show-draft',
  '/api/v1/exchange/recognition/statistics': 'exchange.count-recognition',
  '/api/v1/exchange/recognition/cases': 'exchange.list-recognition-cases',
  '/api/v1/exchange/recognition/items': 'exchange.list-recognition-items',
  '/api/v1/exchange/record-quality/findings': 'exchange.list-quality-findings',
  '/api/v1/exchange/record-quality/scores': 'exchange.show-quality-board',
  '/api/v1/exchange/deaths': 'exchange.list-deaths',
  '/api/v1/exchange/births': 'exchange.list-births',
  '/api/v1/exchange/vital-figures': 'exchange.show-vital-figures',
}

/** Of what nobody here has registered, found or offered. */
const EMPTY: ReadonlySet<string> = new Set([
  '/api/v1/exchange/recognition/cases',
  '/api/v1/exchange/record-quality/findings',
  '/api/v1/exchange/record-quality/scores',
  '/api/v1/exchange/deaths',
  '/api/v1/exchange/births',
])

let office: Session
let auditor: Session
let security: Session
let medical: Session
let surveillance: Session
let draft = ''
let snapshot = ''

beforeAll(async () => {
  await city.addAccount({ login: 'security', role: 'security-admin', region: REGION, within: 'gongyi-government' })
  office = await city.signIn('office')
  auditor = await city.signIn('auditor')
  security = await city.signIn('security')
  const everywhere = { region: REGION, within: 'gongyi-government' }
  await city.addAccount({ login: 'surveillance', role: 'cause-of-death-surveillance', ...everywhere })
  medical = await city.signIn('medical')
  surveillance = await city.signIn('surveillance')
  await fillAccountTables()
  draft = await uploaded(planUpload('导出'))
  const report = { kind: 'annual-report', plan: 'gongyi-2021-2025', period: '2022' }
  await office.ask('/api/v1/publications', { method: 'POST', json: report })
  snapshot = await takeSnapshot(office)
  await office.ask('/api/v1/report-requests', { method: 'POST', json: {} })
  await submitReports(city, { waiting: '待审核表' })
})

/** Somebody who stands in for another, and a role that waits: a table without rows is not read back as one. */
async function fillAccountTables(): Promise<void> {
  const users = (await security.ask('/api/v1/users')).body as {
    id: string
    login: string
    assignments: { id: string }[]
  }[]
  const away = users.find(({ login }) => login === 'health')
  const day = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  const json = {
    delegate: users.find(({ login }) => login === 'lead')?.id,
    assignments: away?.assignments.map(({ id }) => id),
    firstDay: day,
    lastDay: day,
  }
  expect((await security.ask(`/api/v1/users/${away?.id}/delegations`, { method: 'POST', json })).status).toBe(201)
  const admin = await city.signIn('sysadmin')
  const lines = ['用户名,姓名,机构,角色', `waiting,某,gongyi-government,viewer@gongyi-government@${REGION}`]
  const send = (query: string) => admin.ask(`/api/v1/user-imports${query}`, { method: 'POST', body: listUpload(lines) })
  const { digest } = (await send('')).body as { digest: string }
  expect((await send(`?apply=${digest}`)).status).toBe(200)
}

async function uploaded(body: FormData): Promise<string> {
  const answer = await office.ask('/api/v1/plan-drafts', { method: 'POST', body })
  expect(answer.status).toBe(201)
  return (answer.body as { id: string }).id
}

describe('a table', () => {
  it('is one of those that this file carries away', async () => {
    const { body } = await city.ask('/api/openapi.json')
    const { paths } = body as { paths: Record<string, { get?: { parameters?: { name: string }[] } }> }
    const found = Object.entries(paths).filter(([, { get }]) => get?.parameters?.some(({ name }) => name === 'format'))
    // The rows of a view are a file and nothing else.
    const written = found
      .map(([path]) => path.replaceAll(/\{(\w+)\}/g, ':$1'))
      .filter((path) => !path.endsWith('/rows'))
    expect(written.toSorted()).toEqual(Object.keys(TABLES).toSorted())
  })

  it.each(Object.entries(TABLES))(
    '%s leaves as a file in every format, and the book says so',
    async (route, operation) => {
      const samples = routeSamples({ user: '', assignment: '', draft, doomed: '', report: '', snapshot })
      const path = samples[`GET ${route}`]?.path ?? ''
      const session = /list-(users|delegations|proposed-roles)$/.test(operation)
        ? security
        : /audit|security-events/.test(operation)
          ? auditor
          : /deaths|births|vital/.test(operation)
            ? surveillance
            : /recognition|quality/.test(operation)
              ? medical
              : office
      for (const format of FORMATS) {
        const { headers, rows } = await tableAt(session, path, format)
        expect(headers.get('content-type')).toMatch(TYPES[format])
        expect(headers.get('content-disposition')).toMatch(new RegExp(`filename\\*=UTF-8''\\S+\\.${format}$`))
        // A table of headings alone is read back as text, where it is no JSON.
        if (!EMPTY.has(route) || format === 'json') {
          expect(rows[0]?.length).toBeGreaterThan(2)
          expect(new Set(rows.map((row) => row.length)).size).toBe(1)
        }
        const seen = await auditor.ask(`/api/v1/audit?operation=${operation}&limit=2`)
        const details = (seen.body as { rows: { detail: { format?: string } }[] }).rows.map(
          ({ detail }) => detail.format,
        )
        expect(details).toContain(format)
      }
    },
  )
})

it('shows an auditor in the exported book which looks left the house', async () => {
  await tableAt(office, '/api/v1/plans/gongyi-2021-2025/regions', 'csv')
  const { rows } = await tableAt(auditor, '/api/v1/audit?operation=indicators.evaluate-regions', 'csv')
  const [head = [], newest = []] = rows
  expect(newest[head.indexOf('导出格式')]).toBe('csv')
})

describe('an indicator', () => {
  it.each(['values', 'trend', 'comparison', 'discrepancies'])('leaves with its table %s', async (table) => {
    const path = '/api/v1/plans/gongyi-2021-2025/indicators/hypertension-managed?asOf=2024-12-31'
    const { headers, rows } = await tableAt(office, `${path}&table=${table}`, 'csv')
    const name = decodeURIComponent(/filename\*=UTF-8''(\S+)/.exec(headers.get('content-disposition') ?? '')?.[1] ?? '')
    expect(name).toMatch(/^演示数据 高血压患者规范管理率 .+ 2024-12-31\.csv$/)
    expect(rows.length).toBeGreaterThan(1)
  })
})

describe('a snapshot', () => {
  it.each([
    ['indicators', '指标', 56],
    ['remarks', '内容', 1],
    ['signatures', '步骤', 8],
  ])('leaves with its table %s', async (table, column, count) => {
    await office.ask(`/api/v1/snapshots/${snapshot}/comments`, { method: 'POST', json: { text: '=1+1' } })
    const { headers, rows } = await tableAt(office, `/api/v1/snapshots/${snapshot}?table=${table}`, 'csv')
    expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toContain('演示数据 中期评估样本')
    expect(rows[0]).toContain(column)
    expect(rows.length - 1).toBeGreaterThanOrEqual(count)
    expect(rows.flat()).not.toContain('=1+1')
  })
})

it('lets no formula out that somebody wrote into a plan', async () => {
  const wicked = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(A1)', '＝1+1', '\t=1']
  const rows = wicked.map(
    (text) => `健康人群,"${text.replaceAll('"', '""')}",%,5.6,≤4.1,"${text.replaceAll('"', '""')}"`,
  )
  const text = ['坏表,,,,,', '领域,指标,单位,2020年,2025年,责任单位', ...rows].join('\r\n')
  const id = await uploaded(upload(new TextEncoder().encode(text), '=坏规划2021-2025.csv'))
  for (const path of [`/api/v1/plan-drafts/${id}`, '/api/v1/plan-drafts']) {
    for (const format of ['csv', 'xlsx'] as const) {
      const cells = (await tableAt(office, path, format)).rows.flat()
      expect(cells.filter((cell) => cell.includes('HYPERLINK') || cell.includes('坏规划')).length).toBeGreaterThan(0)
      expect(cells.filter((cell) => /^[\s]*[=+\-@＝＋－＠]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([])
    }
  }
})

/** Heading and rows as text: CSV and workbooks as an uploaded file is read, JSON as it stands. */
async function rowsOf(format: (typeof FORMATS)[number], bytes: Uint8Array): Promise<string[][]> {
  if (format === 'json') {
    const { columns, rows } = JSON.parse(new TextDecoder().decode(bytes)) as {
      columns: { key: string; title: string }[]
      rows: Record<string, unknown>[]
    }
    return [columns.map(({ title }) => title), ...rows.map((row) => columns.map(({ key }) => String(row[key] ?? '')))]
  }
  // Without the mark Excel takes Chinese for something else.
  if (format === 'csv') expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const { blocks } = must(await readDocument(bytes, `file.${format}`))
  const table = blocks.find((block) => block.kind === 'table')
  return table?.rows.map((row) => row.map(({ text }) => text)) ?? []
}

async function tableAt(session: Session, path: string, format: (typeof FORMATS)[number]) {
  const address = `${city.address}${path}${path.includes('?') ? '&' : '?'}format=${format}`
  const answer = await fetch(address, { headers: session.headers })
  expect([path, format, answer.status]).toEqual([path, format, 200])
  return { headers: answer.headers, rows: await rowsOf(format, new Uint8Array(await answer.arrayBuffer())) }
}
