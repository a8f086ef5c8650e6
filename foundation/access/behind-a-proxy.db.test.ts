import { createHttpServer, type HttpServer, silentLog } from '@kangcheng/platform'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, expect, it } from 'vitest'
import { accessMigrations, accessRefusals, accessRoutes, guardRoutes } from './index.ts'
import { openAccess, type TestAccess } from './testing/open-access.ts'

const PROXY = '10.0.0.2'
let room: TestAccess
let count = 0

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock: fixedClock('2024-03-07') })
})

async function openServer(trustedProxies: readonly string[]): Promise<HttpServer> {
  const server = await createHttpServer({ log: silentLog, version: '0', refusals: [accessRefusals], trustedProxies })
  guardRoutes(server, room.access)
  accessRoutes(server, room.access)
  return server
}

/** A wrong sign-in, under another name each time, by way of the proxy. */
async function guess(server: HttpServer, forwardedFor: string): Promise<string> {
  const response = await server.inject({
    method: 'POST',
    url: '/api/v1/session',
    remoteAddress: PROXY,
    headers: { 'x-forwarded-for': forwardedFor },
    payload: { login: `nobody-${++count}`, password: 'not the password' },
  })
  return response.json().code
}

it('slows down who guesses behind a trusted proxy, and nobody else behind it', async () => {
  const server = await openServer([PROXY])
  // What the guesser writes in front of the address that the proxy adds changes nothing.
  for (let failure = 0; failure < 50; failure++) await guess(server, `192.0.2.${failure}, 198.51.100.7`)
  expect(await guess(server, '198.51.100.7')).toBe('access.locked')
  expect(await guess(server, '198.51.100.8')).toBe('access.sign-in-failed')
  await server.close()
})

it('is not fooled by somebody who says to be a proxy', async () => {
  const server = await openServer(['10.9.9.9'])
  for (let failure = 0; failure < 50; failure++) await guess(server, `198.51.100.${failure}`)
  expect(await guess(server, '198.51.100.200')).toBe('access.locked')
  await server.close()
})
