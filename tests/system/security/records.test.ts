import { platformActor } from '@kangcheng/access'
import { packFolders, readPacks } from '@kangcheng/server/packs'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { codeOf } from '../expect-refusal.ts'
import { fhirSamples } from '../fhir-samples.ts'
import { REGION } from '../route-samples.ts'
import { askRaw } from '../send-raw.ts'
import { type Answer, type City, must, type Session, startCity, type Wish } from '../start-city.ts'

const BASE = '/fhir/R4'
const ALL = ['resource.read', 'resource.write', 'resource.delete', 'history.read', 'bulk.import'].map(
  (one) => `records.${one}`,
)
/** Invented; no area begins with 9901. */
const ID_NUMBER = '990101199001011234'
const PHONE = '13812345678'
/** What stands in no row of the book and in no line of the log. */
const PERSONAL = ['诸葛', '诸葛小明', ID_NUMBER, PHONE, '演示路1号', 'zhuge@example.cn']

interface System {
  readonly ask: (path: string, wish?: Wish) => Promise<Answer>
  readonly session: Session
  readonly id: string
}
interface Json {
  readonly [name: string]: unknown
  readonly id: string
  readonly total?: number
  readonly entry?: { resource?: Json; response?: { status: string } }[]
}

let city: City
let ours: System
let theirs: System
/** The system of a hospital as its role has it: reads and writes. */
let plain: System
/** Sees everything masked, may reveal telephones. */
let masking: System
let patient: string
let observation: string

beforeAll(async () => {
  city = await startCity()
  const masked = {
    code: 'masked-desk',
    name: { zh: '脱敏查阅', en: 'Masked desk' },
    permissions: ['access.token.create', 'records.*'],
    reveal: ['phone' as const],
  }
  const read = await readPacks(packFolders(['national']))
  if (!read.ok) throw new Error('the national pack has faults')
  const roles = read.documents.filter(({ kind }) => kind === 'role').map(({ body }) => body)
  must(await city.platform.access.loadRoles(platformActor('system'), [...roles, masked] as never))
  ours = await systemOf('tcm', 'data-desk', 'gongyi-tcm-hospital', ALL)
  theirs = await systemOf('cdc-system', 'data-desk', 'gongyi-cdc', ALL)
  plain = await systemOf('plain', 'hospital-system', 'gongyi-cdc', ['records.resource.read', 'records.resource.write'])
  masking = await systemOf('masking', 'masked-desk', 'gongyi-tcm-hospital', ALL)
  patient = await made(ours, {
    resourceType: 'Patient',
    text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">诸葛小明</div>' },
    identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value: ID_NUMBER }],
    name: [{ text: '诸葛小明', family: '诸葛', given: ['小明'] }],
    telecom: [
      { system: 'phone', value: PHONE },
      { system: 'email', value: 'zhuge@example.cn' },
    ],
    address: [{ text: '演示路1号', line: ['演示路1号'], district: '巩义市' }],
    gender: 'male',
    birthDate: '1990-01-01',
  })
  observation = await made(ours, observationOf(`Patient/${patient}`))
  await ours.ask(`/Patient/their-own-id`, put({ resourceType: 'Patient', id: 'their-own-id', gender: 'male' }))
})

async function systemOf(login: string, role: string, organisation: string, permissions: string[]): Promise<System> {
  await city.addAccount({ login, role, region: REGION, organisation, within: organisation })
  const session = await city.signIn(login)
  const json = { name: login, permissions, region: '*', organisation: '*', expiresOn: inDays(7), perMinute: 100_000 }
  const { body } = await session.ask('/api/v1/tokens', { method: 'POST', json })
  const { token, id } = body as { token: string; id: string }
  const ask = (path: string, wish: Wish = {}) =>
    city.ask(`${BASE}${path}`, { ...wish, headers: { authorization: `Bearer ${token}`, ...wish.headers } })
  return { ask, session, id }
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const post = (json: unknown): Wish => ({ method: 'POST', json })
const put = (json: unknown): Wish => ({ method: 'PUT', json })
const observationOf = (subject: string) => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '8480-6' }] },
  subject: { reference: subject, display: '诸葛小明' },
  effectiveDateTime: '2026-01-01',
})
const bundle = (type: string, ...entry: unknown[]) => ({ resourceType: 'Bundle', type, entry })
const bodyOf = (answer: Answer) => answer.body as Json
async function made(system: System, resource: object): Promise<string> {
  const { resourceType } = resource as { resourceType: string }
  const answer = await system.ask(`/${resourceType}`, post(resource))
  expect([answer.status, answer.body]).toMatchObject([201, {}])
  return bodyOf(answer).id
}
/** An answer without what differs between any two: its id and where it was asked. */
const plainly = ({ status, body }: Answer, id: string) => [status, JSON.stringify(body).replaceAll(id, '…')]

