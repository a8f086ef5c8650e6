import { describe, expect, it } from 'vitest'
import { DRAFT_LIMITS } from './draft-limits.ts'
import { definition, LIBRARY, linesOf, tableOf } from './library.fixture.ts'
import type { SourceBlock } from './plan-source.ts'
import { recognisePlan } from './recognise-plan.ts'

const EMPTY = { definitions: [], organisations: [] }
const TABLE =
  '某市规划(2021—2025年)\n指标\n基期值\n目标值\n单位\n人均预期寿命(岁)\n79\n82\n岁\n婴儿死亡率(‰)\n5\n4\n‰\n'
const WORK = `${TABLE}三、主要任务\n`
const MB = 1024 * 1024
/** Bytes of one draft: what the database, the list and the page must bear. */
const LARGEST_DRAFT = 5 * MB

/** A text that begins so and goes on with pieces to a length: just what is still read, unless told otherwise. */
function grown(start: string, piece: (index: number) => string, most = DRAFT_LIMITS.documentSigns): string {
  const pieces = [start]
  for (let index = 0, signs = start.length; ; index++) {
    const next = piece(index)
    signs += next.length
    if (signs > most) return pieces.join('')
    pieces.push(next)
  }
}

function timed(blocks: readonly SourceBlock[], library: Parameters<typeof recognisePlan>[1] = LIBRARY) {
  // Of this thread's processor, since test machines are busy.
  const start = process.threadCpuUsage()
  const outcome = recognisePlan({ blocks }, library)
  const { user, system } = process.threadCpuUsage(start)
  return { outcome, milliseconds: (user + system) / 1000 }
}

describe('hostile plans', () => {
  it.each([
    ['a table without end', grown(TABLE, () => '健康\n12\n')],
    ['headers only', grown('某市规划(2021—2025年)\n', () => '指标\n基期值\n目标值\n单位\n一、甲\n')],
    ['headers in one line', grown('某市规划(2021—2025年)\n', () => '指标 基期值 目标值 单位          \n')],
    ['almost headers', grown('某市规划(2021—2025年)\n', () => '2025年(一二\n')],
    ['a sentence without end', grown(WORK, () => '每万人达到3.5人 ')],
    ['clauses without end', grown(WORK, (index) => `婴儿死亡率达到${index + 5}‰,`)],
    ['sentences without end', grown(WORK, (index) => `到2025年婴儿死亡率达到${index + 5}‰。`)],
    ['lists of figures', grown(WORK, (index) => `目前甲${index}率、乙${index}率、丙${index}率均达${index}%。\n`)],
    ['tasks without end', grown(WORK, (index) => `${(index % 90) + 1}. 开展第${index}项行动\n`)],
    ['chapters without end', grown(WORK, (index) => `一、开展第${index}项\n`)],
    ['brackets without end', grown(TABLE, () => `${'('.repeat(250)}\n`)],
  ])('of the length that is read, with %s, take less than two seconds', (_name, text) => {
    const { outcome, milliseconds } = timed(linesOf(text))
    expect(milliseconds).toBeLessThan(2_000)
    if (outcome.ok) expect(Buffer.byteLength(JSON.stringify(outcome.value))).toBeLessThan(LARGEST_DRAFT)
  })

  it.each(['《', '（', '•', ' ', '达', '数', '十', '-', '。', '※', '1', '[1]'])(
    'with %j half a million times in a title or a sentence take less than two seconds',
    (sign) => {
      const run = sign.repeat(500_000 / sign.length)
      expect(timed(linesOf(`${run}x\n${WORK}`)).milliseconds).toBeLessThan(2_000)
      expect(timed(linesOf(`${WORK}婴儿死亡率到2025年达到5‰${run}x\n`)).milliseconds).toBeLessThan(2_000)
    },
  )

  it('of ten megabytes are refused at once, with what to do', () => {
    const text = grown(WORK, (index) => `${(index % 90) + 1}. 开展第${index}项行动，不断提高居民健康水平\n`, 4_500_000)
    expect(Buffer.byteLength(text)).toBeGreaterThan(9 * MB)
    const { outcome, milliseconds } = timed(linesOf(text))
    expect(outcome).toMatchObject({
      ok: false,
      refusal: { code: 'plan.too-long', details: { limit: DRAFT_LIMITS.documentSigns, remedy: 'keep-only-plan' } },
    })
    expect(milliseconds).toBeLessThan(200)
  })

  it('with many known names and tables take less than two seconds', () => {
    const definitions = Array.from({ length: 300 }, (_, index) =>
      definition(`d-${index}`, `第${index}类居民健康服务覆盖人群比例水平`, '%'),
    )
    const rows = Array.from({ length: 2_000 }, (_, index) => [
      `第${index}类居民健康服务覆盖人群百分比例(%),乙率(%),丙率(%),丁率(%)`.repeat(3),
      '123456789012345678',
      '223456789012345678',
      `街道${index}`,
    ])
    const pieces = Array.from({ length: 500 }, () => tableOf(...rows.slice(0, 3)))
    const table = tableOf(['指标', '2020年', '2025年', '责任单位'], ...rows)
    for (const blocks of [[table], [table, ...pieces], pieces]) {
      expect(timed(blocks, { ...LIBRARY, definitions }).milliseconds).toBeLessThan(2_000)
    }
  })
})

