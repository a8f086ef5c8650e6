import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectRefusal } from './expect-refusal.ts'
import { FIGURE } from './route-samples.ts'
import { askRaw } from './send-raw.ts'
import { type Answer, type City, type Session, startCity, type Wish } from './start-city.ts'

const MB = 1024 * 1024
const DRAFTS = '/api/v1/plan-drafts'
const VALUES = '/api/v1/values'

let city: City
let office: Session
let auditor: Session
let admin: Session
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kangcheng-web-'))
  mkdirSync(join(folder, 'web/assets'), { recursive: true })
  writeFileSync(join(folder, 'web/index.html'), '<!doctype html><title>page</title>')
  writeFileSync(join(folder, 'secret.txt'), 'nobody’s business')
  city = await startCity({ webFolder: pathToFileURL(join(folder, 'web/')) })
  await city.addAccount({ login: 'admin', role: 'system-admin', region: '*' })
  office = await city.signIn('office')
  auditor = await city.signIn('auditor')
  admin = await city.signIn('admin')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const refused = (ask: Parameters<typeof expectRefusal>[1], status: number, code: string) =>
  expectRefusal(city, ask, status, code)
const postText = (path: string, body: string, type = 'application/json') =>
  office.ask(path, { method: 'POST', body, headers: { 'content-type': type } })
const postValue = (more: Record<string, unknown>) =>
  office.ask(VALUES, { method: 'POST', json: { ...FIGURE, ...more } })
const figureText = (value: string) => JSON.stringify({ ...FIGURE, value: 0 }).replace('"value":0', `"value":${value}`)

describe('a number', () => {
  it.each([
    ['1e400', 'request.number-too-large', { field: 'value' }],
    ['-1e999', 'request.number-too-large', { field: 'value' }],
    ['"NaN"', 'request.invalid', { field: 'value', problem: 'must be a number' }],
    ['"12.5"', 'request.invalid', { field: 'value', problem: 'must be a number' }],
    ['null', 'request.invalid', { field: 'value' }],
    ['NaN', 'request.not-json', { line: 1, column: figureText('').indexOf('"value":') + 9 }],
    ['１２．５', 'request.not-json', { line: 1 }],
  ])('written %s is refused with its place', async (value, code, place) => {
    expect(await refused(() => postText(VALUES, figureText(value)), 400, code)).toMatchObject(place)
  })

  it('that two finite numbers make too large is refused as well', async () => {
    const said = { indicator: 'infant-mortality', numerator: 1e15, denominator: 1e-300 }
    await refused(() => postValue(said), 422, 'value.not-a-number')
  })
})

describe('a body', () => {
  it.each([
    ['{"indicator":', 400, 'request.not-json'],
    ['', 400, 'request.not-json'],
    [`{"value":1,"__proto__":{"admin":true}}`, 400, 'request.forbidden-key'],
    [`{"value":1,"constructor":{"prototype":{"admin":true}}}`, 400, 'request.forbidden-key'],
    ['{"value":1}', 400, 'request.invalid'],
    ['[]', 400, 'request.invalid'],
    [`${'['.repeat(100_000)}`, 400, 'request.not-json'],
    [`{"note":"${'长'.repeat(MB)}"}`, 413, 'request.too-large'],
  ])('%.40s… is refused', async (body, status, code) => {
    await refused(() => postText(VALUES, body), status, code)
    expect({}).not.toHaveProperty('admin')
  })

  it('of another type is refused', async () => {
    await refused(() => postText(VALUES, '<value>1</value>', 'text/xml'), 415, 'request.unsupported-type')
    await refused(
      () => postText(VALUES, 'value=1', 'application/x-www-form-urlencoded'),
      415,
      'request.unsupported-type',
    )
  })
})

