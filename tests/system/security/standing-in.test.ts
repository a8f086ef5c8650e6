import { beforeAll, describe, expect, it } from 'vitest'
import { REGION } from '../route-samples.ts'
import { type City, type Session, startCity } from '../start-city.ts'

let city: City
let away: Session
let colleague: Session
let stranger: Session
let ids: { away: string; colleague: string; stranger: string }

beforeAll(async () => {
  city = await startCity()
  const health = { region: REGION, organisation: 'gongyi-health-commission' }
  ids = {
    away: await city.addAccount({ login: 'away', role: 'plan-office', ...health }),
    colleague: await city.addAccount({ login: 'colleague', role: 'viewer', ...health }),
    stranger: await city.addAccount({ login: 'stranger', role: 'viewer', ...health }),
  }
  away = await city.signIn('away')
  colleague = await city.signIn('colleague')
  stranger = await city.signIn('stranger')
})

const dayFrom = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)
async function handOver(change: object = {}, by = away) {
  const held = (await by.ask('/api/v1/session/assignments')).body as { id: string }[]
  const json = {
    delegate: ids.colleague,
    assignments: held.map(({ id }) => id),
    firstDay: dayFrom(0),
    lastDay: dayFrom(3),
  }
  return by.ask('/api/v1/session/delegations', { method: 'POST', json: { ...json, ...change } })
}
const act = (session: Session, delegation: string) =>
  session.ask('/api/v1/session/acting', { method: 'PUT', json: { delegation } })
const mayEnter = async (session: Session) => (await session.ask('/api/v1/plan-drafts')).status

describe('a delegation over HTTP', () => {
  let id = ''
  beforeAll(async () => {
    const made = await handOver()
    expect([made.status, made.body]).toMatchObject([201, {}])
    id = (made.body as { id: string }).id
  })

  it('is used, ended and seen by its two sides only, whatever its id is worth to others', async () => {
    expect((await act(stranger, id)).status).toBe(404)
    expect((await act(away, id)).status).toBe(404)
    expect((await stranger.ask(`/api/v1/session/delegations/${id}`, { method: 'DELETE' })).status).toBe(404)
    expect((await stranger.ask('/api/v1/session/delegations')).body).toEqual([])
    for (const route of ['/api/v1/delegations', `/api/v1/delegations/${id}`]) {
      const method = route.endsWith(id) ? 'DELETE' : 'GET'
      expect((await colleague.ask(route, { method })).status).toBe(403)
    }
  })

  it('holds in the session that chose it and in no other', async () => {
    const other = await city.signIn('colleague')
    expect((await act(colleague, id)).status).toBe(200)
    expect([await mayEnter(colleague), await mayEnter(other)]).toEqual([200, 403])
    expect((await other.ask('/api/v1/session')).body).not.toHaveProperty('acting')
    expect((await colleague.ask('/api/v1/session/acting', { method: 'DELETE' })).status).toBe(200)
    expect(await mayEnter(colleague)).toBe(403)
  })

  it('is not begun by a page of somebody else’s', async () => {
    const headers = { ...colleague.headers, 'x-csrf-token': 'a-guess' }
    const wish = { method: 'PUT', json: { delegation: id }, headers }
    expect((await city.ask('/api/v1/session/acting', wish)).body).toMatchObject({ code: 'access.csrf' })
  })

  it('hands nothing on, makes no token and gives no roles', async () => {
    await act(colleague, id)
    expect((await handOver({ delegate: ids.stranger }, colleague)).body).toMatchObject({
      code: 'access.not-while-acting',
    })
    const token = {
      name: 'x',
      permissions: ['indicators.plan.read'],
      region: '*',
      organisation: '*',
      expiresOn: dayFrom(30),
    }
    expect((await colleague.ask('/api/v1/tokens', { method: 'POST', json: token })).body).toMatchObject({
      code: 'access.not-while-acting',
    })
    const role = { role: 'viewer', region: REGION, organisation: '*' }
    const path = `/api/v1/users/${ids.colleague}/roles`
    expect((await colleague.ask(path, { method: 'POST', json: role })).status).toBe(403)
  })

  it('ends at once when it is ended, in the middle of acting', async () => {
    await act(colleague, id)
    expect(await mayEnter(colleague)).toBe(200)
    expect((await away.ask(`/api/v1/session/delegations/${id}`, { method: 'DELETE' })).status).toBe(204)
    expect((await colleague.ask('/api/v1/plan-drafts')).body).toMatchObject({ code: 'access.delegation-over' })
    expect((await colleague.ask('/api/v1/session')).body).toMatchObject({ acting: { over: true }, permissions: [] })
    await colleague.ask('/api/v1/session/acting', { method: 'DELETE' })
  })
})

describe('a delegation cannot be made', () => {
  it.each([
    ['without an end', { lastDay: undefined }, 400],
    ['for longer than ninety days', { lastDay: dayFrom(90) }, 422],
    ['from yesterday', { firstDay: dayFrom(-1) }, 422],
    ['of nothing', { assignments: [] }, 400],
    ['with more than it says', { regions: ['*'] }, 400],
  ])('%s', async (_what, change, status) => expect((await handOver(change)).status).toBe(status))

  it('of somebody else’s assignments', async () => {
    const others = (await stranger.ask('/api/v1/session/assignments')).body as { id: string }[]
    expect((await handOver({ assignments: others.map(({ id }) => id) })).body).toMatchObject({
      code: 'access.assignment-unknown',
    })
  })

  it('of an administrator’s role, nor to one who may not hold it', async () => {
    await city.addAccount({
      login: 'sa',
      role: 'security-admin',
      region: REGION,
      organisation: 'gongyi-health-commission',
    })
    const answer = await handOver({}, await city.signIn('sa'))
    expect(answer.body).toMatchObject({ code: 'access.role-not-delegable' })
  })

  it('to people elsewhere, whose names nobody finds here either', async () => {
    const elsewhere = await city.addAccount({
      login: 'elsewhere',
      role: 'viewer',
      region: REGION,
      organisation: 'gongyi-education-bureau',
    })
    expect((await handOver({ delegate: elsewhere })).body).toMatchObject({ code: 'access.delegate-unfit' })
    expect((await handOver({ delegate: '00000000-0000-7000-8000-0000000000ff' })).body).toMatchObject({
      code: 'access.delegate-unfit',
    })
    const found = await away.ask(`/api/v1/session/colleagues?text=${encodeURIComponent('演')}`)
    const logins = (found.body as { login: string }[]).map(({ login }) => login)
    expect(logins).toContain('colleague')
    expect(logins).not.toContain('elsewhere')
  })
})

it('leaves both names in the book, whose chains are whole', async () => {
  const { id } = (await handOver()).body as { id: string }
  await act(colleague, id)
  await colleague.ask('/api/v1/plan-drafts')
  const auditor = await city.signIn('auditor')
  const { rows } = (await auditor.ask('/api/v1/audit?operation=indicators.list-drafts&limit=1')).body as {
    rows: { actor: string; onBehalfOf: string }[]
  }
  expect(rows).toMatchObject([{ actor: ids.colleague, onBehalfOf: ids.away }])
  expect((await auditor.ask('/api/v1/audit/verify')).body).toMatchObject({ intact: true })
  expect(city.errors).toEqual([])
})
