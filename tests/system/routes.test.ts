import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from './expect-refusal.ts'
import { bodiesOf } from './national-pack.ts'
import { evidenceUpload, planUpload, REGION, routeSamples, type Sample, takeSnapshot } from './route-samples.ts'
import { type City, type Session, startCity } from './start-city.ts'

/** Roles with their permission patterns, straight from the pack. */
const ROLES = await bodiesOf<{ code: string; permissions: readonly string[] }>('role')
const UNSAFE = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])
/** The platform's own addresses, which show nothing of anybody. */
const UNDECIDED = ['/api/openapi.json', '/healthz', '/metrics', '/readyz']

let city: City
let routes: { method: string; url: string; name: string }[]
let samples: Record<string, Sample>
/** Route → what its configuration asks for, as the running server has it. */
const decisions = new Map<string, unknown>()

beforeAll(async () => {
  city = await startCity({
    prepare: (server) => {
      server.addHook('onResponse', async (request) => {
        const { method, url, config } = request.routeOptions
        if (typeof method === 'string' && url !== undefined) decisions.set(`${method} ${url}`, config.access)
      })
    },
  })
  routes = readRoutes(city.server.printRoutes({ commonPrefix: false }))
  const user = await city.addAccount({ login: 'sample', role: 'viewer', region: REGION, within: 'gongyi-government' })
  const office = await city.signIn('office')
  const draft = async (note: string) => {
    const { body } = await office.ask('/api/v1/plan-drafts', { method: 'POST', body: planUpload(note) })
    return (body as { id: string }).id
  }
  const report = await reportOf(office)
  const attached = { method: 'POST', body: evidenceUpload('关于报送的通知') }
  samples = routeSamples({
    ...(await patientsOf(await city.signIn('data'))),
    user,
    assignment: await assignmentOf(user),
    draft: await draft('留着'),
    doomed: await draft('要删'),
    report,
    snapshot: await takeSnapshot(office),
    publication: await publicationOf(office),
    progress: await progressOf(office),
    evidence: ((await office.ask(`/api/v1/reports/${report}/evidence`, attached)).body as { evidence: { id: string } })
      .evidence.id,
  })
})

describe('every route', () => {
  it('has a sample here, and says who may use it', async () => {
    const data = routes.filter((route) => !UNDECIDED.includes(route.url) && route.method !== 'HEAD')
    expect(data.map((route) => route.name).toSorted()).toEqual(Object.keys(samples).toSorted())
    for (const { name } of data) {
      const sample = sampleOf(name)
      const { status, body } = await city.ask(sample.path, sample.wish?.())
      const decision = decisions.get(name)
      expect([name, decision], 'a route without a decision').not.toEqual([name, undefined])
      if (decision === 'public') expect([name, status]).toEqual([name, sample.own])
      else expect([name, status, codeOf(body)]).toEqual([name, 401, 'access.not-signed-in'])
    }
  })

  it('is shut to HEAD as it is to GET', async () => {
    for (const { name, url } of routes.filter((route) => route.method === 'HEAD' && !UNDECIDED.includes(route.url))) {
      const { path, own } = sampleOf(`GET ${url}`)
      const { status } = await city.ask(path, { method: 'HEAD' })
      expect([name, status]).toEqual([name, decisions.get(`GET ${url}`) === 'public' ? own : 401])
    }
  })

  it('that changes something wants the token of a page of ours', async () => {
    const session = await city.signIn('office')
    const before = await city.rowCounts()
    const { 'x-csrf-token': token = '', cookie = '' } = session.headers
    const wrong = [
      { cookie },
      { cookie, 'x-csrf-token': `${token}x` },
      { ...session.headers, origin: 'https://elsewhere.example' },
      { ...session.headers, origin: 'null' },
      { ...session.headers, 'sec-fetch-site': 'cross-site' },
    ]
    for (const { name } of routes.filter((route) => UNSAFE.has(route.method))) {
      const isPublic = decisions.get(name) === 'public'
      for (const headers of isPublic ? wrong.slice(2) : wrong) {
        const sample = sampleOf(name)
        const { status, body } = await city.ask(sample.path, { ...sample.wish?.(), headers })
        expect([name, status, codeOf(body)]).toEqual([name, 403, 'access.csrf'])
      }
    }
    expect(await city.rowCounts()).toEqual(before)
  })
})

