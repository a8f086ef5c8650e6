import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Access, platformActor, type RegionDefinition } from '@kangcheng/access'
import type { Plan } from '@kangcheng/indicators'
import { listenHttp, silentLog } from '@kangcheng/platform'
import { openPlatform, type Platform } from '@kangcheng/server/compose'
import { createServer } from '@kangcheng/server/http'
import { enterPacks } from '@kangcheng/server/packs'
import { readSettings } from '@kangcheng/server/settings'
import { askAtOnce, signIn } from '../clients.ts'
import { type Figure, percentile, report, timed } from '../figures.ts'
import { firstViewFigure } from './first-view.ts'
import { seedMonths } from './seed-months.ts'

const PLAN = 'gongyi-2021-2025'
const AS_OF = '2024-12-31'
const REGIONS = 330
const MONTHS = 60
const PASSWORD = 'bench-password-only'

/**
 * The plan desk at the size of a province: 56 indicators × 330 regions × 60 months in a durable PostgreSQL,
 * evaluated from the store to the verdict, and asked about over HTTP.
 */
export async function run(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'kangcheng-bench-'))
  const settings = readSettings({ KANGCHENG_DATA: join(folder, 'data'), KANGCHENG_DEMO: 'off' })
  const platform = await openPlatform(settings, silentLog)
  try {
    await enterPacks(platform, settings)
    const actor = platformActor('cli')
    const shown = await platform.indicators.showPlan(actor, { plan: PLAN })
    if (!shown.ok) throw new Error(shown.refusal.code)
    const regions = await inventRegions(platform, shown.value)
    const seeded = performance.now()
    const rows = await seedMonths(platform.database, shown.value, regions, MONTHS)
    process.stdout.write(`  ${rows} figures seeded in ${((performance.now() - seeded) / 1000).toFixed(0)} s\n`)
    return report([...(await evaluationFigures(platform)), ...(await apiFigures(platform, regions)), firstViewFigure()])
  } finally {
    await platform.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function evaluationFigures({ indicators }: Platform): Promise<Figure[]> {
  const actor = platformActor('cli')
  const whole = await timed(5, () => indicators.evaluateRegions(actor, { plan: PLAN, asOf: AS_OF }))
  const one = await timed(20, () => indicators.evaluatePlan(actor, { plan: PLAN, asOf: AS_OF }))
  return [
    {
      what: '56 × 330 × 60 from the store to verdicts, median',
      value: percentile(whole, 0.5),
      unit: 'ms',
      limit: 2000,
    },
    { what: 'one region of them, median', value: percentile(one, 0.5), unit: 'ms' },
  ]
}

const API_QUESTIONS = [
  ['GET overview of a region', 'overview'],
  ['GET indicator page with its regions', 'indicators/hypertension-managed'],
] as const

/** Each request signs in as a person, is allowed, reads, and is written down; four at once, as a morning brings. */
async function apiFigures(platform: Platform, regions: readonly string[]): Promise<Figure[]> {
  await makeReader(platform.access)
  const server = await createServer(platform, [])
  const address = await listenHttp(server, { host: '127.0.0.1', port: 0 })
  try {
    const headers = await signIn(address, 'reader', PASSWORD)
    const figures: Figure[] = []
    for (const [what, path] of API_QUESTIONS) {
      for (const clients of [1, 4]) {
        const questions = (lane: number) =>
          Array.from({ length: 50 }, (_, turn) => {
            const region = regions[((turn * clients + lane) * 7) % regions.length]
            return { path: `/api/v1/plans/${PLAN}/${path}?asOf=${AS_OF}&region=${region}` }
          })
        const lanes = Array.from({ length: clients }, (_, lane) => questions(lane))
        // Once before it is measured, so that the first plan of a query is not.
        await askAtOnce({ address, headers, lanes: [questions(0).slice(0, 2)] })
        const taken = await askAtOnce({ address, headers, lanes })
        figures.push({
          what: `${what}, p95, ${clients} at once`,
          value: percentile(taken, 0.95),
          unit: 'ms',
          limit: 100,
        })
      }
    }
    return figures
  } finally {
    await server.close()
  }
}

async function makeReader(access: Access): Promise<void> {
  const actor = platformActor('cli')
  const user = {
    login: 'reader',
    name: 'reader',
    organisation: 'gongyi-government',
    password: PASSWORD,
    mustChange: false,
  }
  const made = await access.createUser(actor, user)
  if (!made.ok) throw new Error(made.refusal.code)
  await access.assignRole(actor, made.value.id, { role: 'viewer', region: '410181', organisation: '*' })
}

/** The plan's own region and enough invented townships below it. */
async function inventRegions({ access, directory }: Platform, plan: Plan): Promise<string[]> {
  const known: RegionDefinition[] = (await directory.regionsBelow('/')).map(
    ({ path: _path, retired: _gone, ...region }) => region,
  )
  const invented = Array.from(
    { length: REGIONS - 1 },
    (_, index): RegionDefinition => ({
      code: `${plan.region}${500 + index}`,
      name: { zh: `虚构乡镇${index + 1}` },
      level: 'township',
      parent: plan.region,
      source: { title: 'benchmark', status: 'unverified' },
      invented: true,
    }),
  )
  const loaded = await access.loadRegions(platformActor('cli'), [...known, ...invented])
  if (!loaded.ok) throw new Error(loaded.refusal.code)
  return [plan.region, ...invented.map((region) => region.code)]
}