describe('without a session', () => {
  it('every route under /fhir refuses with an OperationOutcome', async () => {
    for (const [name, { path, wish }] of Object.entries(fhirSamples(patient, patient))) {
      const answer = await city.ask(path, wish?.())
      expect(answer.headers.get('content-type')).toContain('application/fhir+json')
      if (name.endsWith('/*') || name.endsWith('/metadata')) continue
      expect([name, answer.status, answer.body]).toMatchObject([
        name,
        401,
        { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code: 'login' }] },
      ])
    }
  })

  it('and none is opened by a session whose page knows no CSRF token', async () => {
    const { cookie = '' } = ours.session.headers
    for (const wish of [
      post({ resourceType: 'Patient' }),
      put({}),
      { method: 'PATCH', json: [] },
      { method: 'DELETE' },
    ]) {
      const path = wish.method === 'POST' ? '/Patient' : `/Patient/${patient}`
      const answer = await city.ask(`${BASE}${path}`, { ...wish, headers: { cookie } })
      expect([wish.method, answer.status, codeOf(answer.body)]).toEqual([wish.method, 403, 'access.csrf'])
    }
    expect((await city.ask(`${BASE}/Patient/${patient}`, { headers: { cookie } })).status).toBe(200)
  })
})

describe('another hospital', () => {
  it('is told of an id that is ours what it is told of one that is nobody’s', async () => {
    const nobody = `${patient.slice(0, -3)}zzz`
    for (const path of ['', '/_history', '/_history/1', '/$everything', '/$graphql?query={id}']) {
      const asked = await theirs.ask(`/Patient/${patient}${path}`)
      expect([path, asked.status]).toEqual([path, 404])
      expect(plainly(asked, patient)).toEqual(plainly(await theirs.ask(`/Patient/${nobody}${path}`), nobody))
    }
    const patch: Wish = { method: 'PATCH', json: [{ op: 'add', path: '/active', value: true }] }
    for (const [wish, status] of [
      [(id: string) => put({ resourceType: 'Patient', id }), 422],
      [() => patch, 404],
      [() => ({ method: 'DELETE' }), 204],
    ] as const) {
      const asked = await theirs.ask(`/Patient/${patient}`, wish(patient))
      expect(asked.status).toBe(status)
      expect(plainly(asked, patient)).toEqual(plainly(await theirs.ask(`/Patient/${nobody}`, wish(nobody)), nobody))
    }
    expect((await ours.ask(`/Patient/${patient}`)).headers.get('etag')).toBe('W/"1"')
  })

  it('finds none of it by any way there is to search, and counts none of it', async () => {
    const mine = await made(theirs, { resourceType: 'Patient', gender: 'male' })
    const own = await made(theirs, observationOf(`Patient/${patient}`))
    for (const path of [
      '/Patient?_total=accurate',
      '/Patient?family=诸葛&_summary=count',
      `/Patient?identifier=${ID_NUMBER}`,
      `/Patient?_id=${patient}`,
      '/Patient?_content=诸葛',
      '/Patient?_has:Observation:patient:code=8480-6',
      `/Observation?patient=${patient}&_include=Observation:subject`,
      `/Observation?_id=${own}&_include=Observation:subject&_include:iterate=*`,
      '/Observation?patient.family=诸葛',
      '/Observation?subject:Patient.identifier=990101199001011234',
      `/Patient?_id=${mine}&_revinclude=Observation:subject`,
      `/Observation/$lastn?patient=${patient}`,
      '/_history',
      '/Patient/_history',
      '/Observation/_history',
      '?_type=Patient,Observation',
      `/$graphql?${new URLSearchParams({ query: `{ Patient(id: "${patient}") { gender } }` })}`,
    ]) {
      const answer = await theirs.ask(path)
      const text = JSON.stringify(answer.body)
      expect([path, answer.status]).toEqual([path, 200])
      // Its own observation of our patient names that patient, as it was sent.
      const entries = (bodyOf(answer).entry ?? []).map(({ resource }) => resource?.id)
      expect([path, entries.includes(patient), entries.includes(observation)]).toEqual([path, false, false])
      // Links say again what was asked.
      const told = JSON.stringify(bodyOf(answer).entry ?? [])
      expect([path, told.includes(ID_NUMBER), text.includes('"gender":"male","birthDate"')]).toEqual([
        path,
        false,
        false,
      ])
    }
    const count = async (system: System) => bodyOf(await system.ask('/Patient?_summary=count')).total
    const before = await count(theirs)
    await made(ours, { resourceType: 'Patient' })
    expect(await count(theirs)).toBe(before)
  })

  it('changes none of it by a condition, and makes its own where ours would fit', async () => {
    const query = `identifier=urn:oid:2.16.156.10011.1.3|${ID_NUMBER}`
    const copy = { resourceType: 'Patient', identifier: [{ system: 'urn:oid:2.16.156.10011.1.3', value: ID_NUMBER }] }
    expect((await theirs.ask(`/Patient?${query}`, { method: 'DELETE' })).status).toBe(204)
    expect((await theirs.ask(`/Patient?${query}`, { method: 'PATCH', json: [] })).status).toBe(404)
    const asked = await theirs.ask('/Patient', { ...post(copy), headers: { 'if-none-exist': query } })
    expect([asked.status, bodyOf(asked).id === patient]).toEqual([201, false])
    const transaction = (subject: string) =>
      bundle('transaction', {
        request: { method: 'POST', url: 'Condition' },
        resource: { resourceType: 'Condition', subject: { reference: subject } },
      })
    // By a name that ours alone has.
    expect((await theirs.ask('', post(transaction('Patient?family=诸葛')))).status).toBe(412)
    expect((await ours.ask('', post(transaction('Patient?family=诸葛')))).status).toBe(200)
    expect((await ours.ask(`/Patient/${patient}`)).headers.get('etag')).toBe('W/"1"')
  })

  it('reaches none of it by a bundle or an import', async () => {
    const get = (url: string) => ({ request: { method: 'GET', url } })
    const batch = bundle(
      'batch',
      get(`Patient/${patient}`),
      get(`Patient/${patient}/_history`),
      get('Patient?family=诸葛'),
      { request: { method: 'DELETE', url: `Patient/${patient}` } },
      {
        request: { method: 'PUT', url: 'Patient/their-own-id' },
        resource: { resourceType: 'Patient', id: 'their-own-id' },
      },
    )
    const answer = bodyOf(await theirs.ask('', post(batch)))
    const statuses = answer.entry?.map(({ response }) => response?.status.slice(0, 3))
    expect(statuses).toEqual(['404', '404', '200', '204', '409'])
    expect(JSON.stringify(answer)).not.toContain(ID_NUMBER)
    const lines = ['their-own-id', patient, 'free-id'].map((id) => JSON.stringify({ resourceType: 'Patient', id }))
    const done = await theirs.ask('/$import', {
      ...{ method: 'POST', body: lines.join('\n') },
      headers: { 'content-type': 'application/fhir+ndjson' },
    })
    expect([done.status, done.body]).toMatchObject([200, { lines: 3, written: 1, refused: 2 }])
    expect((await ours.ask('/Patient/their-own-id')).headers.get('etag')).toBe('W/"1"')
    expect((await ours.ask(`/Patient/${patient}`)).headers.get('etag')).toBe('W/"1"')
  })

  it('is told that an id is not free, and nothing else of it', async () => {
    const asked = await theirs.ask('/Patient/their-own-id', put({ resourceType: 'Patient', id: 'their-own-id' }))
    expect([asked.status, asked.body]).toMatchObject([409, { issue: [{ code: 'conflict' }] }])
    expect((await theirs.ask('/Patient/their-own-id')).status).toBe(404)
    expect(city.errors).toEqual([])
  })

  it('reads what tells of nobody, and cannot change it', async () => {
    const id = await made(ours, { resourceType: 'Organization', name: '演示医院' })
    expect((await theirs.ask(`/Organization/${id}`)).status).toBe(200)
    expect((await theirs.ask(`/Organization?_id=${id}&_total=accurate`)).body).toMatchObject({ total: 1 })
    const changed = await theirs.ask(`/Organization/${id}`, put({ resourceType: 'Organization', id, name: '别的' }))
    const removed = await theirs.ask(`/Organization/${id}`, { method: 'DELETE' })
    expect([changed.status, removed.status]).toEqual([403, 403])
    expect((await ours.ask(`/Organization/${id}`)).body).toMatchObject({ name: '演示医院' })
    expect(city.errors).toEqual([])
  })
})

