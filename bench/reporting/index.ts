import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { platformActor } from '@kangcheng/access'
import { listenHttp, silentLog } from '@kangcheng/platform'
import { openPlatform, type Platform } from '@kangcheng/server/compose'
import { createServer } from '@kangcheng/server/http'
import { enterPacks } from '@kangcheng/server/packs'
import { readSettings } from '@kangcheng/server/settings'
import { sql } from 'kysely'
import { askAtOnce, type Question, signIn } from '../clients.ts'
import { type Figure, percentile, report, timed } from '../figures.ts'
import { figureOf, inventCity, PASSWORD, type Request, requestsOf, SCHEME, TOWNSHIPS } from './invented-city.ts'

const CLIENTS = 8

/**
 * The last evening of a month: 33 departments and 330 townships fill in and submit 20,000 figures over HTTP, everything
 * sent twice because networks fail; then the office passes and publishes all of it. Durable PostgreSQL, every step audited.
 */
export async function run(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kangcheng-bench-'))
  const settings = readSettings({ KANGCHENG_DATA: join(folder, 'data'), KANGCHENG_DEMO: 'off' })
  const platform = await openPlatform(settings, silentLog)
  try {
    await enterPacks(platform, settings)
    await inventCity(platform)
    const requests = await requestsOf(platform)
    const cells = requests.reduce((sum, { indicators }) => sum + indicators.length, 0)
    process.stdout.write(`  ${requests.length} reports with ${cells} figures, ${CLIENTS} clients at once\n`)
    const figures = await reportingFigures(platform, requests)
    return report([...figures, ...(await keptFigures(platform, requests, cells)), ...(await rankingFigures(platform))])
  } finally {
    await platform.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function reportingFigures(platform: Platform, requests: readonly Request[]): Promise<Figure[]> {
  const server = await createServer(platform, [])
  const address = await listenHttp(server, { host: '127.0.0.1', port: 0 })
  try {
    const reporter = await signIn(address, 'reporter', PASSWORD)
    const office = await signIn(address, 'office-bench', PASSWORD)
    const measured = async (headers: Record<string, string>, of: (request: Request) => Question[]) =>
      askAtOnce({ address, headers, lanes: inLanes(requests).map((lane) => lane.flatMap(of)) })
    const step =
      (verb: string, version: number, status = 200) =>
      (request: Request) => ({
        path: `/api/v1/reports/${request.id}/${verb}`,
        method: 'POST',
        json: { version },
        status,
      })
    const saved = await measured(reporter, (request) => [fillIn(request), fillIn(request)])
    // The second sending sees that the first has arrived.
    const submitted = await measured(reporter, (request) => [
      step('submit', 3)(request),
      step('submit', 3, 409)(request),
    ])
    const reviewed = await measured(office, (request) => [step('review', 4)(request)])
    const published = await measured(office, (request) => [
      step('publish', 5)(request),
      step('publish', 5, 409)(request),
    ])
    return [
      p95('fill in a report', saved, 300),
      p95('submit', submitted, 300),
      p95('pass', reviewed),
      p95('publish into the figures', published, 300),
    ]
  } finally {
    await server.close()
  }
}

function p95(what: string, taken: readonly number[], limit?: number): Figure {
  return {
    what: `${what}, p95 of ${taken.length}`,
    value: percentile(taken, 0.95),
    unit: 'ms',
    ...(limit === undefined ? {} : { limit }),
  }
}

function fillIn({ id, region, organisation, indicators }: Request): Question {
  const cells = indicators.map((indicator) => [indicator, { value: figureOf(region, organisation, indicator) }])
  return {
    path: `/api/v1/reports/${id}/cells`,
    method: 'PATCH',
    json: { version: 1, cells: Object.fromEntries(cells) },
  }
}

function inLanes(requests: readonly Request[]): Request[][] {
  return Array.from({ length: CLIENTS }, (_, lane) => requests.filter((_one, index) => index % CLIENTS === lane))
}

/** Every figure is there once, with its own number: nothing lost, nothing doubled, nothing mixed up. */
async function keptFigures(platform: Platform, requests: readonly Request[], sent: number): Promise<Figure[]> {
  const { rows } = await sql<{ region: string; organisation: string; indicator: string; value: number }>`
    SELECT region_code AS region, organisation_code AS organisation, indicator_code AS indicator, value
    FROM indicators.value WHERE idempotency_key LIKE 'report:%'`.execute(platform.database.kysely)
  const wrong = rows.filter(({ region, organisation, indicator, value }) => {
    return value !== figureOf(region, organisation, indicator)
  })
  const asked = new Set(requests.flatMap((one) => one.indicators.map((code) => `${one.organisation} ${code}`)))
  const kept = new Set(rows.map((row) => `${row.organisation} ${row.indicator}`))
  return [
    { what: 'figures lost', value: [...asked].filter((key) => !kept.has(key)).length, unit: '', limit: 0 },
    { what: 'figures doubled', value: rows.length - kept.size, unit: '', limit: 0 },
    { what: `figures mixed up, of ${sent}`, value: wrong.length, unit: '', limit: 0 },
  ]
}

/** Every township scored on every indicator and its reports, with each step of every score. */
async function rankingFigures({ indicators }: Platform): Promise<Figure[]> {
  const question = { scheme: SCHEME, arithmetic: true }
  const taken = await timed(10, async () => {
    const shown = await indicators.showAppraisal(platformActor('cli'), question)
    if (!shown.ok || shown.value.ranked !== TOWNSHIPS) throw new Error('not every township was ranked')
  })
  return [
    {
      what: `ranking of ${TOWNSHIPS} regions with its arithmetic, median`,
      value: percentile(taken, 0.5),
      unit: 'ms',
      limit: 1000,
    },
  ]
}
