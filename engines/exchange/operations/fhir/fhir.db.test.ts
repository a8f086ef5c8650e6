import { must } from '@kangcheng/access/testing'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import { feedOf } from '../../testing/invented-tables.ts'
import { openExchange, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'

let room: TestExchange

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
  await feedOf(room, 'bundles', { format: 'fhir', maps: [], charset: 'gb18030' })
})

const push = async (content: object | string) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  const receipt = must(await room.exchange.pushMessage(room.all, 'bundles', Buffer.from(text)))
  await expect.poll(() => room.waiting(), { timeout: 60_000 }).toBe(0)
  const { message } = must(await room.exchange.showMessage(room.all, { feed: 'bundles', id: receipt.id }))
  return { ...receipt, after: message }
}
const find = async (type: string, query: string) => {
  const found = await room.records.findResources(room.all, type, query)
  if (!found.ok) throw new Error(JSON.stringify(found.issues))
  return found.resources
}
const patientOf = (id: string) => ({
  ...{ resourceType: 'Patient', id, identifier: [{ value: id }], name: [{ text: '示例甲' }], gender: 'male' },
})
const resultOf = (id: string, reference: string, value = 63) => ({
  ...{ resourceType: 'Observation', id, status: 'final', code: { text: 'ALT' }, subject: { reference } },
  valueQuantity: { value, unit: 'U/L' },
})
const bundleOf = (id: string, ...resources: { resourceType: string; id: string }[]) => ({
  ...{ resourceType: 'Bundle', id, type: 'transaction' },
  entry: resources.map((resource) => ({
    ...{ fullUrl: `urn:uuid:${resource.id}`, resource },
    request: { method: 'POST', url: resource.resourceType },
  })),
})

describe('lines that come together', () => {
  it('are kept in their order, though a removal has nothing to be validated', async () => {
    const lines = Array.from({ length: 40 }, (_, number) => [
      patientOf(`order-${number}`),
      resultOf(`order-${number}`, `Patient/order-${number}`),
      {
        ...{ resourceType: 'Bundle', type: 'transaction' },
        entry: [{ request: { method: 'DELETE', url: `Observation/order-${number}` } }],
      },
    ]).flat()
    const receipt = await push(lines.map((line) => JSON.stringify(line)).join('\n'))
    expect(receipt.lines).toMatchObject({ lines: 120, taken: 120 })
    const reports = await room.exchange.listMessages(room.all, { feed: 'bundles', count: 200 })
    expect(reports.filter(({ state }) => state === 'dead')).toEqual([])
    expect((await find('Observation', '_count=200')).filter(({ status }) => status === 'final')).toEqual([])
  })
})

describe('a bundle', () => {
  it('is stored with its references, once, and a later one writes what differs', async () => {
    const first = bundleOf('b1', resultOf('r1', 'urn:uuid:p1'), patientOf('p1'))
    expect(await push(first)).toMatchObject({
      state: 'waiting',
      after: { state: 'stored', kind: 'Bundle/transaction', subject: expect.stringMatching(/^Patient\//) },
    })
    expect(await push(first)).toMatchObject({ state: 'stored' })
    const second = bundleOf('b1', resultOf('r1', 'urn:uuid:p1', 64), patientOf('p1'))
    expect((await push(second)).after.state).toBe('stored')
    const [result] = await find('Observation', 'subject.identifier=p1')
    expect(result).toMatchObject({
      valueQuantity: { value: 64 },
      meta: { versionId: '2' },
      identifier: [{ value: 'r1' }],
    })
    expect(await find('Patient', 'identifier=p1')).toMatchObject([{ meta: { versionId: '1' } }])
  })

  it('removes what it names', async () => {
    await push(bundleOf('b2', resultOf('r2', 'urn:uuid:p2'), patientOf('p2')))
    const entry = [{ request: { method: 'DELETE', url: 'Observation/r2' } }]
    expect((await push({ resourceType: 'Bundle', type: 'batch', entry })).after.state).toBe('stored')
    expect(await find('Observation', 'subject.identifier=p2')).toEqual([])
  })

  it('with a resource that is not sound is dead, and nothing of it is stored', async () => {
    const wrong = { ...resultOf('r3', 'urn:uuid:p3'), status: 'perhaps' }
    expect(await push(bundleOf('b3', patientOf('p3'), wrong))).toMatchObject({
      state: 'dead',
      fault: { code: 'resource' },
    })
    expect(await find('Patient', 'identifier=p3')).toEqual([])
  })

  it('of ten megabytes is taken', async () => {
    const many = Array.from({ length: 9_000 }, (_, at) => ({
      ...resultOf(`m${at}`, 'urn:uuid:p4', at),
      note: [{ text: '示例'.repeat(150) }],
    }))
    const text = JSON.stringify(bundleOf('b4', patientOf('p4'), ...many))
    expect(Buffer.byteLength(text)).toBeGreaterThan(10 * 1024 * 1024)
    expect((await push(text)).after.state).toBe('stored')
  }, 120_000)

  it.each([
    ['no JSON', '{"resourceType":', 'json'],
    ['no resource', '{"a":1}', 'bundle'],
    ['another charset', Buffer.from([0x7b, 0xff, 0x7d]).toString('latin1'), 'json'],
  ])('that is %s is dead', async (_title, text, code) => {
    expect(await push(text)).toMatchObject({ state: 'dead', fault: { code } })
  })
})

describe('NDJSON', () => {
  it('is a message a line; a bad one is dead, and holds up no other', async () => {
    const lines = [
      JSON.stringify(patientOf('n1')),
      '{"resourceType":"Patient","id":}',
      '',
      JSON.stringify(resultOf('n2', 'Patient/n1')),
      'nothing at all',
      JSON.stringify({ ...patientOf('n3'), gender: 'none' }),
    ]
    const text = `\uFEFF${lines.join('\r\n')}\n`
    const receipt = await push(text)
    expect(receipt).toMatchObject({
      state: 'ignored',
      lines: { lines: 5, taken: 2, dead: 3 },
      after: { kind: 'file' },
    })
    expect(receipt.lines?.first.map(({ line, fault }) => [line, fault.code])).toEqual([
      [2, 'json'],
      [5, 'json'],
      [6, 'resource'],
    ])
    expect(await find('Observation', 'subject.identifier=n1')).toHaveLength(1)
    expect(await push(text)).toMatchObject({ lines: { taken: 0, known: 2, dead: 3 } })
    const run = must(await room.exchange.dryRun(room.all, 'bundles', Buffer.from(text)))
    expect(run).toMatchObject({ lines: 5, fit: 2, faulty: 3 })
  })
})