describe('a token', () => {
  it('opens what it names: one that reads and writes neither deletes nor takes in, not by a bundle either', async () => {
    const id = await made(plain, { resourceType: 'Patient' })
    const remove = { request: { method: 'DELETE', url: `Patient/${id}` } }
    const refused: [string, Wish][] = [
      [`/Patient/${id}`, { method: 'DELETE' }],
      ['/Patient?gender=male', { method: 'DELETE' }],
      [`/Patient/${id}/_history`, {}],
      ['', post(bundle('transaction', remove))],
      ['/$import', { method: 'POST', body: '{}', headers: { 'content-type': 'application/fhir+ndjson' } }],
    ]
    for (const [path, wish] of refused) expect([path, (await plain.ask(path, wish)).status]).toEqual([path, 403])
    const create = { request: { method: 'POST', url: 'Patient' }, resource: { resourceType: 'Patient' } }
    const history = { request: { method: 'GET', url: `Patient/${id}/_history` } }
    const batch = bodyOf(await plain.ask('', post(bundle('batch', remove, create, history))))
    expect(batch.entry?.map(({ response }) => response?.status.slice(0, 3))).toEqual(['403', '201', '403'])
    expect((await plain.ask(`/Patient/${id}`)).status).toBe(200)
  })

  it('that only reads cannot write', async () => {
    const reading = await systemOf('reading', 'hospital-system', 'gongyi-cdc', ['records.resource.read'])
    const patch: Wish = { method: 'PATCH', json: [] }
    for (const wish of [post({ resourceType: 'Patient' }), put({ resourceType: 'Patient' }), patch]) {
      const answer = await reading.ask(wish.method === 'POST' ? '/Patient' : '/Patient?gender=male', wish)
      expect([wish.method, answer.status, codeOf(answer.body)]).toEqual([wish.method, 403, 'access.forbidden'])
    }
    expect((await reading.ask('', post(bundle('batch')))).status).toBe(403)
    expect((await reading.ask('/Patient')).status).toBe(200)
  })

  it('that only writes is shown nothing of what was there', async () => {
    const writing = await systemOf('writing', 'hospital-system', 'gongyi-cdc', ['records.resource.write'])
    const known = {
      resourceType: 'Patient',
      identifier: [{ system: 'urn:test', value: 'known' }],
      name: [{ text: '诸葛' }],
    }
    const id = await made(theirs, known)
    const again = { ...post(known), headers: { 'if-none-exist': 'identifier=urn:test|known' } }
    const create = {
      resource: known,
      request: { method: 'POST', url: 'Patient', ifNoneExist: 'identifier=urn:test|known' },
    }
    const patch = { method: 'PATCH', json: [{ op: 'add', path: '/active', value: true }] }
    const full = { ...post(bundle('batch', create)), headers: { prefer: 'return=representation' } }
    for (const [path, wish] of [
      ['/Patient', again],
      [`/Patient/${id}`, patch],
      ['', full],
    ] as const) {
      const answer = await writing.ask(path, wish)
      expect(answer.status).toBe(200)
      expect(JSON.stringify(answer.body ?? '')).not.toContain('诸葛')
    }
    expect(bodyOf(await theirs.ask('/Patient', again))).toMatchObject({ id })
  })

  it('writes a Subscription by itself alone: not in a bundle, by a condition, or in an import', async () => {
    const channel = { type: 'rest-hook', endpoint: 'http://127.0.0.1/' }
    const resource = { resourceType: 'Subscription', status: 'active', reason: 'r', criteria: 'Patient', channel }
    const entry = { resource, request: { method: 'POST', url: 'Subscription' } }
    expect((await ours.ask('', post(bundle('transaction', entry)))).status).toBe(422)
    expect(bodyOf(await ours.ask('', post(bundle('batch', entry)))).entry?.[0]?.response?.status).toMatch(/^422/)
    expect((await ours.ask('/Subscription?status=active', { method: 'DELETE' })).status).toBe(422)
    const lines = {
      method: 'POST',
      body: JSON.stringify(resource),
      headers: { 'content-type': 'application/x-ndjson' },
    }
    expect(bodyOf(await ours.ask('/$import?name=subscriptions', lines))).toMatchObject({ refused: 1, written: 0 })
  })

  it('says what for, in a word that is known; a bundle says it for all in it', async () => {
    const asking = (purpose: string) => ({ headers: { 'x-purpose-of-use': purpose } })
    expect((await ours.ask('/Patient', asking('curiosity'))).status).toBe(400)
    expect((await ours.ask('/Patient', asking('research'))).status).toBe(200)
    expect((await ours.ask('/Patient', asking('planning'))).status).toBe(403)
    const read = { request: { method: 'GET', url: `Patient/${patient}` } }
    await ours.ask('', { ...post(bundle('batch', read)), ...asking('research') })
    expect((await book(ours, 'records.read')).at(-1)).toMatchObject({ purpose: 'research' })
  })
})

