import { type OrganisationDefinition, platformActor, type RegionDefinition } from '@kangcheng/access'
import type { AppraisalScheme, DataSetDefinition, IndicatorDefinition } from '@kangcheng/indicators'
import type { Platform } from '@kangcheng/server/compose'

export const PASSWORD = 'bench-password-only'
const PLAN = 'gongyi-2021-2025'
export const SCHEME = 'bench-appraisal'
export const TOWNSHIPS = 330
/** No county has this code. */
const COUNTY = '410199'
const DEPARTMENTS = 33
/** With them 20,328 figures. */
const INDICATORS = 56
const ACTOR = platformActor('cli')
const SOURCE = { title: 'benchmark', status: 'unverified' } as const

/** A report that waits to be filled in. */
export interface Request {
  id: string
  region: string
  organisation: string
  indicators: string[]
}

/** A county of 330 townships and 33 departments, with a form for each kind on last month and two people. */
export async function inventCity(platform: Platform): Promise<void> {
  const { access, indicators, directory } = platform
  const regions = (await directory.regionsBelow('/')).map(({ path: _path, retired: _gone, ...region }) => region)
  settle(await access.loadRegions(ACTOR, [...regions, ...inventedRegions()]))
  const known = (await directory.organisations()).map(({ path: _path, retired: _gone, ...one }) => one)
  settle(await access.loadOrganisations(ACTOR, [...known, ...inventedOrganisations()]))
  const asked = numbers(INDICATORS).map(inventedIndicator)
  const pack = {
    code: 'benchmark',
    indices: [],
    plans: [],
    values: [],
    appraisalSchemes: [],
    evaluationSchemes: [],
    taskHistories: [],
    plannedReleases: [],
  }
  const forms = dataSets(platform, asked)
  const schemes = [inventedScheme(asked, lastMonth(platform.clock.today()))]
  settle(await indicators.loadPack(ACTOR, { ...pack, indicators: asked, dataSets: forms, appraisalSchemes: schemes }))
  settle(await indicators.requestReports(ACTOR))
  await addPerson(platform, 'reporter', 'department-reporter')
  await addPerson(platform, 'office-bench', 'plan-office')
}

export async function requestsOf({ indicators }: Platform): Promise<Request[]> {
  const listed = settle(await indicators.listReports(ACTOR, {})).filter(({ dataSet }) => dataSet.startsWith('bench-'))
  return Promise.all(
    listed.map(async ({ id, region, organisation }) => {
      const { report } = settle(await indicators.showReport(ACTOR, { id }))
      return { id, region, organisation, indicators: report.items.map(({ indicator }) => indicator) }
    }),
  )
}

/** A figure that no other respondent reports: mixing up is seen. */
export function figureOf(region: string, organisation: string, indicator: string): number {
  let sum = 7
  for (const sign of `${region} ${organisation} ${indicator}`) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 999_983
  return 10 + sum / 100_000
}

function inventedRegions(): RegionDefinition[] {
  const county: RegionDefinition = {
    code: COUNTY,
    name: { zh: '虚构县' },
    level: 'county',
    parent: '410100',
    source: SOURCE,
    invented: true,
  }
  const townships = numbers(TOWNSHIPS).map(
    (index): RegionDefinition => ({
      code: townshipCode(index),
      name: { zh: `虚构乡镇${index}` },
      level: 'township',
      parent: COUNTY,
      source: SOURCE,
      invented: true,
    }),
  )
  return [county, ...townships]
}

function inventedOrganisations(): OrganisationDefinition[] {
  const government = (index: number): OrganisationDefinition => ({
    code: `bench-township-${index}`,
    name: { zh: `虚构乡镇${index}人民政府` },
    kind: 'township-government',
    region: townshipCode(index),
    invented: true,
  })
  const department = (index: number): OrganisationDefinition => ({
    code: `bench-department-${index}`,
    name: { zh: `虚构部门${index}` },
    kind: 'department',
    region: COUNTY,
    invented: true,
  })
  return [...numbers(TOWNSHIPS).map(government), ...numbers(DEPARTMENTS).map(department)]
}

function inventedIndicator(index: number): IndicatorDefinition {
  return {
    code: `bench-indicator-${index}`,
    version: 1,
    name: { zh: `虚构指标${index}` },
    unit: '%',
    direction: 'increase',
    measure: 'number',
    formula: { kind: 'reported' },
    interval: 'none',
    plausible: { low: 0, high: 100 },
    decimals: 5,
    frequency: 'month',
    source: SOURCE,
  }
}

/** The same form for townships and for departments, on last month. */
function dataSets({ clock }: Platform, asked: readonly IndicatorDefinition[]): DataSetDefinition[] {
  const form = (code: string, kind: 'department' | 'township-government'): DataSetDefinition => ({
    code,
    version: 1,
    name: { zh: '月报' },
    plan: PLAN,
    frequency: 'month',
    indicators: asked.map(({ code }) => ({ code, required: true })),
    respondents: { by: 'kind', kind, under: COUNTY },
    calendar: { opens: 1, due: 60, closes: 90 },
    from: lastMonth(clock.today()),
    until: lastMonth(clock.today()),
    source: SOURCE,
  })
  return [form('bench-townships', 'township-government'), form('bench-departments', 'department')]
}

/** All townships by all indicators of the form, with every curve of a number in turn, and by their reports. */
function inventedScheme(asked: readonly IndicatorDefinition[], month: string): AppraisalScheme {
  const curves: readonly Curve[] = [
    { kind: 'ratio', to: 18 },
    { kind: 'linear', floor: 10, full: 20 },
    { kind: 'rank', last: 0.2 },
    { kind: 'all-or-none', reach: 15 },
  ]
  const reports = { points: 10, dataSets: ['bench-townships'] }
  return {
    code: SCHEME,
    version: 1,
    name: { zh: '虚构考核' },
    plan: PLAN,
    frequency: 'month',
    from: month,
    units: { by: 'region', under: COUNTY, level: 'township' },
    reachBack: 0,
    missing: 'zero',
    minimumCoverage: 0.5,
    items: [
      ...curves.map((curve, index) => ({
        code: `bench-${curve.kind}`,
        name: { zh: '虚构考核项' },
        points: 10,
        kind: 'indicators' as const,
        indicators: asked.map(({ code }) => code).filter((_, at) => at % curves.length === index),
        curve,
      })),
      { code: 'bench-in-time', name: { zh: '及时率' }, kind: 'timeliness', ...reports },
      { code: 'bench-complete', name: { zh: '完整率' }, kind: 'completeness', ...reports },
    ],
    examples: [],
    source: SOURCE,
  }
}

type Curve = Extract<AppraisalScheme['items'][number], { kind: 'indicators' }>['curve']

function lastMonth(today: string): string {
  const [year = 0, month = 0] = today.split('-').map(Number)
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1)
}

function townshipCode(index: number): string {
  return `${COUNTY}${String(index).padStart(3, '0')}`
}

async function addPerson({ access }: Platform, login: string, role: string): Promise<void> {
  const user = { login, name: login, organisation: 'gongyi-government', password: PASSWORD, mustChange: false }
  const { id } = settle(await access.createUser(ACTOR, user))
  settle(await access.assignRole(ACTOR, id, { role, region: COUNTY, organisation: '*' }))
}

type Settled<Value> = { ok: true; value: Value } | { ok: false; refusal: { code: string; details?: object } }

function settle<Value>(result: Settled<Value>): Value {
  if (!result.ok) throw new Error(`${result.refusal.code} ${JSON.stringify(result.refusal.details ?? {})}`)
  return result.value
}
