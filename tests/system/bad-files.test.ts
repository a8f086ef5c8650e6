import { beforeAll, describe, expect, it } from 'vitest'
import { encodeGbk } from './encode-gbk.ts'
import { expectRefusal } from './expect-refusal.ts'
import { planUpload, upload } from './route-samples.ts'
import { sendZeros } from './send-raw.ts'
import { type City, type Session, startCity } from './start-city.ts'
import { manyRows, wordFileOf, workbookOf } from './zip-file.ts'

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

  it('of ten megabytes of plan is refused with what to do, and one that is long is bounded', async () => {
    const head = '某市规划(2021—2025年)\n指标\n基期值\n目标值\n单位\n婴儿死亡率(‰)\n5\n4\n‰\n三、主要任务\n'
    const tasks = (count: number) =>
      Array.from({ length: count }, (_, index) => `${(index % 90) + 1}. 开展第${index}项健康工作`).join('\n')
    const huge = Buffer.from(head + tasks(190_000).replaceAll('健康工作', '健康工作提高居民健康水平'))
    expect(huge.length).toBeGreaterThan(9 * MB)
    const begun = performance.now()
    const details = await refused(() => postFile(huge, '规划.txt'), 413, 'plan.too-long')
    expect(details).toMatchObject({ limit: 600_000, remedy: 'keep-only-plan' })
    expect(performance.now() - begun).toBeLessThan(5_000)
    const long = await postFile(Buffer.from(head + tasks(30_000)), '规划.txt')
    expect(long).toMatchObject({ status: 201, body: { draft: { leftOut: { tasks: 28_001 } } } })
    expect(JSON.stringify(long.body).length).toBeLessThan(MB)
    const list = await office.ask(DRAFTS)
    expect(JSON.stringify(list.body).length).toBeLessThan(2_000)
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

describe('a plan of Word', () => {
  const paragraph = (text: string, level?: number) => {
    const numbered = `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>`
    return `<w:p>${level === undefined ? '' : numbered}<w:r><w:t>${text}</w:t></w:r></w:p>`
  }
  const table = (rows: readonly (readonly string[])[]) =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
  const level = (index: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCountingThousand', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

  it('whose headings are numbered by Word and whose table has no header gives its tasks and its rows', async () => {
    const body = [
      paragraph('巩义市健康城市规划(2021—2025年)'),
      paragraph('发展基础', 0),
      paragraph('主要任务', 0),
      paragraph('改善健康环境', 1),
      paragraph('治理空气', 2),
      paragraph('治理水体', 2),
      paragraph('优化健康服务', 1),
      paragraph('组织实施', 0),
      table([
        ['健康人群', '婴儿死亡率(‰)', '5.6', '≤4.1', '市卫健委'],
        ['健康人群', '人均预期寿命(岁)', '79.49', '≥82.5', '市统计局'],
        ['健康人群', '孕产妇死亡率(1/10万)', '15.8', '≤9', '市卫健委'],
      ]),
    ].join('')
    const answer = await postFile(wordFileOf({ body, numbering }), '规划.docx')
    expect(answer.status).toBe(201)
    const { draft, doubts } = answer.body as {
      doubts: number
      draft: { rows: { code: string }[]; tasks: { code: string; title: string }[] }
    }
    expect(draft.tasks.map(({ code, title }) => `${code} ${title}`)).toEqual([
      '2 主要任务',
      '2.1 改善健康环境',
      '2.1.1 治理空气',
      '2.1.2 治理水体',
      '2.2 优化健康服务',
      '3 组织实施',
    ])
    expect(draft.rows.map(({ code }) => code)).toEqual(['infant-mortality', 'life-expectancy', 'maternal-mortality'])
    expect(doubts).toBe(0)
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