describe('who sees masked', () => {
  const asIs = [ID_NUMBER, '诸葛小明', '小明', PHONE, '演示路', 'zhuge@']

  it('sees no name, number or street, wherever a resource leaves', async () => {
    for (const path of [
      `/Patient/${patient}`,
      `/Patient/${patient}/_history/1`,
      `/Patient/${patient}/_history`,
      '/Patient?gender=male',
      `/Patient/${patient}/$everything`,
      `/Observation?_id=${observation}&_include=Observation:subject`,
      `/Observation/$lastn?patient=${patient}`,
      `/Patient?_id=${patient}&_elements=name,identifier,telecom`,
      '/_history',
      `/$graphql?${new URLSearchParams({ query: `{ Patient(id: "${patient}") { name { text given } telecom { value } } }` })}`,
    ]) {
      const answer = await masking.ask(path)
      const text = JSON.stringify(answer.body)
      expect([path, answer.status, text.includes('诸***') || text.includes('8480-6')]).toEqual([path, 200, true])
      for (const word of asIs) expect([path, word, text.includes(word)]).toEqual([path, word, false])
    }
  })

  it('cannot find it out by searching, and changes nothing', async () => {
    for (const path of [
      '/Patient?family=诸葛',
      `/Patient?identifier=${ID_NUMBER}`,
      `/Patient?phone=${PHONE}`,
      '/Patient?_sort=family',
      '/Patient?_content=诸葛',
      '/Observation?patient.name=诸葛',
      '/Observation/$lastn?patient=1&patient.name=诸葛',
    ]) {
      const answer = await masking.ask(path)
      expect([path, answer.status, answer.body]).toMatchObject([path, 403, { issue: [{ code: 'forbidden' }] }])
    }
    for (const [path, wish] of [
      ['/Patient', post({ resourceType: 'Patient' })],
      [`/Patient/${patient}`, put({ resourceType: 'Patient', id: patient })],
      [`/Patient/${patient}`, { method: 'DELETE' }],
      [
        '',
        post(
          bundle('transaction', { request: { method: 'POST', url: 'Patient' }, resource: { resourceType: 'Patient' } }),
        ),
      ],
      ['/$import', { method: 'POST', body: '{}', headers: { 'content-type': 'application/fhir+ndjson' } }],
    ] as const) {
      expect([path, (await masking.ask(path, wish)).status]).toEqual([path, 403])
    }
    expect((await ours.ask(`/Patient/${patient}`)).headers.get('etag')).toBe('W/"1"')
  })

  it('may have revealed what the role reveals, one resource at a time and with a reason that is kept', async () => {
    const because = (reason: string) => ({ headers: { 'x-reveal-reason': encodeURIComponent(reason) } })
    expect((await masking.ask(`/Patient/${patient}`, because('just so'))).status).toBe(400)
    const revealed = await masking.ask(`/Patient/${patient}`, because('复诊提醒电话需要联系患者'))
    const text = JSON.stringify(revealed.body)
    expect([text.includes(PHONE), text.includes(ID_NUMBER), text.includes('小明')]).toEqual([true, false, false])
    expect(
      JSON.stringify((await masking.ask('/Patient?gender=male', because('复诊提醒电话需要联系患者'))).body),
    ).not.toContain(PHONE)
    expect(await book(masking, 'records.reveal')).toMatchObject([
      { subject: `Patient/${patient}`, detail: { reason: '复诊提醒电话需要联系患者' } },
    ])
  })
})

