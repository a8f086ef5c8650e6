import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KnownOrganisation, ORGANISATION_COLUMNS, planOrganisations } from './plan-organisations.ts'
import { readLines } from './read-lines.ts'

const HEAD = ['代码', '名称', '英文名称', '类别', '行政区划', '上级机构']
const org = (code: string, parent: string | undefined, change: Partial<KnownOrganisation> = {}): KnownOrganisation => ({
  code,
  nameZh: code,
  nameEn: undefined,
  kind: 'department',
  region: '410181',
  parent,
  path: parent === undefined ? `/${code}/` : `/city/${code}/`,
  origin: 'import',
  retired: false,
  ...change,
})
const CITY = org('city', undefined, { origin: 'pack', kind: 'government' })
const KNOWN = [CITY, org('health', 'city'), org('school', 'city')]

function plan(lines: string[][], { sync = false, open = ['/'], known = KNOWN, withAccounts = [] as string[] } = {}) {
  const read = readLines(
    [HEAD, ...lines].map((texts, row) => ({ row: row + 1, texts })),
    ORGANISATION_COLUMNS,
  )
  if (!read.ok) throw new Error(read.refusal.code)
  const facts = { known, regions: new Set(['410181']), open, withAccounts: new Set(withAccounts), sync }
  return planOrganisations(read.value, facts)
}
const line = (code: string, parent: string, change: { name?: string; kind?: string; region?: string } = {}) => [
  code,
  change.name ?? code,
  '',
  change.kind ?? '部门',
  change.region ?? '410181',
  parent,
]
const faultsOf = (lines: string[][], wish: object = {}) =>
  plan(lines, wish).faults.map(({ line: at, column, code }) => `${at} ${column} ${code}`)

describe('a file of organisations', () => {
  it('adds, changes and leaves alone', () => {
    const planned = plan([line('health', 'city', { name: '卫健委' }), line('school', 'city'), line('centre', 'health')])
    expect(planned.faults).toEqual([])
    expect(planned.changes).toEqual([
      { line: 2, code: 'health', name: '卫健委', action: 'change', columns: ['名称'] },
      { line: 4, code: 'centre', name: 'centre', action: 'create' },
    ])
    expect(planned.written.map(({ path }) => path)).toEqual(['/city/health/', '/city/health/centre/'])
    expect(planned.unchanged).toBe(1)
  })

  it('takes what hangs below along when something moves', () => {
    const known = [...KNOWN, org('ward', 'health', { path: '/city/health/ward/' })]
    expect(plan([line('health', 'school')], { known }).moved).toEqual([
      { code: 'ward', path: '/city/school/health/ward/' },
    ])
  })

  it.each<[string, string[][], string[]]>([
    ['an empty name', [line('a', '', { name: '' })], ['2 名称 missing']],
    ['a code that is none', [line('../etc', 'city')], ['2 代码 bad-code']],
    ['a code twice', [line('a', 'city'), line('a', 'city')], ['3 代码 duplicate']],
    ['an unknown kind', [line('a', 'city', { kind: '衙门' })], ['2 类别 unknown-kind']],
    ['an unknown region', [line('a', 'city', { region: '110000' })], ['2 行政区划 unknown-region']],
    ['an unknown superior', [line('a', 'nowhere')], ['2 上级机构 unknown-parent']],
    ['itself above itself', [line('a', 'a')], ['2 上级机构 cycle']],
    [
      'a circle of three',
      [line('a', 'b'), line('b', 'c'), line('c', 'a')],
      ['2 上级机构 cycle', '3 上级机构 cycle', '4 上级机构 cycle'],
    ],
    [
      'a circle with what is there',
      [line('health', 'a'), line('a', 'health')],
      ['2 上级机构 cycle', '3 上级机构 cycle'],
    ],
    ['hidden signs', [line('a', 'city', { name: '卫\u202e健' })], ['2 名称 bad-sign']],
    ['what a pack keeps', [line('city', '', { name: '别名', kind: '政府' })], ['2 代码 kept-by-pack']],
  ])('is told of %s', (_what, lines, expected) => expect(faultsOf(lines)).toEqual(expected))

  it('may name what a pack keeps, as it is', () => {
    expect(plan([line('city', '', { kind: '政府' })])).toMatchObject({ faults: [], unchanged: 1, written: [] })
  })

  it('stays where its sender administers', () => {
    expect(faultsOf([line('a', 'health')], { open: ['/city/health/'] })).toEqual([])
    expect(faultsOf([line('a', 'school')], { open: ['/city/health/'] })).toEqual(['2 上级机构 outside-scope'])
    expect(faultsOf([line('a', '')], { open: ['/city/health/'] })).toEqual(['2 上级机构 outside-scope'])
    // Nobody takes another's part of the tree by hanging it below their own.
    expect(faultsOf([line('school', 'health')], { open: ['/city/health/'] })).toEqual(['2 上级机构 outside-scope'])
  })

  it('in sync mode retires what it does not hold, but for packs’ and for what is still in use', () => {
    const known = [...KNOWN, org('ward', 'school', { path: '/city/school/ward/' }), org('old', 'city')]
    const planned = plan([line('health', 'city')], { sync: true, known, withAccounts: ['ward'] })
    expect(planned.changes).toEqual([
      { code: 'school', name: 'school', action: 'keep', kept: 'has-parts' },
      { code: 'ward', name: 'ward', action: 'keep', kept: 'has-accounts' },
      { code: 'old', name: 'old', action: 'disable' },
    ])
    expect(planned.retired).toEqual(['old'])
  })

  it('applied once changes nothing a second time, whatever tree it holds', () => {
    const codes = ['a', 'b', 'c', 'd', 'e']
    const trees = fc.array(fc.tuple(fc.constantFrom(...codes), fc.constantFrom('city', ...codes)), { maxLength: 5 })
    fc.assert(
      fc.property(trees, (edges) => {
        const lines = [...new Map(edges)].map(([code, parent]) => line(code, parent))
        const first = plan(lines)
        if (first.faults.length > 0) return
        const after = new Map(KNOWN.map((one) => [one.code, one]))
        for (const one of first.written) after.set(one.code, { ...one, origin: 'import', retired: false })
        const second = plan(lines, { known: [...after.values()] })
        expect([second.changes, second.moved, second.faults]).toEqual([[], [], []])
      }),
    )
  })
})
