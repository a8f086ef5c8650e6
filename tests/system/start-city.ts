import { accessMigrations, platformActor, SESSION_COOKIE } from '@kangcheng/access'
import { indicatorMigrations } from '@kangcheng/indicators'
import type { Result } from '@kangcheng/kernel'
import { noticeMigrations } from '@kangcheng/notices'
import { createLog, type HttpServer, listenHttp, silentLog } from '@kangcheng/platform'
import { openPlatform } from '@kangcheng/server/compose'
import { createDemonstrationAccounts, DEMONSTRATION_PASSWORD } from '@kangcheng/server/demonstration'
import { createServer } from '@kangcheng/server/http'
import { enterPacks, loadPacksIntoMemory } from '@kangcheng/server/packs'
import type { Settings } from '@kangcheng/server/settings'
import { type Filling, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterAll } from 'vitest'

export type City = Awaited<ReturnType<typeof startCity>>

/** A session of somebody signed in: asks like a page of ours, with cookie and CSRF token. */
export interface Session {
  readonly headers: Readonly<Record<string, string>>
  ask(path: string, wish?: Wish): Promise<Answer>
}

export interface Wish {
  method?: string
  json?: unknown
  body?: RequestInit['body']
  headers?: Readonly<Record<string, string>>
}

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The JSON of the answer, or its text when it is none. */
  readonly body: unknown
}

const settingsOf = (databaseUrl: string): Settings => ({
  host: '127.0.0.1',
  port: 0,
  dataFolder: '/nowhere',
  databaseUrl,
  secret: 'what a city in a test is sealed with',
  packs: ['national', 'gongyi'],
  demonstration: true,
})

/** What a start enters; the same for every file, and a second of work. */
const CITY: Filling = {
  name: 'city',
  async fill(url) {
    const settings = settingsOf(url)
    const platform = await openPlatform(settings, silentLog)
    try {
      await enterPacks(platform, settings)
      await createDemonstrationAccounts(platform)
    } finally {
      await platform.close()
    }
  },
}

/**
 * The real server on a database of its own with the national and the Gongyi pack and the demonstration, all in this
 * process. Stopped when the test file is done. What it logs as an error is in `errors`; `prepare` sees the server before
 * it listens.
 */
export async function startCity(
  wish: {
    webFolder?: URL
    prepare?: (server: HttpServer) => void
    heavyPerMinute?: number
    publicOrigin?: string
    city?: Partial<Settings>
  } = {},
) {
  const { url } = await testDatabase([accessMigrations, noticeMigrations, indicatorMigrations], CITY)
  const errors: string[] = []
  const log = createLog({ level: 'error', destination: { write: (line) => errors.push(line) } })
  const settings = { ...settingsOf(url), ...wish.city }
  const platform = await openPlatform(settings, log)
  await loadPacksIntoMemory(platform, settings)
  const { webFolder, prepare, city: _, ...limits } = wish
  const server = await createServer(platform, webFolder ? [{ prefix: '/', folder: webFolder }] : [], limits)
  prepare?.(server)
  const address = await listenHttp(server, settings)
  afterAll(async () => {
    await server.close()
    await platform.close()
  })

  return {
    platform,
    server,
    address,
    errors,
    /** Asks without any session. */
    ask: (path: string, wish: Wish = {}) => ask(address, path, wish),
    signIn: (login: string) => signIn(address, login),
    /** Makes an account with one role; answers with its id. */
    addAccount: async (account: {
      login: string
      role: string
      region: string
      organisation?: string
      within?: string
    }) => {
      const { login, role, region, organisation = 'gongyi-government', within = '*' } = account
      const actor = platformActor('system')
      const made = must(
        await platform.access.createUser(actor, {
          login,
          name: `演示·${login}`,
          organisation,
          password: DEMONSTRATION_PASSWORD,
          mustChange: false,
        }),
      )
      must(await platform.access.assignRole(actor, made.id, { role, region, organisation: within }))
      return made.id
    },
    /** Rows of all that operations change: what a refused request must leave as it was. */
    rowCounts: async () => {
      const counted = sql<Record<string, number>>`SELECT
        (SELECT count(*) FROM indicators.definition) AS definitions,
        (SELECT count(*) FROM indicators.plan) AS plans,
        (SELECT count(*) FROM indicators.value) AS values,
        (SELECT count(*) FROM indicators.draft) AS drafts,
        (SELECT coalesce(sum(version), 0)::int FROM indicators.draft) AS draft_versions,
        (SELECT count(*) FROM indicators.evidence WHERE withdrawn_at IS NULL) AS evidence,
        (SELECT count(*) FROM platform.stored_file) AS files,
        (SELECT count(*) FROM platform.event) AS events,
        (SELECT count(*) FROM access.user_account) AS accounts,
        (SELECT count(*) FROM access.role_assignment) AS assignments`
      return (await counted.execute(platform.database.kysely)).rows[0] ?? {}
    },
  }
}

/** Signs in at a server, as the demonstration account of that name unless another password is given. */
export async function signIn(address: string, login: string, password = DEMONSTRATION_PASSWORD): Promise<Session> {
  const answer = await ask(address, '/api/v1/session', { method: 'POST', json: { login, password } })
  if (answer.status !== 200) throw new Error(`${login} cannot sign in: ${JSON.stringify(answer.body)}`)
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith(`${SESSION_COOKIE}=`)) ?? ''
  const { csrfToken } = answer.body as { csrfToken: string }
  const headers = { cookie: cookie.split(';', 1)[0] ?? '', 'x-csrf-token': csrfToken }
  return {
    headers,
    ask: (path, wish = {}) => ask(address, path, { ...wish, headers: { ...headers, ...wish.headers } }),
  }
}

async function ask(address: string, path: string, wish: Wish): Promise<Answer> {
  const { method = 'GET', json, body = json === undefined ? null : JSON.stringify(json) } = wish
  const type = json === undefined ? {} : { 'content-type': 'application/json' }
  const response = await fetch(`${address}${path}`, {
    method,
    body,
    headers: { ...type, ...wish.headers },
    // Where an answer leads is part of the answer.
    redirect: 'manual',
  })
  const text = await response.text()
  const isJson = /^application\/(?:[\w.]+\+)?json\b/.test(response.headers.get('content-type') ?? '')
  return {
    status: response.status,
    headers: response.headers,
    body: isJson && text !== '' ? JSON.parse(text) : text,
  }
}

/** The value, or an error that names the refusal. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.details ?? {})}`)
  return result.value
}