describe.each(ROLES)('the role $code', ({ code, permissions }) => {
  const home = code === 'department-reporter' ? 'gongyi-health-commission' : 'gongyi-government'

  it.each(['elsewhere', 'at home'] as const)('may do what it says and nothing else, %s', async (place) => {
    const login = `${code}-${place === 'at home' ? 'own' : 'other'}`
    await city.addAccount(
      place === 'at home'
        ? { login, role: code, region: REGION, organisation: home, within: home }
        : { login, role: code, region: '410182', organisation: OTHER, within: OTHER },
    )
    const session = await city.signIn(login)
    let before = await looks()
    for (const name of inOrder(Object.keys(samples))) {
      const sample = sampleOf(name)
      const permission = permissionOf(name)
      const needed = [permission, sample.alsoNeeds].filter((one) => one !== undefined)
      const may = needed.every((one) => permissions.some((pattern) => allows(pattern, one)))
      // What is refused at home, where most is allowed, need not be asked for elsewhere as well.
      if (!may && place === 'elsewhere') continue
      const { status, body } = await ask(session, sample)
      const after = await looks()
      const isWritten = after > before
      before = after
      const seen = { name, status, code: codeOf(body) }
      if (permission === undefined) {
        expect(seen).toMatchObject({ name, status: sample.own })
        continue
      }
      if (!(may && sample.showsNothing)) {
        expect([name, isWritten], 'every look is written down').toEqual([name, true])
      }
      if (!may) {
        expect(seen).toEqual({ name, status: 403, code: 'access.forbidden' })
      } else if (place === 'at home') {
        expect(seen).toMatchObject({ name, status: sample.own })
      } else {
        expect(seen).toMatchObject({ name, status: sample.other })
        // The record store says in its own words that nothing can be made there.
        if (sample.other === 403 && !name.includes('/fhir/'))
          expect(seen.code).toBe(sample.otherCode ?? 'access.outside-scope')
        expect([name, sample.otherSees?.({ body }) ?? true]).toEqual([name, true])
      }
    }
  })
})

describe('afterwards', () => {
  it('nothing had gone wrong inside, and every chain of the book is whole', async () => {
    expect(city.errors).toEqual([])
    const auditor = await city.signIn('auditor')
    const { status, body } = await auditor.ask('/api/v1/audit/verify')
    expect([status, body]).toMatchObject([200, { intact: true, faults: [] }])
    expect((body as { rows: number }).rows).toBeGreaterThan(ROLES.length * Object.keys(samples).length)
  })
})

const OTHER = 'gongyi-education-bureau'

/** `a.*` allows whatever begins with `a.`; anything else allows itself. */
function allows(pattern: string, permission: string): boolean {
  return pattern.endsWith('.*') ? permission.startsWith(pattern.slice(0, -1)) : pattern === permission
}

function permissionOf(name: string): string | undefined {
  const decision = decisions.get(name)
  return typeof decision === 'object' && decision !== null && 'permission' in decision
    ? String(decision.permission)
    : undefined
}

/** Signing out comes last, since nothing can be asked afterwards. */
function inOrder(names: readonly string[]): string[] {
  const last = 'DELETE /api/v1/session'
  return [...names.filter((name) => name !== last && name !== 'POST /api/v1/session'), last]
}

function sampleOf(name: string): Sample {
  const sample = samples[name]
  if (!sample) throw new Error(`${name} has no sample in route-samples.ts`)
  return sample
}

function ask(session: Session, sample: Sample) {
  return session.ask(sample.path, sample.wish?.())
}

/** The request to the health commission. */
async function reportOf(office: Session): Promise<string> {
  await office.ask('/api/v1/report-requests', { method: 'POST', json: {} })
  const { body } = await office.ask('/api/v1/reports?organisation=gongyi-health-commission')
  return (body as { id: string }[])[0]?.id ?? ''
}

/** What the health commission said last of a task, accepted by the office. */
async function progressOf(office: Session): Promise<string> {
  const { body } = await office.ask('/api/v1/plans/gongyi-2021-2025/tasks/3.3.9?asOf=2024-12-31')
  return (body as { reports: { id: string }[] }).reports[0]?.id ?? ''
}

/** Two patients of the information centre, one of them to be deleted. */
async function patientsOf(data: Session): Promise<{ patient: string; doomedPatient: string }> {
  const create = async () => {
    const { body } = await data.ask('/fhir/R4/Patient', { method: 'POST', json: { resourceType: 'Patient' } })
    return (body as { id: string }).id
  }
  return { patient: await create(), doomedPatient: await create() }
}

/** A draft on 2022. */
async function publicationOf(office: Session): Promise<string> {
  const wish = { kind: 'annual-report', plan: 'gongyi-2021-2025', period: '2022' }
  const { body } = await office.ask('/api/v1/publications', { method: 'POST', json: wish })
  return (body as { publication: { id: string } }).publication.id
}

async function looks(): Promise<number> {
  const counted = sql<{ count: number }>`SELECT count(*) AS count FROM access.audit`
  return (await counted.execute(city.platform.database.kysely)).rows[0]?.count ?? 0
}

async function assignmentOf(user: string): Promise<string> {
  const found = sql<{ id: string }>`SELECT id FROM access.role_assignment WHERE user_id = ${user}`
  return (await found.execute(city.platform.database.kysely)).rows[0]?.id ?? ''
}

/** Fastify prints its routes as a tree, four signs a level: `│   └── /:id (GET, HEAD)`. */
function readRoutes(tree: string): { method: string; url: string; name: string }[] {
  const above: string[] = []
  return tree.split('\n').flatMap((line) => {
    const [, lead = '', piece = '', methods = ''] = /^((?:│ {3}| {4})*)[├└]── (\S*)(?: \(([^)]*)\))?/.exec(line) ?? []
    if (piece === '') return []
    const level = lead.length / 4
    above.length = level
    const url = `${above.join('')}${piece}`
    above.push(piece)
    return methods === '' ? [] : methods.split(', ').map((method) => ({ method, url, name: `${method} ${url}` }))
  })
}
