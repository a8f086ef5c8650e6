import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { accessMigrations } from '@kangcheng/access'
import { indicatorMigrations } from '@kangcheng/indicators'
import { noticeMigrations } from '@kangcheng/notices'
import { silentLog, startEmbeddedPostgres } from '@kangcheng/platform'
import { testDatabase } from '@kangcheng/testing'
import { afterAll, describe, expect, it } from 'vitest'
import { FIGURE } from './route-samples.ts'
import { begin, type RunningServer, run, startServer } from './run-program.ts'
import { askRaw } from './send-raw.ts'
import { signIn } from './start-city.ts'

/** One folder for the whole story: made by two commands at once, then used by a server, killed and used again. */
const folder = mkdtempSync(join(tmpdir(), 'kangcheng-same-folder-'))
const DATA = { KANGCHENG_DATA: join(folder, 'data') }
const ONE_LINE = /^[^\n]+\n$/
const { url: externalUrl } = await testDatabase([accessMigrations, noticeMigrations, indicatorMigrations])
let server: RunningServer | undefined

afterAll(async () => {
  await server?.stop('SIGTERM')
  // Should a test have failed between killing the server and starting it again, its PostgreSQL would live on.
  const database = await startEmbeddedPostgres({ folder: DATA.KANGCHENG_DATA, log: silentLog })
  await database.stop()
  rmSync(folder, { recursive: true, force: true })
})

const kangcheng = (...words: string[]) => run(DATA, 'apps/server/cli.ts', ...words)

describe('two commands at once', () => {
  it('run one after the other, also where the folder is not there yet: neither takes the database from the other', async () => {
    const both = await Promise.all([kangcheng('plan', 'list', '--json'), kangcheng('audit', 'verify', '--json')])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    for (const { out } of both) JSON.parse(out)
    // Whichever was faster; the other says whom it waits for.
    expect(both.map(({ err }) => err).toSorted()).toEqual([
      '',
      expect.stringMatching(/^waiting for process \d+, .+\n$/),
    ])
  })
})

describe('a server on the same folder', () => {
  const latest = async () => {
    const { out } = await kangcheng('plan', 'evaluate', 'gongyi-2021-2025', '--json')
    const rows = JSON.parse(out) as { code: string; latest?: { value?: number } }[]
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

  it('lets the operator give somebody a first password, who must then choose another', async () => {
    const { code, out } = await kangcheng('user', 'reset-password', 'Viewer')
    expect([code, out]).toEqual([0, expect.stringMatching(/^\S{14}\n$/)])
    const viewer = await signIn(server?.address ?? '', 'viewer', out.trim())
    expect((await viewer.ask('/api/v1/plans')).body).toMatchObject({ code: 'access.password-must-change' })
    const nobody = await kangcheng('user', 'reset-password', 'nobody')
    expect([nobody.code, nobody.err]).toEqual([1, expect.stringContaining('access.user-unknown')])
  })

  it('answers to its own names only', async () => {
    const { port } = new URL(server?.address ?? '')
    const asked = async (host: string, path: string) =>
      (await askRaw(server?.address ?? '', path, { host: `${host}:${port}` })).status
    expect(await asked('localhost', '/api/v1/installation')).toBe(200)
    expect(await asked('evil.example', '/api/v1/installation')).toBe(421)
    expect(await asked('evil.example', '/readyz')).toBe(200)
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

  it('that stops takes its database along, and a command that used it says so in a line', async () => {
    const words = ['user', 'add', 'wang', '--name', '王某', '--region', '410181', '--role', 'viewer']
    const adding = begin(DATA, 'apps/server/cli.ts', [...words, '--organisation', 'gongyi-government'])
    // It asks for the password when it is connected.
    await adding.said('first password: ')
    await server?.stop('SIGTERM')
    server = undefined
    adding.type('correct horse battery\n')
    const { code, err } = await adding.ended
    expect([code, err.trim().split('\n').at(-1)]).toEqual([
      1,
      expect.stringContaining('has stopped: run the command again'),
    ])
    server = await startServer(DATA)
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
