import { fixedClock, testDatabase } from '@kangcheng/testing'
import { beforeAll, describe, expect, it } from 'vitest'
import type { MessageMap } from '../../contract/maps.ts'
import { inventedResult } from '../../testing/invented-results.ts'
import { nationalMaps, openExchange, TEST_MIGRATIONS, type TestExchange } from '../../testing/open-exchange.ts'
import { encodeIn } from '../receiving/encode-text.ts'

let room: TestExchange

beforeAll(async () => {
  const { database } = await testDatabase(TEST_MIGRATIONS)
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
})

const send = async (text: string) => room.exchange.receive(await room.feed(), encodeIn(text, 'gb18030'))
/** What the record store holds of a laboratory's order. */
async function valuesOf(patient: string): Promise<unknown[]> {
  const query = new URLSearchParams({ 'subject.identifier': patient, code: 'ALT' })
  const found = await room.records.findResources(room.all, 'Observation', query.toString())
  if (!found.ok) throw new Error(JSON.stringify(found.issues))
  return found.resources.map((one) => (one.valueQuantity as { value: number } | undefined)?.value)
}
async function sendAndStore(text: string) {
  const receipt = await send(text)
  return { ...receipt, late: await receipt.stored }
}

describe('a message', () => {
  it('is stored once, however often it is sent', async () => {
    const first = await sendAndStore(inventedResult('D1', { patient: 'once' }))
    const second = await sendAndStore(inventedResult('D1', { patient: 'once' }))
    expect(first).toMatchObject({ state: 'waiting', late: undefined })
    expect(second).toMatchObject({ id: first.id, state: 'stored' })
    expect(await valuesOf('once')).toEqual([63])
  })

  it('is refused under a control id that belongs to another one, and nothing changes', async () => {
    await sendAndStore(inventedResult('D2', { patient: 'clash' }))
    const other = await sendAndStore(inventedResult('D2', { patient: 'clash', value: '99' }))
    expect(other).toMatchObject({ state: 'dead', fault: { code: 'control-id-used' } })
    expect(await valuesOf('clash')).toEqual([63])
  })

  it('twice at the same moment is one message', async () => {
    const text = inventedResult('D3', { patient: 'twice' })
    const both = await Promise.all([send(text), send(text), send(text)])
    expect(new Set(both.map(({ id }) => id)).size).toBe(1)
  })

  it('that corrects a result makes a new version of it', async () => {
    await sendAndStore(inventedResult('D4', { patient: 'corrected' }))
    await sendAndStore(inventedResult('D5', { patient: 'corrected', value: '36', status: 'C' }))
    expect(await valuesOf('corrected')).toEqual([36])
  })

  it('that the map cannot read is dead, with the place and what stood there', async () => {
    const receipt = await send(inventedResult('E1', { patient: 'dead', birth: '1958-3-7' }))
    expect(receipt).toMatchObject({ state: 'dead', fault: { code: 'date', place: 'PID-7', value: '1958-3-7' } })
    expect(await valuesOf('dead')).toEqual([])
  })

  it('that its feed has no map for is dead', async () => {
    expect(await send(inventedResult('E2', { kind: 'QRY^A19' }))).toMatchObject({ fault: { code: 'unknown-type' } })
  })

  it('of another charset than it says is dead, byte for byte as it came', async () => {
    const bytes = Buffer.concat([Buffer.from(inventedResult('E3')), Buffer.from([0xff, 0xfe])])
    const receipt = await room.exchange.receive(await room.feed(), bytes)
    expect(receipt).toMatchObject({ state: 'dead', fault: { code: 'charset', value: 'GB18030' } })
    const shown = await room.exchange.showMessage(room.all, { feed: 'lis', id: receipt.id })
    expect(shown).toMatchObject({ ok: true, value: { message: { state: 'dead', bytes: bytes.length } } })
  })
})

