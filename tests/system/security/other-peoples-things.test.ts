import { beforeAll, describe, expect, it } from 'vitest'
import { evidenceUpload, planUpload, REGION } from '../route-samples.ts'
import { type City, type Session, startCity } from '../start-city.ts'

const OTHER = 'gongyi-education-bureau'
let city: City
let office: Session
/** Reports for another department of the same city, administers it, or administers another city. */
const strangers: Record<string, Session> = {}
const ids = { report: '', evidence: '', draft: '', user: '', assignment: '', session: '', token: '', strangersUser: '' }

beforeAll(async () => {
  city = await startCity()
  office = await city.signIn('office')
  const owner = await city.signIn('health')
  const id = async (answer: Promise<{ body: unknown }>) => ((await answer).body as { id: string }).id
  ids.draft = await id(office.ask('/api/v1/plan-drafts', { method: 'POST', body: planUpload('他人之物') }))
  await office.ask('/api/v1/report-requests', { method: 'POST', json: {} })
  const reports = (await office.ask('/api/v1/reports?organisation=gongyi-health-commission')).body as { id: string }[]
  ids.report = reports[0]?.id ?? ''
  const attached = await owner.ask(`/api/v1/reports/${ids.report}/evidence`, {
    method: 'POST',
    body: evidenceUpload('通知'),
  })
  ids.evidence = (attached.body as { evidence: { id: string } }).evidence.id
  ids.user = ((await owner.ask('/api/v1/session')).body as { userId: string }).userId
  ids.session = ((await owner.ask('/api/v1/sessions')).body as { id: string }[])[0]?.id ?? ''
  const json = {
    name: '演示·业务系统',
    permissions: ['indicators.plan.read'],
    region: REGION,
    organisation: 'gongyi-health-commission',
    expiresOn: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
  }
  ids.token = await id(owner.ask('/api/v1/tokens', { method: 'POST', json }))
  const accounts = [
    ['department-reporter', REGION],
    ['system-admin', REGION],
    ['security-admin', REGION],
    ['auditor', REGION],
    ['plan-office', '410182'],
  ] as const
  for (const [role, region] of accounts) {
    const login = `other-${role}`
    const user = await city.addAccount({ login, role, region, organisation: OTHER, within: OTHER })
    strangers[role] = await city.signIn(login)
    ids.strangersUser = user
  }
})

const SOMEBODY = '00000000-0000-7000-8000-0000000000ff'
const REVEAL = { purpose: 'administration', reason: '账号异常登录，需要电话核实' }
const DAY = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
const TODAY = { firstDay: DAY, lastDay: DAY }
const NEW_ROLE = { role: 'viewer', region: REGION, organisation: OTHER }
/** Each names a thing of somebody else by its id, or hangs it below a thing of one's own. */
const ATTEMPTS: [string, () => string, { method?: string; json?: unknown }?][] = [
  ['a report', () => `/api/v1/reports/${ids.report}`],
  [
    'the cells of a report',
    () => `/api/v1/reports/${ids.report}/cells`,
    { method: 'PATCH', json: { version: 1, cells: {} } },
  ],
  ['the sending of a report', () => `/api/v1/reports/${ids.report}/submit`, { method: 'POST', json: { version: 1 } }],
  ['the release of a report', () => `/api/v1/reports/${ids.report}/publish`, { method: 'POST', json: { version: 1 } }],
  ['the evidence of a report', () => `/api/v1/reports/${ids.report}/evidence`],
  ['one file of it', () => `/api/v1/reports/${ids.report}/evidence/${ids.evidence}`],
  [
    'the withdrawal of that file',
    () => `/api/v1/reports/${ids.report}/evidence/${ids.evidence}/withdraw`,
    { method: 'POST', json: { reason: '与我无关' } },
  ],
  ['a draft of a plan', () => `/api/v1/plan-drafts/${ids.draft}`],
  [
    'the head of a draft',
    () => `/api/v1/plan-drafts/${ids.draft}`,
    { method: 'PATCH', json: { version: 1, head: {} } },
  ],
  ['the discarding of a draft', () => `/api/v1/plan-drafts/${ids.draft}`, { method: 'DELETE' }],
  ['an account', () => `/api/v1/users/${ids.user}`],
  [
    'the disabling of an account',
    () => `/api/v1/users/${ids.user}/disabled`,
    { method: 'PUT', json: { disabled: true } },
  ],
  ['the password of an account', () => `/api/v1/users/${ids.user}/password-reset`, { method: 'POST' }],
  ['the second factor of an account', () => `/api/v1/users/${ids.user}/second-factor-reset`, { method: 'POST' }],
  ['a role for an account', () => `/api/v1/users/${ids.user}/roles`, { method: 'POST', json: NEW_ROLE }],
  ['the sessions of an account', () => `/api/v1/users/${ids.user}/sessions`],
  ['the end of these sessions', () => `/api/v1/users/${ids.user}/sessions`, { method: 'DELETE' }],
  ['one session', () => `/api/v1/sessions/${ids.session}`, { method: 'DELETE' }],
  ['the tokens of an account', () => `/api/v1/users/${ids.user}/tokens`],
  ['one token', () => `/api/v1/tokens/${ids.token}`, { method: 'DELETE' }],
  [
    'one token, as if it were an own account’s',
    () => `/api/v1/users/${ids.strangersUser}/tokens/${ids.token}`,
    { method: 'DELETE' },
  ],
  [
    'the contact data of an account',
    () => `/api/v1/users/${ids.user}/contact-reveal`,
    { method: 'POST', json: REVEAL },
  ],
  ['the city identity of an account', () => `/api/v1/users/${ids.user}/identities`],
  [
    'a city identity for an account',
    () => `/api/v1/users/${ids.user}/identities`,
    { method: 'POST', json: { subject: 'mine' } },
  ],
  [
    'a delegation of an account',
    () => `/api/v1/users/${ids.user}/delegations`,
    { method: 'POST', json: { delegate: SOMEBODY, assignments: [SOMEBODY], ...TODAY } },
  ],
  ['one delegation', () => `/api/v1/delegations/${ids.user}`, { method: 'DELETE' }],
  ['acting on somebody’s behalf', () => '/api/v1/session/acting', { method: 'PUT', json: { delegation: SOMEBODY } }],
  ['the audit of another organisation', () => '/api/v1/audit?organisation=gongyi-health-commission'],
]

describe.each(ATTEMPTS)('%s of somebody else', (_name, path, wish) => {
  it('is not found or not allowed by its id, whoever asks, and nothing changes', async () => {
    const before = await city.rowCounts()
    for (const [role, session] of Object.entries(strangers)) {
      const { status, body } = await session.ask(path(), wish)
      expect([role, [403, 404].includes(status)], JSON.stringify(body)).toEqual([role, true])
    }
    expect(await city.rowCounts()).toEqual(before)
  })
})

it('all of it is still there for its owner', async () => {
  const owner = await city.signIn('health')
  expect((await owner.ask(`/api/v1/reports/${ids.report}`)).status).toBe(200)
  expect((await office.ask(`/api/v1/plan-drafts/${ids.draft}`)).status).toBe(200)
  expect((await owner.ask('/api/v1/tokens')).body).toMatchObject([{ id: ids.token, usable: true }])
  expect((await owner.ask('/api/v1/sessions')).body).toContainEqual(expect.objectContaining({ id: ids.session }))
  expect(city.errors).toEqual([])
})