describe('what is sent to do harm', () => {
  it('in a body, is refused as what it is', async () => {
    const patientText = (more: string) => `{"resourceType":"Patient",${more}}`
    const deep = `${'{"extension":[{"url":"a",'.repeat(5_000)}"valueString":"x"${'}]}'.repeat(5_000)}`
    const bodies: [string, string | Uint8Array<ArrayBuffer>, number[]][] = [
      ['a prototype', patientText('"__proto__":{"admin":true}'), [400, 422]],
      ['a constructor', patientText('"constructor":{"prototype":{"admin":true}}'), [400, 422]],
      ['depth', patientText(`"extension":[{"url":"a",${deep.slice(1)}]`), [400, 422]],
      ['brackets', '['.repeat(200_000), [400]],
      ['a zero byte', patientText('"language":"z\\u0000h"'), [400, 422]],
      ['a raw zero byte', `${patientText('"active":true')}\0`, [400]],
      ['no UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), [400, 422]],
      ['half a sign', patientText('"name":[{"text":"\\ud800"}]'), [201, 400, 422]],
      ['another form', '<Patient xmlns="http://hl7.org/fhir"/>', [400]],
    ]
    for (const [what, body, statuses] of bodies) {
      const answer = await ours.ask('/Patient', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/fhir+json' },
      })
      expect([what, statuses.includes(answer.status) ? 'fine' : answer.status]).toEqual([what, 'fine'])
      expect([what, bodyOf(answer).resourceType]).toEqual([
        what,
        answer.status === 201 ? 'Patient' : 'OperationOutcome',
      ])
    }
    expect({}).not.toHaveProperty('admin')
    const xml = await ours.ask('/Patient', {
      method: 'POST',
      body: '<x/>',
      headers: { 'content-type': 'application/fhir+xml' },
    })
    expect([xml.status, bodyOf(xml).resourceType]).toEqual([415, 'OperationOutcome'])
    expect(city.errors).toEqual([])
  })

  it('as more than is taken, is not taken', async () => {
    const body = Buffer.alloc(64 * 1024 * 1024 + 1, ' ')
    const answer = await ours.ask('/Patient', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/fhir+json' },
    })
    expect([answer.status, bodyOf(answer).resourceType]).toEqual([413, 'OperationOutcome'])
    const held = await ours.ask('/$import', { method: 'POST', body, headers: { 'content-type': 'application/json' } })
    expect([held.status, bodyOf(held).resourceType]).toEqual([415, 'OperationOutcome'])
  })

  it('in an address, leads nowhere', async () => {
    for (const path of [
      '/Patient/..%2f..%2fetc%2fpasswd',
      '/Patient/%00',
      '/Patient/a%0d%0aset-cookie:%20x=1',
      `/Patient/${'a'.repeat(300)}`,
      '/Patient/__proto__',
      '/__proto__/1',
      '/constructor',
      '/Patient/1/_history/%27',
      '/Patient/1/_history/99999999999999999999',
      '/Patient/%27%3B%20DROP%20TABLE%20records.resource%3B--',
    ]) {
      const answer = await ours.ask(path)
      expect([path, answer.status >= 400 && answer.status < 500]).toEqual([path, true])
      expect([path, bodyOf(answer).resourceType]).toEqual([path, 'OperationOutcome'])
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    const raw = await askRaw(city.address, `${BASE}/Patient/../../../etc/passwd`)
    expect([raw.status === 401 || raw.status === 404, raw.text.includes('root:')]).toEqual([true, false])
    const forged = { resourceType: 'Patient', id: 'a\r\nset-cookie: x=1' }
    expect((await ours.ask(`/Patient/${encodeURIComponent(forged.id)}`, put(forged))).status).toBeLessThan(500)
    expect(city.errors).toEqual([])
  })

  it('in a search, is a value like any other or no value at all', async () => {
    const evil = [
      "'; DROP TABLE records.resource; --",
      "' OR '1'='1",
      '{1,2}',
      '\\',
      '$1',
      '%',
      '🀄'.repeat(500),
      '%ff',
      'a\\,b\\|c\\$',
    ]
    const parameters = [
      'name',
      'identifier',
      'birthdate',
      'gender',
      'phone',
      '_id',
      '_lastUpdated',
      'organization',
      'address',
    ]
    const controls = [
      '_count',
      '_sort',
      '_cursor',
      '_total',
      '_summary',
      '_elements',
      '_include',
      '_revinclude',
      '_type',
      '_format',
    ]
    for (const name of [
      ...parameters,
      ...controls,
      'name:exact',
      'name:contains',
      '_content',
      'link.name',
      '_has:Observation:patient:code',
    ]) {
      for (const value of evil) {
        const answer = await ours.ask(`/Patient?${new URLSearchParams([[name, value]])}`)
        expect([name, value, [200, 400, 406].includes(answer.status) || answer.status]).toEqual([name, value, true])
        expect(['Bundle', 'OperationOutcome']).toContain(bodyOf(answer).resourceType)
      }
    }
    const injected = await ours.ask(`/Patient?${new URLSearchParams([["identifier'--", 'x']])}`)
    expect(injected.status).toBe(400)
    const counted = await sql<{ count: number }>`SELECT count(*) AS count FROM records.resource`.execute(
      city.platform.database.kysely,
    )
    expect(counted.rows[0]?.count).toBeGreaterThan(0)
    expect(city.errors).toEqual([])
  })

  it('as a cursor of somebody else, opens nothing', async () => {
    await made(ours, { resourceType: 'Patient' })
    const page = await ours.ask('/Patient?_count=1')
    const links = (page.body as { link: { relation: string; url: string }[] }).link
    const next = new URL(links.find(({ relation }) => relation === 'next')?.url ?? '')
    const taken = await theirs.ask(`/Patient${next.search}`)
    expect(taken.status).toBe(200)
    expect((bodyOf(taken).entry ?? []).map(({ resource }) => resource?.id)).not.toContain(patient)
    for (const cursor of ['~', '1', '~-1', '9999999999999999~9999999999999999', "~1'"]) {
      expect([400, 200]).toContain((await ours.ask(`/Patient?_cursor=${encodeURIComponent(cursor)}`)).status)
    }
    expect(city.errors).toEqual([])
  })
})

