import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { run } from './run-program.ts'

/** One folder for the whole story: made by the first command, used by all that follow. */
const folder = mkdtempSync(join(tmpdir(), 'kangcheng-command-line-'))
const DATA = { KANGCHENG_DATA: join(folder, 'data') }
const OF_GOVERNMENT = ['--organisation', 'gongyi-government']
const ONE_LINE = /^[^\n]+\n$/

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const kangcheng = (...words: string[]) => run(DATA, 'apps/server/cli.ts', ...words)

async function json<Value>(...words: string[]): Promise<Value> {
  const { code, out, err } = await kangcheng(...words, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out) as Value
}

describe('the command line', () => {
  it('reads a target', async () => {
    expect(await json('target', 'parse', '≥98.8')).toEqual({
      kind: 'threshold',
      comparator: '>=',
      value: 98.8,
      text: '≥98.8',
    })
    expect(await json('target', 'parse', '每年降低1个百分点')).toMatchObject({
      kind: 'relative',
      change: -1,
      per: 'year',
      direction: 'decrease',
    })
  })

  it('finds no fault in the packs', async () => {
    const { code, out } = await kangcheng('pack', 'check')
    expect([code, out]).toEqual([0, expect.stringMatching(/^\d+ packs with \d+ documents, no fault\n$/)])
  })

  it('shows the plan of Gongyi after nothing but a clone', async () => {
    const plan = await json<{ title: string; period: object; indicators: Record<string, unknown>[] }>(
      'plan',
      'show',
      'gongyi-2021-2025',
    )
    expect(plan).toMatchObject({ period: { from: 2021, to: 2025 } })
    expect(plan.indicators).toHaveLength(56)
    const domains = Object.values(Object.groupBy(plan.indicators, (row) => String(row.domain)))
    expect(domains.map((rows) => rows?.length)).toEqual([13, 10, 17, 10, 5, 1])
    expect(plan.indicators[0]).toMatchObject({
      code: 'life-expectancy',
      unit: '岁',
      direction: 'increase',
      baseline: { text: '79.49', value: 79.49 },
      target: { kind: 'threshold', value: 82.5 },
    })
  })

  it('evaluates it, with every verdict of the demonstration', async () => {
    const rows = await json<Record<string, unknown>[]>('plan', 'evaluate', 'gongyi-2021-2025', '--as-of', '2024-12-31')
    expect(rows).toHaveLength(56)
    expect([...new Set(rows.map((row) => row.verdict))].toSorted()).toEqual([
      'achieved',
      'at-risk',
      'no-data',
      'not-due',
      'not-evaluable',
      'off-track',
      'on-track',
      'worsening',
    ])
    for (const row of rows) {
      expect(row).toMatchObject({ asOf: '2024-12-31', progress: {}, reason: { text: { zh: /./, en: /./ } } })
    }
  })

  it('reads a plan from a file and keeps nothing of it', async () => {
    const file = join(folder, '登封市健康规划.txt')
    const lines = [
      '登封市健康城市建设规划(2023—2027年)',
      ...['领域', '指标', '基期值', '2027', '目标值', '主要负责', '单位'],
      ...['健康', '人群', '人均预期寿命(岁)', '78.2', '80.50', '市统计局'],
      ...['婴儿死亡率(‰)', '5.1', '≤4.5', '市卫健委'],
    ]
    writeFileSync(file, lines.join('\n'))
    const read = await json<{ code: string; indicators: Record<string, unknown>[] }>('plan', 'import', file)
    expect(read).toMatchObject({ code: 'dengfeng-2023-2027', period: { from: 2023, to: 2027 } })
    expect(read.indicators).toMatchObject([
      { code: 'life-expectancy', target: { value: 80.5 } },
      { code: 'infant-mortality', target: { comparator: '<=', value: 4.5 } },
    ])
    expect(await json<{ code: string }[]>('plan', 'list')).toMatchObject([{ code: 'gongyi-2021-2025' }])
  })

  it('gives the heads of the book away, and later holds it against them', async () => {
    const { code, out } = await kangcheng('audit', 'heads')
    expect([code, out]).toEqual([0, expect.stringMatching(/^platform \d{4}-\d\d-\d\d \d+ [0-9a-f]{64}\n$/)])
    const anchors = join(folder, 'anchors.txt')
    writeFileSync(anchors, out)
    const verify = () => kangcheng('audit', 'verify', '--anchors', anchors)
    expect(await verify()).toMatchObject({ code: 0, out: expect.stringContaining('intact') })
    // As if somebody had written the whole book anew.
    writeFileSync(
      anchors,
      out.replace(/[0-9a-f]\n$/, (last) => (last === '0\n' ? '1\n' : '0\n')),
    )
    expect(await verify()).toMatchObject({ code: 1, out: expect.stringContaining('anchor') })
    writeFileSync(anchors, 'nothing')
    expect(await verify()).toMatchObject({ code: 1, out: '', err: expect.stringMatching(ONE_LINE) })
  })

  it('brings accounts in from a list: says what is wrong, then does it once, with the passwords in a file of their own', async () => {
    const list = join(folder, 'list.csv')
    const passwords = join(folder, 'passwords.csv')
    const write = (...lines: string[]) => writeFileSync(list, ['用户名,姓名,机构', ...lines].join('\n'))
    write('zhao,赵某,gongyi-government', 'qian,,nowhere')
    const refused = await kangcheng('user', 'import', list, '--apply', '--passwords', passwords)
    expect([refused.code, refused.out]).toEqual([1, expect.stringContaining('line 3 机构 «nowhere»')])
    write('zhao,赵某,gongyi-government')
    const done = await kangcheng('user', 'import', list, '--apply', '--passwords', passwords)
    expect([done.code, done.out]).toEqual([0, expect.stringContaining('1 lines: 1 new')])
    expect(readFileSync(passwords, 'utf8')).toContain('zhao,赵某,gongyi-government,')
    expect((await kangcheng('user', 'import', list, '--apply', '--passwords', passwords)).err).toMatch(ONE_LINE)
    expect(await json('user', 'import', list, '--apply')).toMatchObject({ created: 0, unchanged: 1 })
  })

  it('makes no account without a password', async () => {
    const add = (role: string) =>
      kangcheng(...['user', 'add', 'li.na', '--name', '李某', '--region', '410181', '--role', role], ...OF_GOVERNMENT)
    // Standard input is empty here.
    expect(await add('viewer')).toMatchObject({ code: 1, err: expect.stringContaining('access.password-weak') })
  })

  it('says in one line what is wrong, and ends with 1', async () => {
    const unreachable = { ...DATA, DATABASE_URL: 'postgresql://somebody:secret@127.0.0.1:1/city' }
    const answers = [
      ...(await Promise.all([
        kangcheng('plan', 'show', 'none'),
        kangcheng('plan', 'import', join(folder, 'nowhere.txt')),
        kangcheng('pack', 'check', join(folder, 'nowhere')),
        run({ ...DATA, KANGCHENG_PACKS: 'atlantis' }, 'apps/server/cli.ts', 'plan', 'list'),
      ])),
      ...(await Promise.all([
        run(unreachable, 'apps/server/cli.ts', 'plan', 'list'),
        run({ ...DATA, DATABASE_URL: 'city' }, 'apps/server/cli.ts', 'plan', 'list'),
        run(unreachable, 'apps/server/main.ts'),
        run({ ...DATA, PORT: 'eighty' }, 'apps/server/main.ts'),
      ])),
    ]
    for (const { code, out, err } of answers) {
      expect({ code, out, err }).toEqual({ code: 1, out: '', err: expect.stringMatching(ONE_LINE) })
      expect(err).not.toMatch(/secret|at .*\.ts/)
    }
  })
})
