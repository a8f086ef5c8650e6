import { ok, type Result, refuse } from '@kangcheng/kernel'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from './contract/actor.ts'
import type { AccessRefusal } from './contract/refusals.ts'
import { createGate, type Gate, type Knock } from './gate.ts'
import { type Decision, issueDecision } from './operations/decision.ts'

const knock: Knock = {
  bearer: true,
  token: 'kangcheng_one',
  permission: 'records.resource.read',
  purpose: 'care',
  requestId: 'first',
}
let moment: number
let asked: string[]
let taken: string[]
/** What the next question about rights is answered with; nothing for yes. */
let refusal: AccessRefusal | undefined
/** Where it is set, questions about rights wait for it. */
let waits: Promise<void> | undefined
let gate: Gate

beforeEach(() => {
  moment = 5_000
  asked = []
  taken = []
  refusal = undefined
  waits = undefined
  const actorOf = (token: string, requestId = ''): Actor => ({
    userId: token,
    name: '李某',
    organisation: { code: 'gongyi-health', path: '/gongyi-health/' },
    channel: 'api',
    requestId,
  })
  gate = createGate(
    {
      readSession: async (token, requestId) => ok(actorOf(`session ${token}`, requestId)),
      readApiToken: async (token, takeQuota, requestId) => {
        const seconds = takeQuota(token, 60)
        return seconds === undefined ? ok(actorOf(token, requestId)) : refuse('access.too-many-requests', { seconds })
      },
      require: async (actor, permission, scope, purpose): Promise<Result<Decision, AccessRefusal>> => {
        asked.push(`${actor.userId} ${permission} ${purpose} ${JSON.stringify(scope)}`)
        await waits
        if (refusal) return refuse(refusal)
        const nothing = { places: [], mask: [], reveal: [], policyVersion: '1', holds: () => false, placesOf: () => [] }
        return ok(issueDecision({ actor, permission, purpose, ...nothing }))
      },
    },
    () => moment,
  )
})

const take = (tokenId: string): undefined => {
  taken.push(tokenId)
}
const admit = (change: Partial<Knock> = {}) => gate.admit({ ...knock, ...change }, take)

describe('the gate', () => {
  it('asks once a second, for no place in particular, and names each request by its own id', async () => {
    const [first, second] = [await admit(), await admit({ requestId: 'second' })]
    expect(asked).toEqual(['kangcheng_one records.resource.read care {}'])
    expect([first.ok && first.value.actor.requestId, second.ok && second.value.actor.requestId]).toEqual([
      'first',
      'second',
    ])
    moment += 999
    await admit()
    expect(asked).toHaveLength(1)
    moment += 1
    await admit()
    expect(asked).toHaveLength(2)
  })

  it('remembers by what was shown, the permission and the purpose', async () => {
    for (const change of [{}, { token: 'kangcheng_two' }, { bearer: false }, { permission: 'records.history.read' }]) {
      await admit(change)
    }
    await admit({ purpose: 'research' })
    expect(asked).toHaveLength(5)
  })

  it('looks once for many who come at the same moment', async () => {
    const admitted = await Promise.all(Array.from({ length: 16 }, (_, index) => admit({ requestId: `${index}` })))
    expect(asked).toHaveLength(1)
    expect(new Set(admitted.map((one) => one.ok && one.value.actor.requestId)).size).toBe(16)
  })

  it('counts every request against the quota of its token', async () => {
    await Promise.all([admit(), admit(), admit()])
    await admit()
    expect(taken).toHaveLength(4)
    expect(await gate.admit(knock, () => 7)).toEqual(refuse('access.too-many-requests', { seconds: 7 }))
    expect(asked).toHaveLength(1)
  })

  it('remembers no refusal, and has each of many told and written down', async () => {
    refusal = 'access.forbidden'
    const refused = await Promise.all([admit(), admit(), admit()])
    expect(refused).toEqual(Array.from({ length: 3 }, () => refuse('access.forbidden')))
    expect(asked).toHaveLength(3)
    refusal = undefined
    expect(await admit()).toMatchObject({ ok: true })
  })

  it('forgets at once, also what is being looked up', async () => {
    await admit()
    gate.forget()
    await admit()
    expect(asked).toHaveLength(2)
    const open = Promise.withResolvers<void>()
    waits = open.promise
    gate.forget()
    const early = admit()
    await Promise.resolve()
    gate.forget()
    refusal = 'access.forbidden'
    const late = admit()
    open.resolve()
    await early
    expect(await late).toEqual(refuse('access.forbidden'))
    expect(asked).toHaveLength(4)
  })

  it('counts the second from before the rights were read', async () => {
    const open = Promise.withResolvers<void>()
    waits = open.promise
    const slow = admit()
    moment += 1_000
    open.resolve()
    await slow
    await admit()
    expect(asked).toHaveLength(2)
  })

  it('remembers nothing of a question that failed', async () => {
    waits = Promise.reject(new Error('no database'))
    await expect(admit()).rejects.toThrow('no database')
    waits = undefined
    expect(await admit()).toMatchObject({ ok: true })
  })

  it('forgets the oldest of more than ten thousand', async () => {
    for (let index = 0; index <= 10_000; index++) await admit({ token: `${index}` })
    asked = []
    await admit({ token: '1' })
    expect(asked).toEqual([])
    await admit({ token: '0' })
    expect(asked).toHaveLength(1)
  })
})