describe('the book', () => {
  it('has a row for each look, whether it was done or refused', async () => {
    const rows = await book(ours)
    const operations = new Set(rows.map(({ operation }) => operation))
    for (const operation of ['create', 'read', 'update', 'search']) expect(operations).toContain(`records.${operation}`)
    expect((await book(theirs)).filter(({ outcome }) => outcome === 'refused').length).toBeGreaterThan(5)
    expect((await book(masking)).filter(({ refusal }) => refusal === 'records.masked').length).toBeGreaterThan(5)
    const before = (await book(ours)).length
    await ours.ask(`/Patient/${patient}`)
    await ours.ask('/Patient/nobody')
    expect((await book(ours)).slice(before)).toMatchObject([
      { operation: 'records.read', outcome: 'done', subject: `Patient/${patient}` },
      { operation: 'records.read', outcome: 'refused' },
    ])
  })

  it('holds nothing of anybody but addresses, and neither does the log', async () => {
    const { rows } = await sql<{ line: string }>`SELECT a::text AS line FROM access.audit a`.execute(
      city.platform.database.kysely,
    )
    const lines = rows.map(({ line }) => line).join('\n')
    for (const word of PERSONAL) expect([word, lines.includes(word)]).toEqual([word, false])
    const { rows: events } = await sql<{ line: string }>`SELECT e::text AS line FROM platform.event e`.execute(
      city.platform.database.kysely,
    )
    for (const word of PERSONAL) expect([word, events.some(({ line }) => line.includes(word))]).toEqual([word, false])
    expect(city.errors).toEqual([])
  })

  it('shows those who answer for security no flood of reads', async () => {
    const security = await city.signIn('secadmin')
    const { body } = await security.ask('/api/v1/security-events?kind=token-used&limit=500')
    const { rows } = body as { rows: { operation: string }[] }
    expect(rows.filter(({ operation }) => operation.startsWith('records.'))).toEqual([])
    const revealed = await security.ask('/api/v1/security-events?kind=revealed')
    expect((revealed.body as { rows: unknown[] }).rows).toHaveLength(1)
  })
})