describe('a dead letter', () => {
  const broken = (control: string, patient: string) => inventedResult(control, { patient, birth: '1958-3-7' })

  it('is corrected: the copy is stored, and takes its place', async () => {
    const { id } = await send(broken('M1', 'mended'))
    const letter = { feed: 'lis', id, reason: '补齐日期', text: inventedResult('M1', { patient: 'mended' }) }
    expect(await room.exchange.mendMessage(room.all, letter)).toMatchObject({ ok: true, value: { state: 'waiting' } })
    expect(await room.exchange.mendMessage(room.all, letter)).toMatchObject({
      ok: false,
      refusal: { code: 'exchange.message-not-dead' },
    })
    const shown = await room.exchange.showMessage(room.all, { feed: 'lis', id })
    expect(shown).toMatchObject({
      ok: true,
      value: { message: { state: 'mended' }, handlings: [{ kind: 'mended', reason: '补齐日期' }] },
    })
    await expect.poll(() => valuesOf('mended')).toEqual([63])
  })

  it('that is as wrong as before stays where it is', async () => {
    const { id } = await send(broken('M2', 'worse'))
    const letter = { feed: 'lis', id, reason: '再试' }
    const text = inventedResult('M2', { patient: 'worse', birth: '1958年' })
    expect(await room.exchange.mendMessage(room.all, { ...letter, text })).toMatchObject({
      ok: true,
      value: { state: 'dead', fault: { place: 'PID-7' } },
    })
    expect(await room.exchange.mendMessage(room.all, { ...letter, text: broken('M2', 'worse') })).toMatchObject({
      ok: false,
      refusal: { code: 'exchange.message-unchanged' },
    })
    const shown = await room.exchange.showMessage(room.all, { feed: 'lis', id })
    expect(shown).toMatchObject({ value: { message: { state: 'dead' } } })
  })

  it('is sent again by its sender, corrected, under the control id it had', async () => {
    const { id } = await send(broken('M3', 'resent'))
    const again = await sendAndStore(inventedResult('M3', { patient: 'resent' }))
    expect(again).toMatchObject({ state: 'waiting', late: undefined })
    expect(await valuesOf('resent')).toEqual([63])
    const shown = await room.exchange.showMessage(room.all, { feed: 'lis', id })
    expect(shown).toMatchObject({ value: { message: { state: 'mended' }, mendedBy: again.id } })
  })

  it('that is too long to be shown whole says so, and is not corrected here', async () => {
    const { id } = await send(`${broken('M7', 'long')}\rNTE|1||${'一'.repeat(1_000_000)}`)
    const shown = await room.exchange.showMessage(room.all, { feed: 'lis', id })
    expect(shown).toMatchObject({ ok: true, value: { isCut: true, message: { state: 'dead' } } })
    const letter = { feed: 'lis', id, reason: '补齐日期', text: inventedResult('M7', { patient: 'long' }) }
    expect(await room.exchange.mendMessage(room.all, letter)).toMatchObject({
      ok: false,
      refusal: { code: 'exchange.message-too-long' },
    })
    const short = await room.exchange.showMessage(room.all, { feed: 'lis', id: (await send(broken('M8', 'short'))).id })
    expect(short).toMatchObject({ ok: true, value: { isCut: false } })
  })

  it('is dismissed with a reason, once', async () => {
    const { id } = await send(broken('M4', 'dismissed'))
    const wish = { feed: 'lis', id, reason: '测试数据' }
    const both = await Promise.all([
      room.exchange.dismissMessage(room.all, wish),
      room.exchange.dismissMessage(room.all, wish),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('that is older than what is stored takes nothing younger away', async () => {
    const { id } = await send(inventedResult('M5', { patient: 'older', birth: '1958-3-7', value: '10' }))
    await sendAndStore(inventedResult('M6', { patient: 'older', value: '20' }))
    expect(await room.exchange.saveMap(room.all, tolerantMap())).toMatchObject({ ok: true })
    expect(await room.exchange.retryMessage(room.all, { feed: 'lis', id })).toMatchObject({
      ok: true,
      value: { state: 'stored' },
    })
    expect(await valuesOf('older')).toEqual([20])
  })
})

/** The second version of the map of results: it reads dates as people type them. */
function tolerantMap(): MessageMap {
  const map = nationalMaps().find(({ code }) => code === 'hl7v2-results') as MessageMap
  const text = JSON.stringify(map).replaceAll('PID-7 | date', 'PID-7 | typed | date')
  const tolerant = JSON.parse(text) as MessageMap
  // What was a fault is none any more.
  const examples = tolerant.examples.filter(({ faults }) => faults === undefined)
  return { ...tolerant, version: map.version + 1, examples }
}

describe('the board', () => {
  it('counts what was asked of the messages, and opens the messages behind a score', async () => {
    const text = inventedResult('S1', { patient: 'scored' }).replace('|U/L|', '||')
    const { id } = await sendAndStore(text)
    const [line] = await room.exchange.showBoard(room.all, { from: '2026-11-22', to: '2026-11-22' })
    const units = line?.scores.find(({ rule }) => rule === 'result-unit')
    expect(line).toMatchObject({ feed: 'lis', waiting: 0, isSilent: false })
    expect(units).toMatchObject({ dimension: 'completeness', failed: 1 })
    expect(units?.looked).toBeGreaterThan(5)
    const behind = { feed: 'lis', rule: 'result-unit', day: '2026-11-22' }
    expect((await room.exchange.listMessages(room.all, behind)).map((message) => message.id)).toEqual([id])
    const rejected = await room.exchange.listMessages(room.all, { ...behind, rule: 'rejects' })
    expect(rejected.length).toBe(line?.scores.find(({ rule }) => rule === 'rejects')?.failed)
  })
})

describe('a replay', () => {
  it('stores what the newer map reads, and leaves the rest as it is', async () => {
    const { id } = await send(inventedResult('R1', { patient: 'replayed', birth: '1958-13-7' }))
    const before = await valuesOf('once')
    const begun = await room.exchange.replays.begin(room.all, {
      feed: 'lis',
      map: 'hl7v2-results',
      // Ids are of the present, the clock of the test is not.
      to: '2100-01-01T00:00:00Z',
    })
    expect(begun).toMatchObject({ ok: true, value: { state: 'running' } })
    await expect.poll(async () => (await room.exchange.replays.list(room.all))[0]?.state).toBe('finished')
    const [replay] = await room.exchange.replays.list(room.all)
    expect(replay?.messages).toBeGreaterThan(10)
    expect(replay?.failed).toBeGreaterThan(0)
    expect(await valuesOf('once')).toEqual(before)
    expect(await room.exchange.showMessage(room.all, { feed: 'lis', id })).toMatchObject({
      value: { message: { state: 'dead' } },
    })
  })
})

describe('a server that was killed', () => {
  it('stores what it had acknowledged', async () => {
    const { stored } = await send(inventedResult('K1', { patient: 'killed' }))
    await stored
    await room.forgetStored('K1')
    const next = await room.again()
    await next.start()
    await expect.poll(() => valuesOf('killed')).toEqual([63])
    await next.stop()
  })
})
