import { readDocument } from '@kangcheng/platform/documents'
import { describe, expect, it } from 'vitest'
import { PLAN_SAMPLE } from '../../contract/index.ts'
import { GONGYI_ROWS, writtenOut } from './gongyi-rows.fixture.ts'
import { GONGYI_TABLE } from './gongyi-table.fixture.ts'
import { LIBRARY } from './library.fixture.ts'
import { recognisePlan } from './recognise-plan.ts'

const TITLE = '巩义市健康城市建设五年规划(2021—2025年)'

async function rowsOf(bytes: Uint8Array) {
  const document = await readDocument(bytes, 'plan')
  if (!document.ok) throw new Error(document.refusal.code)
  const plan = recognisePlan(document.value, LIBRARY)
  if (!plan.ok) throw new Error(plan.refusal.code)
  return { format: document.value.format, encoding: document.value.encoding, rows: plan.value.rows.map(writtenOut) }
}

/** The rows as a clean table would print them: the unit behind the name, nothing lost. */
const CLEAN = GONGYI_ROWS.map((row) => row.split('|')).map(([domain, name, unit, ...rest]) => [
  domain ?? '',
  unit ? `${name}(${unit})` : (name ?? ''),
  ...rest,
])
const HEADER = ['领域', '指标', '基期值', '2025年目标值', '主要负责单位']

describe('the plan of Gongyi as a file', () => {
  it('gives the same rows from GBK as from UTF-8', async () => {
    const utf8 = await rowsOf(new TextEncoder().encode(TITLE + GONGYI_TABLE))
    const gbk = await rowsOf(encodeGbk(TITLE + GONGYI_TABLE))
    expect(utf8).toEqual({ format: 'text', encoding: 'utf-8', rows: GONGYI_ROWS })
    expect(gbk).toEqual({ ...utf8, encoding: 'gb18030' })
  })

  it('gives them from a web page with merged cells', async () => {
    let last = ''
    const body = CLEAN.map(([domain = '', ...cells]) => {
      const span = CLEAN.filter((row) => row[0] === domain).length
      const first = domain === last ? '' : `<td rowspan="${span}">${domain.slice(0, 2)}<br>${domain.slice(2)}</td>`
      last = domain
      return `<tr>${first}${cells.map((cell) => `<td><p>${escapeHtml(cell)}</p></td>`).join('')}</tr>`
    })
    const page = `<html><body><h1>${TITLE}</h1><table><tr>${HEADER.map((cell) => `<th>${cell}</th>`).join('')}</tr>${body.join('')}</table></body></html>`
    const { format, rows } = await rowsOf(new TextEncoder().encode(page))
    expect(format).toBe('html')
    expect(rows).toEqual(GONGYI_ROWS)
  })

  it('gives them from a comma-separated table', async () => {
    const csv = [[TITLE, '', '', '', ''], HEADER, ...CLEAN]
      .map((row) => row.map((cell) => `"${cell}"`).join(','))
      .join('\r\n')
    const { format, rows } = await rowsOf(new TextEncoder().encode(csv))
    expect(format).toBe('csv')
    expect(rows).toEqual(GONGYI_ROWS)
  })
})

it('reads the sample to download without a doubt', async () => {
  const document = await readDocument(new TextEncoder().encode(PLAN_SAMPLE), '规划示例.csv')
  const plan = document.ok ? recognisePlan(document.value, LIBRARY) : document
  if (!plan.ok) throw new Error(plan.refusal.code)
  expect(plan.value.rows.map(writtenOut)).toEqual([
    '健康人群|婴儿死亡率|‰|4.2|≤3.5|市卫健委',
    '健康人群|居民健康素养水平|%|25|≥35|市卫健委',
    '健康社会|养老机构护理型床位占比|%|52|≥60|市民政局',
    '健康环境|病媒生物密度控制水平||C级|B级|市卫健委',
  ])
  const cells = plan.value.rows.flatMap(({ domain, name, unit, baseline, target, department }) => [
    ...[domain, name, unit],
    ...[baseline, target, department],
  ])
  expect(cells.filter(({ doubt }) => doubt !== undefined)).toEqual([])
  expect(plan.value.findings).toEqual([])
})

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** GBK from the decoder of the platform, turned round; a library that encodes is not worth a dependency here. */
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
