import { beforeAll, describe, expect, it } from 'vitest'
import { expectRefusal } from './expect-refusal.ts'
import { planUpload, upload } from './route-samples.ts'
import { sendZeros } from './send-raw.ts'
import { type City, type Session, startCity } from './start-city.ts'
import { manyRows, workbookOf } from './zip-file.ts'

const MB = 1024 * 1024
const DRAFTS = '/api/v1/plan-drafts'

let city: City
let office: Session

beforeAll(async () => {
  city = await startCity()
  office = await city.signIn('office')
})

const refused = (ask: Parameters<typeof expectRefusal>[1], status: number, code: string) =>
  expectRefusal(city, ask, status, code)
const postFile = (bytes: Uint8Array, name: string) => office.ask(DRAFTS, { method: 'POST', body: upload(bytes, name) })

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

  it('of two million rows is read no further than the limit', async () => {
    const rows = workbookOf(manyRows(2_000_000))
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

it('nothing of this was an error of ours', () => expect(city.errors).toEqual([]))

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