describe('a plan with more than a draft holds', () => {
  it('is read from the beginning, and the rest is counted', () => {
    const rows = Array.from({ length: 1_005 }, (_, index) => [`第${index}类覆盖率(%)`, '2', '≥1'])
    const text = linesOf(
      grown('某市规划(2021—2025年)\n', (index) => `${(index % 90) + 1}. 开展第${index}项行动\n`, 100_000),
    )
    const table = tableOf(['指标', '2020年', '2025年'], ...rows)
    const { outcome } = timed([...text, table], EMPTY)
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    const { value } = outcome
    expect([value.rows.length, value.tasks.length, value.findings.length]).toEqual([1_000, 2_000, 300])
    expect(value.leftOut).toEqual({ rows: 5, lines: 0, tasks: text.length - 1 - 2_000, findings: 700 })
  })

  it('says nothing of what it left out when that is nothing', () => {
    const { outcome } = timed(linesOf(WORK))
    expect(outcome.ok && outcome.value).not.toHaveProperty('leftOut')
  })

  it('counts the lines of a broken table that nobody laid into rows', () => {
    const { outcome } = timed(linesOf(grown(TABLE, () => '甲覆盖率(%)\n1\n2\n%\n', 80_000)))
    expect(outcome.ok && outcome.value.leftOut?.lines).toBeGreaterThan(10_000)
  })

  it('keeps the beginning of a cell that is too long, and asks about it', () => {
    const long = `${'甲'.repeat(700)}覆盖率(%)`
    const { outcome } = timed([tableOf(['指标', '2020年', '2025年'], [long, '1', '2'], ['吸烟率(%)', '2', '1'])])
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    const [first, second] = outcome.value.rows
    expect(first?.name).toMatchObject({ sure: false, doubt: 'too-long' })
    expect(first?.name.text).toBe(`${'甲'.repeat(DRAFT_LIMITS.cellSigns - 1)}…`)
    expect(second?.name.sure).toBe(true)
  })

  it('keeps no more rows than their texts allow', () => {
    const rows = Array.from({ length: 900 }, (_, index) => [`第${index}类${'覆盖'.repeat(240)}率(%)`, '1', '2'])
    const { outcome } = timed([tableOf(['指标', '2020年', '2025年'], ...rows)])
    if (!outcome.ok) throw new Error(outcome.refusal.code)
    const { rows: kept, leftOut } = outcome.value
    expect(kept.length + (leftOut?.rows ?? 0)).toBe(900)
    expect(kept.reduce((sum, row) => sum + row.name.text.length, 0)).toBeLessThanOrEqual(DRAFT_LIMITS.rowSigns)
    expect(Buffer.byteLength(JSON.stringify(outcome.value))).toBeLessThan(LARGEST_DRAFT)
  })
})
