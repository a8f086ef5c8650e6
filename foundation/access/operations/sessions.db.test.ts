import { type FixedClock, fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { accessMigrations, platformActor } from '../index.ts'
import { must, openAccess, type TestAccess } from '../testing/open-access.ts'

const PASSWORD = 'correct horse battery'
const clock: FixedClock = fixedClock('2024-03-07')
let room: TestAccess

beforeAll(async () => {
  const { database } = await testDatabase([accessMigrations])
  room = await openAccess({ database, clock })
})

let count = 0
async function person(organisation = 'gongyi-health') {
  const login = `person-${++count}`
  const user = { login, name: '赵某', organisation, password: PASSWORD, mustChange: false }
  const { id } = must(await room.access.createUser(platformActor('system'), user))
  const signIn = async (userAgent: string) => {
    const from = { address: '203.0.113.77', userAgent }
    const { token } = must(await room.access.signIn({ login, password: PASSWORD }, from))
    return { token, actor: must(await room.access.readSession(token)) }
  }
  return { id, signIn }
}
const isAlive = async ({ token }: { token: string }) => (await room.access.readSession(token)).ok

describe('one’s own sessions', () => {
  it('are shown with device, network and time, and those over are not', async () => {
    const { signIn } = await person()
    await signIn('Firefox/140.0 Windows')
    clock.advance({ seconds: 1860 })
    const desk = await signIn('Chrome/140.0 Windows')
    clock.advance({ seconds: 60 })
    const phone = await signIn('Chrome/140.0 Android')
    const seen = must(await room.access.listOwnSessions(phone.actor))
    expect(seen).toMatchObject([
      { device: 'Chrome · Android', place: '203.0.113.*', current: true },
      { device: 'Chrome · Windows', place: '203.0.113.*', current: false },
    ])
    expect(JSON.stringify(seen)).not.toContain(desk.token)
    expect(JSON.stringify(seen)).not.toContain('203.0.113.77')
  })

  it('are ended one by one or all but this one, and never those of others', async () => {
    const mine = await person()
    const [here, there, elsewhere] = [await mine.signIn('a'), await mine.signIn('b'), await mine.signIn('c')]
    const stranger = await (await person()).signIn('d')
    const strangers = await room.access.endOwnSession(here.actor, stranger.actor.sessionId ?? '')
    expect(strangers).toMatchObject({ ok: false, refusal: { code: 'access.session-unknown' } })
    must(await room.access.endOwnSession(here.actor, there.actor.sessionId ?? ''))
    expect(await Promise.all([here, there, elsewhere, stranger].map(isAlive))).toEqual([true, false, true, true])
    must(await room.access.endOtherOwnSessions(here.actor))
    expect(await Promise.all([here, elsewhere, stranger].map(isAlive))).toEqual([true, false, true])
  })
})

describe('the sessions of a person', () => {
  it('are listed and ended by those who administer their organisation', async () => {
    const { id, signIn } = await person()
    const session = await signIn('Firefox/140.0 Linux')
    const viewer = await room.addUser({ role: 'viewer' })
    expect(await room.access.endSessionsOf(viewer, id)).toMatchObject({ refusal: { code: 'access.forbidden' } })
    const neighbour = await room.addUser({ role: 'system-admin', organisation: 'quzhou-government' })
    expect(await room.access.listSessionsOf(neighbour, id)).toMatchObject({ refusal: { code: 'access.outside-scope' } })
    const admin = await room.addUser({ role: 'system-admin', organisation: 'gongyi-government' })
    expect(must(await room.access.listSessionsOf(admin, id))).toMatchObject([
      { device: 'Firefox · Linux', current: false },
    ])
    must(await room.access.endSessionsOf(admin, id))
    expect(await isAlive(session)).toBe(false)
    expect(must(await room.access.listSessionsOf(admin, id))).toEqual([])
  })
})
