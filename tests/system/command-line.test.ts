import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessMigrations } from '@kangcheng/access'
import { indicatorMigrations } from '@kangcheng/indicators'
import { silentLog, startEmbeddedPostgres } from '@kangcheng/platform'
import { testDatabase } from '@kangcheng/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { FIGURE } from './route-samples.ts'
import { type RunningServer, run, startServer } from './run-program.ts'
import { signIn } from './start-city.ts'

/** One folder for the whole story: made by the first command, then used by a server, killed and used again. */
const folder = mkdtempSync(join(tmpdir(), 'kangcheng-command-line-'))
// The compiled code is kept beside: some twenty programs are started here, and it halves what each start costs.
const DATA = { KANGCHENG_DATA: join(folder, 'data'), NODE_COMPILE_CACHE: join(folder, 'compiled') }
const OF_GOVERNMENT = ['--organisation', 'gongyi-government']
const ONE_LINE = /^[^\n]+\n$/
const { url: externalUrl } = await testDatabase([accessMigrations, indicatorMigrations])
let server: RunningServer | undefined

afterAll(async () => {
  await server?.stop('SIGTERM')
  // Should a test have failed between killing the server and starting it again, its PostgreSQL would live on.
  const database = await startEmbeddedPostgres({ folder: DATA.KANGCHENG_DATA, log: silentLog })
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

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

  it('makes no account without a password', async () => {
    const add = (role: string) =>
      kangcheng(...['user', 'add', 'li.na', '--name', '李某', '--region', '410181', '--role', role], ...OF_GOVERNMENT)
    // Standard input is empty here.
    expect(await add('viewer')).toMatchObject({ code: 1, err: expect.stringContaining('access.password-weak') })
  })

  it('says in one line what is wrong, and ends with 1', async () => {
    const unreachable = { ...DATA, DATABASE_URL: 'postgresql://somebody:secret@127.0.0.1:1/city' }
    const answers = [
      // One after the other: each opens the folder for itself.
      await kangcheng('plan', 'show', 'none'),
      await kangcheng('plan', 'import', join(folder, 'nowhere.txt')),
      await kangcheng('pack', 'check', join(folder, 'nowhere')),
      await run({ ...DATA, KANGCHENG_PACKS: 'atlantis' }, 'apps/server/cli.ts', 'plan', 'list'),
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

describe('a server on the same folder', () => {
  const latest = async () => {
    const rows = await json<{ code: string; latest?: { value?: number } }[]>('plan', 'evaluate', 'gongyi-2021-2025')
    return rows.find((row) => row.code === 'life-expectancy')?.latest?.value
  }
  const record = async (value: number) => {
    const office = await signIn(server?.address ?? '', 'office')
    const json = { ...FIGURE, period: '2025', availableOn: '2026-01-31', value }
    const answer = await office.ask('/api/v1/values', { method: 'POST', json })
    expect([answer.status, answer.body]).toMatchObject([201, { value: { value } }])
  }

  it('answers, and the command line works beside it', async () => {
    server = await startServer(DATA)
    expect((await fetch(`${server.address}/healthz`)).status).toBe(200)
    expect((await fetch(`${server.address}/readyz`)).status).toBe(200)
    await record(82.6)
    expect(await latest()).toBe(82.6)
  })

  it('serves the pages: hashed files for good, the page itself asked for each time', async () => {
    const ask = (path: string) => fetch(`${server?.address}${path}`)
    const page = await ask('/plans/gongyi-2021-2025')
    const html = await page.text()
    expect(html).toMatch(/^<!doctype html>/i)
    expect(page.headers.get('cache-control')).toBe('no-cache')
    const [script = ''] = /\/assets\/[^"]+\.js/.exec(html) ?? []
    const code = await ask(script)
    expect([code.status, code.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    for (const { headers } of [page, code, await ask('/api/v1/session')]) {
      expect(headers.get('content-security-policy')).toMatch(/script-src 'self';/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
    }
    expect((await ask('/api/v1/session')).headers.get('cache-control')).toBe('no-store')
    expect((await ask('/assets/none-12345678.js')).status).toBe(404)
  })

  it('lets no second one onto the folder, nor any onto its port', async () => {
    const { port } = new URL(server?.address ?? '')
    const [second, same] = await Promise.all([
      run({ ...DATA, PORT: '0' }, 'apps/server/main.ts'),
      run({ ...DATA, DATABASE_URL: externalUrl, PORT: port }, 'apps/server/main.ts'),
    ])
    for (const { code, err } of [second, same]) {
      expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(ONE_LINE) })
    }
    expect(second?.err).toContain('in use')
    expect(same?.err).toContain(`port ${port}`)
    expect((await fetch(`${server?.address}/healthz`)).status).toBe(200)
  })

  it('stops within five seconds when told to', async () => {
    const begun = performance.now()
    expect(await server?.stop('SIGTERM')).toMatchObject({ code: 0, err: '' })
    expect(performance.now() - begun).toBeLessThan(5_000)
    server = undefined
  })

  it('starts again after it was killed, with all that it had acknowledged', async () => {
    server = await startServer(DATA)
    await record(82.7)
    await server.stop('SIGKILL')
    server = await startServer(DATA)
    expect(await latest()).toBe(82.7)
    const auditor = await signIn(server.address, 'auditor')
    expect((await auditor.ask('/api/v1/audit/verify')).body).toMatchObject({ intact: true })
    expect(await server.stop('SIGTERM')).toMatchObject({ code: 0 })
    server = undefined
  })
})
