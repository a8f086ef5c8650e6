import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIGURE, planUpload, upload } from './route-samples.ts'
import { askRaw, sendZeros } from './send-raw.ts'
import { type Answer, type City, type Session, startCity, type Wish } from './start-city.ts'
import { manyRows, workbookOf } from './zip-file.ts'

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

/** A refusal with status and code, words in both languages without gaps, and nothing changed behind it. */
async function refused(ask: () => Promise<Pick<Answer, 'status' | 'body'>>, status: number, code: string) {
  const before = await city.rowCounts()
  const answer = await ask()
  expect(answer).toMatchObject({
    status,
    body: {
      code,
      words: { zh: expect.stringMatching(/\p{Script=Han}/u), en: expect.stringMatching(/^[A-Z“].*[.?]$/u) },
      requestId: expect.any(String),
    },
  })
  const { words, details = {} } = answer.body as { words: object; details?: Record<string, unknown> }
  for (const text of Object.values(words)) expect(text).not.toMatch(/[{}…]/)
  expect(await city.rowCounts()).toEqual(before)
  return details
}

const postText = (path: string, body: string, type = 'application/json') =>
  office.ask(path, { method: 'POST', body, headers: { 'content-type': type } })
const postFile = (bytes: Uint8Array, name: string) => office.ask(DRAFTS, { method: 'POST', body: upload(bytes, name) })
const postValue = (more: Record<string, unknown>) =>
  office.ask(VALUES, { method: 'POST', json: { ...FIGURE, ...more } })
const figureText = (value: string) => JSON.stringify({ ...FIGURE, value: 0 }).replace('"value":0', `"value":${value}`)

