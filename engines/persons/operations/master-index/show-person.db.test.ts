import type { Actor } from '@kangcheng/access'
import { must } from '@kangcheng/access/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { type IndexTestRoom, openIndex, patient } from './index-room.fixture.ts'

const WANG = { name: '王静', birth: '1982-08-18', phone: '13900000001', number: '990101198208180029' }

let room: IndexTestRoom
let window: Actor
let id: string
beforeAll(async () => {
  room = await openIndex()
  await room.send('east-hospital', patient('w1', WANG))
  await room.send('psychiatric-hospital', patient('w2', WANG))
  window = await room.addUser({ role: 'window', region: '410181' })
  id = await room.personOf('w1')
})

describe('a person', () => {
  it('is shown masked, and without charts that tell what they have', async () => {
    const { charts, cluster, golden } = must(await room.masterIndex.showPerson(window, { id }))
    expect([charts, cluster.map(({ chart }) => chart)]).toEqual([1, ['Patient/w1']])
    expect([golden.name?.value, golden.identityNumber?.value]).toEqual(['王*', '990***********0029'])
    expect(must(await room.masterIndex.showPerson(room.li, { id })).charts).toBe(2)
  })

  it('is revealed as far as the role reveals, with a reason', async () => {
    const { cluster, golden } = must(await room.masterIndex.revealPerson(window, { id, reason: '窗口核对身份' }))
    expect([golden.name?.value, golden.identityNumber?.value]).toEqual(['王静', '990***********0029'])
    expect(cluster).toHaveLength(1)
    expect(await room.masterIndex.revealPerson(window, { id, reason: ' 看看 ' })).toMatchObject({
      refusal: { code: 'persons.reason-missing' },
    })
  })
})