describe('the store itself', () => {
  it('shows and takes nothing under the role of the engines as long as nobody said what is open', async () => {
    const db = city.platform.database.kysely
    const seen = (setting: string | undefined) =>
      db.transaction().execute(async (trx) => {
        if (setting !== undefined) await sql.raw(`SET LOCAL app.record_sources = '${setting}'`).execute(trx)
        await sql.raw('SET LOCAL ROLE kangcheng_app').execute(trx)
        const { rows } = await sql<{ type: string; count: number }>`
          SELECT count(*) AS count FROM records.resource WHERE type = 103 UNION ALL
          SELECT count(*) FROM records.superseded WHERE type = 103`.execute(trx)
        return rows.map(({ count }) => count)
      })
    expect(await seen(undefined)).toEqual([0, 0])
    expect(await seen('')).toEqual([0, 0])
    expect(await seen('999')).toEqual([0, 0])
    expect((await seen('0'))[0]).toBeGreaterThan(0)
    for (const statement of [
      'UPDATE records.resource SET content = NULL',
      "INSERT INTO records.resource (chart_id, local_id, changed, version, source, type, tokens) VALUES (1, 1, 0, 1, 1, 103, '{}')",
    ]) {
      const changed = db.transaction().execute(async (trx) => {
        await sql.raw('SET LOCAL ROLE kangcheng_app').execute(trx)
        return (await sql.raw(statement).execute(trx)).numAffectedRows
      })
      await expect(changed.catch(() => 0n)).resolves.toBe(0n)
    }
    for (const statement of [
      'DELETE FROM records.resource',
      'DELETE FROM records.superseded',
      'UPDATE records.superseded SET content = NULL',
    ]) {
      const removed = db.transaction().execute(async (trx) => {
        await sql.raw('SET LOCAL ROLE kangcheng_app').execute(trx)
        return sql.raw(statement).execute(trx)
      })
      await expect(removed).rejects.toThrow('permission denied')
    }
  })
})

interface Look {
  readonly operation: string
  readonly outcome: string
  readonly refusal: string | null
  readonly subject: string
  readonly purpose: string | null
  readonly detail: unknown
}

/** What the book says of a token, in its order. */
async function book({ id }: System, operation?: string): Promise<Look[]> {
  const { rows } = await sql<Look>`
    SELECT operation, outcome, refusal, subject, purpose, detail::json AS detail FROM access.audit
    WHERE session = ${id} AND (${operation ?? null}::text IS NULL OR operation = ${operation ?? null}) ORDER BY day, seq`.execute(
    city.platform.database.kysely,
  )
  return rows
}
