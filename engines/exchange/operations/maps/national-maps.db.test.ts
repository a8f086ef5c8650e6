import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { readMessage } from '../../rules/hl7v2/message.ts'
import { compileMap, type MadeResource } from '../../rules/mapping/compile-map.ts'
import { nationalMaps, openExchange, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'
import { resourceIdOf } from '../receiving/resource-ids.ts'

let room: TestExchange

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
})

const examples = nationalMaps()
  .filter(({ format }) => format === 'hl7v2')
  .flatMap((map) => map.examples.filter(({ faults }) => !faults).map((example) => ({ map, example })))

function madeOf({ map, example }: (typeof examples)[number]): readonly MadeResource[] {
  const answer = compileMap(map)
  if (!answer.ok) throw new Error(answer.fault)
  const read = readMessage((example.message ?? '').trim().replaceAll('\n', '\r'))
  if (!read.ok) throw new Error(read.fault.code)
  const mapping = answer.compiled.apply({
    source: { kind: 'hl7v2', message: read.value },
    zone: '+08:00',
    facts: { received: '2026-11-22T08:30:20.000Z', control: 'EXAMPLE' },
    idOf: resourceIdOf(7),
  })
  if (!mapping.ok) throw new Error(mapping.faults.map(({ code, place }) => `${code} ${place}`).join())
  return mapping.resources
}

describe('what the national maps make of their examples', () => {
  it.each(examples.map((one) => [`${one.map.code}: ${one.example.title}`, one] as const))('%s', async (_title, one) => {
    const faults: string[] = []
    for (const { wish, resource } of madeOf(one)) {
      if (wish === 'remove') continue
      const checked = await room.records.check(resource)
      if (!checked.ok) faults.push(...checked.issues.map(({ diagnostics }) => diagnostics ?? ''))
    }
    expect(faults).toEqual([])
  })

  it('is taken in whole, all examples after one another', async () => {
    for (const one of examples) {
      const wishes = await Promise.all(
        madeOf(one).map(async ({ wish, resource }) => {
          if (wish === 'remove') return { kind: 'remove' as const, type: resource.resourceType, id: resource.id }
          const checked = await room.records.check(resource)
          if (!checked.ok) throw new Error(one.example.title)
          return { kind: wish, checked: checked.checked }
        }),
      )
      const taken = await room.records.takeIn(room.all, {
        operation: 'exchange.message.store',
        subject: 'Feed/test',
        deliveries: [{ wishes }],
        alongside: () => Promise.resolve(),
      })
      expect(taken.ok, `${one.map.code}: ${one.example.title}: ${JSON.stringify(taken)}`).toBe(true)
    }
    const found = await room.records.findResources(room.all, 'DiagnosticReport', 'code=CT001')
    expect(found.ok && found.resources).toMatchObject([{ conclusion: expect.stringContaining('诊断意见') }])
  })
})
