import { describe, expect, it } from 'vitest'
import type { CalendarEntry, PublishedIndicator, Release } from '../../../contract/publishing/index.ts'
import { html } from './html.ts'
import { indicatorPage, missingPage } from './indicator-page.ts'
import { shelfPage } from './shelf-page.ts'
import { PUBLIC_POLICY } from './style.ts'

const HOSTILE = '"><script>alert(1)</script>'
const release: Release = {
  publication: '01900000-0000-7000-8000-000000000000',
  edition: 1,
  kind: 'annual-report',
  plan: 'test-plan',
  region: '410181',
  period: '2023',
  title: { zh: HOSTILE, en: 'Report' },
  asOf: '2024-05-01',
  invented: true,
  releasedOn: '2024-06-28',
  files: [{ name: 'x.docx', file: 'zh.docx', language: 'zh', format: 'docx', bytes: 2048, sha256: 'ab' }],
}
const indicator: PublishedIndicator = {
  code: 'infant-mortality',
  name: { zh: '婴儿死亡率' },
  domain: { zh: '人群' },
  unit: '‰',
  direction: 'decrease',
  decimals: 2,
  frequency: 'year',
  numerator: { zh: '未满1岁死亡数' },
  caveats: { zh: HOSTILE },
  interval: 'byar',
  source: { title: '示例', status: 'unverified' },
  definitionVersion: 1,
  baseline: '5.6',
  target: '≤4.1',
  verdict: 'on-track',
  reason: { zh: '达到进度要求。' },
  points: [
    {
      period: '2023',
      value: 4.58,
      lower: 2.93,
      upper: 6.82,
      basis: 'reported',
      status: 'final',
      revision: 2,
      availableOn: '2024-03-31',
      invented: true,
      source: HOSTILE,
    },
  ],
}
const calendar: CalendarEntry[] = [
  {
    plan: 'test-plan',
    kind: 'annual-report',
    region: '410181',
    period: '2024',
    day: '2025-06-27',
    origin: 'office',
    moves: [{ from: '2025-06-20', to: '2025-06-27', on: '2025-05-01', reason: HOSTILE }],
    title: { zh: '2024年报告' },
    state: 'planned',
  },
]
const view = { indicator, release, calendar, regionName: { zh: '巩义市', en: 'Gongyi' } }
const shelf = { releases: [release], calendar, reports: [{ release, indicators: [indicator] }] }

describe('a public page', () => {
  const pages = [
    shelfPage(shelf, 'zh', HOSTILE),
    shelfPage({ releases: [], calendar: [], reports: [] }, 'en', undefined),
    indicatorPage(view, 'zh', undefined),
    indicatorPage(view, 'en', HOSTILE),
    missingPage('en', undefined),
  ]

  it('holds no script, one h1, its language and the way to the other', () => {
    for (const page of pages) {
      expect(page).not.toMatch(/<script|javascript:| style=/)
      expect(page.match(/<h1/g)).toHaveLength(1)
      const isChinese = page.includes('<html lang="zh-CN">')
      expect(page).toContain(isChinese ? '>English</a>' : '>中文</a>')
    }
    expect(PUBLIC_POLICY).toContain("default-src 'none'")
  })

  it('shows figure, interval, method, source, day, revision, and the next release with the day it was moved from', () => {
    const [first = '', , page = ''] = pages
    for (const said of [
      '4.58',
      '2.93–6.82',
      '泊松计数，Byar 法（不足10例用精确法）',
      '未满1岁死亡数',
      '≤4.1',
      '未经核实',
      '第2次',
      '2025-06-27',
    ])
      expect(page).toContain(said)
    expect(first).toContain('2025-06-20')
    expect(first).toContain('SHA-256 ab')
    expect(first).toContain('含演示用虚构数据')
  })

  it('offers no file of what was withdrawn, and says why', () => {
    const gone = { ...release, withdrawnOn: '2024-07-01', withdrawnBecause: '口径有误' }
    const page = shelfPage({ ...shelf, releases: [gone], reports: [] }, 'zh', undefined)
    expect(page).toContain('已于2024-07-01撤回：口径有误')
    expect(page).not.toContain('/public/files/')
  })
})

describe('a template', () => {
  it('escapes texts and keeps pieces', () => {
    expect(html`<p title="${'"a"'}">${'<b>'}${html`<i>${1}</i>`}${[html`x`, html`y`]}${undefined}</p>`.text).toBe(
      '<p title="&quot;a&quot;">&lt;b&gt;<i>1</i>xy</p>',
    )
  })
})