describe('a file', () => {
  it.each([true, false])('of 200 MB is refused before it is taken (its size told: %s)', async (saysLength) => {
    const begun = performance.now()
    let written = 0
    const wish = { bytes: 200 * MB, saysLength, headers: office.headers }
    const details = await refused(
      async () => {
        const answer = await sendZeros(`${city.address}${DRAFTS}`, wish)
        written = answer.written
        return answer
      },
      413,
      'request.too-large',
    )
    expect(details).toEqual({ limit: '20 MB' })
    expect(written).toBeLessThan(60 * MB)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it('that unpacks to a thousand times its size is not unpacked', async () => {
    const bomb = workbookOf(Buffer.alloc(32 * MB, ' '), 9)
    expect(bomb.length).toBeLessThan(MB)
    const details = await refused(() => postFile(bomb, '规划.xlsx'), 413, 'document.zip-bomb')
    expect(details).toMatchObject({ file: '规划.xlsx', place: 'xl/worksheets/sheet1.xml', remedy: 'save-again' })
  })

  it('of a million rows is read no further than the limit', async () => {
    const rows = workbookOf(manyRows(1_000_000))
    expect(rows.length).toBeLessThan(20 * MB)
    const begun = performance.now()
    const details = await refused(() => postFile(rows, '规划.xlsx'), 413, 'document.too-many-rows')
    expect(details).toMatchObject({ limit: 50_000, remedy: 'keep-only-table' })
    expect(details.place).toContain('指标')
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it.each([
    ['nothing', '', 'document.empty', 422],
    ['no table', '没有表格的一句话。\n第二句。', 'plan.no-indicator-table', 422],
    ['a PDF', '%PDF-1.7\n', 'document.pdf', 415],
    ['half a workbook', Buffer.from(workbookOf(manyRows(10)).subarray(0, 300)), 'document.not-readable', 422],
  ])('with %s is refused with what to do', async (_what, content, code, status) => {
    await refused(() => postFile(Buffer.from(content), '规划.txt'), status, code)
  })

  it('that is missing, or sent as JSON, is asked for', async () => {
    await refused(() => office.ask(DRAFTS, { method: 'POST', body: new FormData() }), 400, 'request.file-missing')
    await refused(() => office.ask(DRAFTS, { method: 'POST', json: {} }), 415, 'request.unsupported-type')
  })
})

describe('a plan', () => {
  const BROKEN = [
    '巩义市健康城市建设五年规划(2021—2025年)',
    '评价指标表',
    ...['领域', '指标', '基期值', '2025', '目标值', '主要负责', '单位'],
    ...['健康', '人群', '人均预期寿命(岁)', '79.49', '82.50', '市统计局'],
    ...['婴儿死亡率(', '5.6', '≤4.1', '市卫健委'],
    ...['孕产妇死亡率(1/10万)', '15.8', '≤9', '市卫健委'],
  ].join('\n')

  it('in GBK gives the same rows as in UTF-8', async () => {
    const drafts = [Buffer.from(BROKEN), encodeGbk(BROKEN)].map((bytes) => postFile(bytes, '巩义.txt'))
    const [utf8, gbk] = (await Promise.all(drafts)).map((answer) => {
      expect([answer.status, answer.body]).toMatchObject([201, { state: 'open' }])
      return (answer.body as { draft: { rows: unknown[]; file: { encoding: string } } }).draft
    })
    expect([utf8?.file.encoding, gbk?.file.encoding]).toEqual(['utf-8', 'gb18030'])
    expect(utf8?.rows).toHaveLength(3)
    expect(gbk?.rows).toEqual(utf8?.rows)
  })

  it('is entered once, and a full-width figure is read on the way', async () => {
    const file = () => planUpload('只录一次')
    let draft = (await office.ask(DRAFTS, { method: 'POST', body: file() })).body as Draft
    const place = `${DRAFTS}/${draft.id}`
    const patch = async (path: string, json: Record<string, unknown>) => {
      const answer = await office.ask(path, { method: 'PATCH', json: { version: draft.version, ...json } })
      expect([answer.status, answer.body]).toMatchObject([200, {}])
      draft = answer.body as Draft
    }
    const correct = (ordinal: number, column: string, reading: string) =>
      patch(`${place}/rows/${ordinal}`, { kind: 'correct', column, reading })
    await patch(place, { head: { code: 'gongyi-once', region: '410181' } })
    await correct(1, 'baseline', '１２．５')
    expect(draft.draft.rows[0]?.parsed.baseline).toMatchObject({ value: 12.5 })
    await correct(2, 'target', '≥８２．５')
    for (const row of draft.draft.rows) {
      for (const column of ['domain', 'name', 'unit', 'baseline', 'target', 'department'] as const) {
        if (row[column].sure || draft.draft.rows[row.ordinal - 1]?.[column].confirmed) continue
        await patch(`${place}/rows/${row.ordinal}`, { kind: 'accept', column })
      }
    }
    const version = draft.version
    const confirm = () => office.ask(`${place}/confirm`, { method: 'POST', json: { version } })
    expect(await confirm()).toMatchObject({ status: 200, body: { code: 'gongyi-once', indicators: 2 } })
    await refused(confirm, 409, 'draft.not-open')
    const details = await refused(() => office.ask(DRAFTS, { method: 'POST', body: file() }), 409, 'plan.exists')
    expect(details).toEqual({ plan: 'gongyi-once' })
  })
})

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
    const said = { indicator: 'infant-mortality', numerator: 1e308, denominator: 0.001 }
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

it('has left no error in the log', () => expect(city.errors).toEqual([]))

interface Cell {
  sure: boolean
  confirmed?: boolean
}
interface Draft {
  id: string
  version: number
  draft: {
    rows: ({ ordinal: number; parsed: { baseline: { value?: number } } } & Record<
      'domain' | 'name' | 'unit' | 'baseline' | 'target' | 'department',
      Cell
    >)[]
  }
}

function pageMark(place: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/** GBK from the decoder of the platform, turned round. */
function encodeGbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, [number, number]>()
  for (let high = 0x81; high <= 0xfe; high++) {
    for (let low = 0x40; low <= 0xfe; low++) {
      const sign = decoder.decode(new Uint8Array([high, low]))
      if (low !== 0x7f && sign.length === 1 && !codes.has(sign)) codes.set(sign, [high, low])
    }
  }
  return Uint8Array.from(
    [...text].flatMap((sign) => (sign < '\u0080' ? [sign.charCodeAt(0)] : (codes.get(sign) ?? [0x3f]))),
  )
}