describe('a text', () => {
  it.each([
    `<script>alert(1)</script>`,
    `'); DROP TABLE indicators.value; --`,
    '=HYPERLINK("http://x")',
    '\u202e反 \\"',
  ])('comes back as it was given: %s', async (note) => {
    const source = `来源 ${note}`
    const answer = await postValue({ value: 80.1, provenance: { source, note, invented: true } })
    expect([answer.status, answer.body]).toMatchObject([201, { value: { provenance: { source, note } } }])
    const shown = await office.ask('/api/v1/plans/gongyi-2021-2025/indicators/life-expectancy')
    expect(shown.headers.get('content-type')).toBe('application/json; charset=utf-8')
    const { values } = shown.body as { values: { provenance: { note?: string } }[] }
    expect(values.map((value) => value.provenance.note)).toContain(note)
  })

  it('that is too long is refused, not cut', async () => {
    const long = 'x'.repeat(501)
    expect(
      await refused(() => postValue({ value: 1, provenance: { source: 'a', note: long } }), 400, 'request.invalid'),
    ).toMatchObject({
      field: 'provenance.note',
    })
    await refused(() => office.ask(`/api/v1/plans/${'x'.repeat(150)}`), 400, 'request.invalid')
    await refused(() => office.ask(`/api/v1/plans/${'x'.repeat(5_000)}`), 400, 'request.malformed')
  })

  it('that a plan cannot do without is not left blank', async () => {
    const draft = `${DRAFTS}/01920000-0001-77ff-bfff-ffffffffffff`
    const blank = { version: 1, head: { title: ' \u3000' } }
    expect(
      await refused(() => office.ask(draft, { method: 'PATCH', json: blank }), 400, 'request.invalid'),
    ).toMatchObject({ field: 'head.title' })
  })

  const office_ = (path: string, wish?: Wish) => () => office.ask(path, wish)
  const value = (more: Record<string, unknown>) => () => postValue({ value: 1, ...more })
  const PLAN = '/api/v1/plans/gongyi-2021-2025'
  it.each<[string, () => Promise<Answer>]>([
    ['plan of the address', office_('/api/v1/plans/%00')],
    ['indicator of the address', office_(`${PLAN}/indicators/%00`)],
    ['region asked for', office_(`${PLAN}/evaluation?region=%00`)],
    ['day asked for', office_(`${PLAN}/evaluation?asOf=%00`)],
    ['index asked for', office_('/api/v1/indices/%00?region=410181&year=2023')],
    [
      'key of a sending',
      () => office.ask(VALUES, { method: 'POST', json: { ...FIGURE, level: 'A\u0000', indicator: 'life-expectancy' } }),
    ],
    ['level of a figure', value({ value: undefined, level: '\u0000' })],
    ['source of a figure', value({ provenance: { source: 'a\u0000b' } })],
    ['region of a figure', value({ region: '41\u0000' })],
    [
      'name of an account',
      () =>
        admin.ask('/api/v1/users', {
          method: 'POST',
          json: { login: 'zero', name: 'a\u0000', organisation: 'gongyi-government', password: 'long-enough-password' },
        }),
    ],
    ['login', () => city.ask('/api/v1/session', { method: 'POST', json: { login: 'a\u0000b', password: 'x' } })],
    ['organisation of the book', () => auditor.ask('/api/v1/audit?organisation=%00')],
    ['operation of the book', () => auditor.ask('/api/v1/audit?operation=%00')],
  ])('with a zero byte is refused: %s', async (_what, ask) => {
    const before = await city.rowCounts()
    const { status, body } = await ask()
    expect([status, body]).not.toMatchObject([500, {}])
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await city.rowCounts()).toEqual(before)
  })

  it.each<[string, () => Promise<Answer>]>([
    ['a day of no calendar', office_(`${PLAN}/evaluation?asOf=2024-02-30`)],
    ['a day of five-digit years', office_(`${PLAN}/overview?asOf=99999-01-01`)],
    ['a year of twenty digits', office_('/api/v1/indices/healthy-city-2018?region=410181&year=99999999999999999999')],
    ['a draft that is no id', office_(`${DRAFTS}/1`)],
    [
      'a row past all rows',
      office_(`${DRAFTS}/01920000-0001-77ff-bfff-ffffffffffff/rows/99999999999999999999`, {
        method: 'PATCH',
        json: { version: 1, kind: 'accept', column: 'name' },
      }),
    ],
    ['a page mark of nothing', () => auditor.ask('/api/v1/audit?after=%25%25')],
    ['a day of the book', () => auditor.ask('/api/v1/audit?day=2024-99-99')],
    ['a day of the book’s proof', () => auditor.ask('/api/v1/audit/verify?from=2024-99-99')],
    ['a period of no calendar', value({ period: '2024-13' })],
    ['a day that cannot be', value({ availableOn: '2024-02-30' })],
  ])('that names nothing is refused: %s', async (_what, ask) => {
    const before = await city.rowCounts()
    const { status, body } = await ask()
    expect([status, body]).not.toMatchObject([500, {}])
    expect(status).toBeGreaterThanOrEqual(400)
    expect(await city.rowCounts()).toEqual(before)
  })
})

describe('an address', () => {
  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
    '/%2e%2e%2fsecret.txt',
    '//secret.txt',
    '/..;/secret.txt',
    '/secret.txt%00.html',
  ])('never leads out of the web folder: %s', async (path) => {
    const { status, text } = await askRaw(city.address, path)
    expect(text).not.toContain('business')
    expect([path, status]).not.toEqual([path, 200])
    expect(status).toBeLessThan(500)
  })
})

it('nothing of this was an error of ours', () => expect(city.errors).toEqual([]))
