import { connect, type Socket } from 'node:net'
import { fixedClock, testDatabase } from '@kangcheng/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { encodeIn } from '../operations/receiving/encode-text.ts'
import { createFramer, frameOf } from '../rules/hl7v2/mllp.ts'
import { inventedResult } from '../testing/invented-results.ts'
import { openExchange, TEST_MIGRATIONS, type TestExchange } from '../testing/open-exchange.ts'

let room: TestExchange
let port: number
let database: Awaited<ReturnType<typeof testDatabase>>['database']

beforeAll(async () => {
  ;({ database } = await testDatabase(TEST_MIGRATIONS))
  room = await openExchange({ database, clock: fixedClock('2026-11-22') })
  port = (await room.exchange.start({
    host: '127.0.0.1',
    port: 0,
    mostBytes: 100_000,
    stallAfter: 200,
    idleAfter: 60_000,
  })) as number
})
afterAll(() => room.exchange.stop())

async function openSocket(): Promise<Socket> {
  const socket = connect(port, '127.0.0.1')
  await new Promise((resolve) => socket.once('connect', resolve))
  return socket
}

/** Sends and waits for so many answers. */
async function ask(socket: Socket, bytes: Buffer, count = 1): Promise<string[]> {
  const framer = createFramer(100_000)
  const texts: string[] = []
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      for (const frame of framer.take(chunk)) if (frame.kind === 'message') texts.push(frame.bytes.toString())
      if (texts.length < count) return
      socket.off('data', hear)
      resolve(texts)
    }
    socket.on('data', hear)
    socket.once('close', () => reject(new Error(`closed after ${texts.length} answers`)))
    socket.write(bytes)
  })
}

async function stored(query: string, count: number) {
  await expect
    .poll(async () => {
      const found = await room.records.findResources(room.all, 'Observation', query)
      return found.ok && found.resources.length
    })
    .toBe(count)
}

describe('the MLLP door', () => {
  it('keeps a result in GB 18030, says AA, and stores it', async () => {
    const socket = await openSocket()
    const [answer = ''] = await ask(socket, frameOf(encodeIn(inventedResult('A1'), 'gb18030')))
    expect(answer).toMatch(/\rMSA\|AA\|/)
    expect(answer).toContain('|A1')
    await stored('code=ALT', 1)
    const { rows } = await sql<{ state: number; bytes: Buffer }>`
      SELECT state, bytes FROM exchange.message JOIN exchange.raw USING (feed, id) WHERE control_key = 'A1'`.execute(
      database.kysely,
    )
    expect(rows).toMatchObject([{ state: 1 }])
    expect(rows[0]?.bytes.equals(encodeIn(inventedResult('A1'), 'gb18030'))).toBe(true)
    socket.destroy()
  })

  it('says AE for what it cannot read, with the place, and goes on with the next', async () => {
    const socket = await openSocket()
    const texts = [inventedResult('B1', { birth: '1958-3-7' }), inventedResult('B2')]
    const answers = await ask(socket, Buffer.concat(texts.map((text) => frameOf(encodeIn(text, 'gb18030')))), 2)
    expect(answers[0]).toMatch(/\rMSA\|AE\|B1\|PID-7: "1958-3-7" is no date\rERR\|\|PID\^1\^7\|102\^\^HL70357\|E/)
    expect(answers[1]).toMatch(/\rMSA\|AA\|B2\r/)
    socket.destroy()
  })

  it('answers in the order of the messages, whatever they are', async () => {
    const socket = await openSocket()
    const texts = Array.from({ length: 30 }, (_, index) => inventedResult(`O${index}`, { patient: `o${index % 3}` }))
    const answers = await ask(socket, Buffer.concat(texts.map((text) => frameOf(encodeIn(text, 'gb18030')))), 30)
    expect(answers.map((text) => /\rMSA\|AA\|(\w+)/.exec(text)?.[1])).toEqual(texts.map((_, index) => `O${index}`))
    socket.destroy()
  })

  it('says CA when it is kept and AA when it is stored, to whom asks so', async () => {
    const socket = await openSocket()
    const answers = await ask(socket, frameOf(encodeIn(inventedResult('C1', { more: '|||AL|AL' }), 'gb18030')), 2)
    expect(answers.map((text) => /\rMSA\|(\w\w)\|C1/.exec(text)?.[1])).toEqual(['CA', 'AA'])
    socket.destroy()
  })

  it('takes a frame in any pieces', async () => {
    const socket = await openSocket()
    const bytes = frameOf(encodeIn(inventedResult('P1'), 'gb18030'))
    const answered = ask(socket, Buffer.alloc(0))
    for (const byte of bytes) socket.write(Buffer.of(byte))
    expect((await answered)[0]).toMatch(/\rMSA\|AA\|P1\r/)
    socket.destroy()
  })

  it('refuses who is not known, and what is too large, and goes on', async () => {
    const socket = await openSocket()
    const stranger = inventedResult('S1', { sender: 'HIS|ELSEWHERE' })
    const large = inventedResult('S2').replace('||63|', `||${'9'.repeat(200_000)}|`)
    const answers = await ask(
      socket,
      Buffer.concat([stranger, large, inventedResult('S3')].map((text) => frameOf(encodeIn(text, 'gb18030')))),
      3,
    )
    expect(answers.map((text) => /\rMSA\|(\w\w)\|/.exec(text)?.[1])).toEqual(['AR', 'AR', 'AA'])
    expect(answers[1]).toContain('larger than 100000 bytes')
    socket.destroy()
  })

  it('closes a connection that stalls within a frame, and one that speaks something else', async () => {
    const closed = async (bytes: Buffer) => {
      const socket = await openSocket()
      const end = new Promise((resolve) => socket.once('close', resolve))
      socket.write(bytes)
      await end
    }
    const half = frameOf(Buffer.from(inventedResult('H1'))).subarray(0, 200)
    await Promise.all([closed(half), closed(Buffer.from('GET / HTTP/1.1\r\n\r\n'.repeat(100)))])
    expect(await messagesLike('H1')).toBe(0)
  })

  it('serves a hundred that say nothing and one that does', async () => {
    const silent = await Promise.all(Array.from({ length: 100 }, openSocket))
    const socket = await openSocket()
    expect((await ask(socket, frameOf(encodeIn(inventedResult('Q1'), 'gb18030'))))[0]).toMatch(/\rMSA\|AA\|Q1\r/)
    for (const one of [...silent, socket]) one.destroy()
  })

  it('keeps up no more than there is room for: a flood is slowed, nothing of it is lost', async () => {
    const sockets = await Promise.all(Array.from({ length: 8 }, openSocket))
    const flood = (lane: number) =>
      Buffer.concat(
        Array.from({ length: 250 }, (_, index) =>
          frameOf(
            encodeIn(inventedResult(`F${lane}-${index}`, { patient: `f${lane}`, value: String(index) }), 'gb18030'),
          ),
        ),
      )
    const answers = await Promise.all(sockets.map((socket, lane) => ask(socket, flood(lane), 250)))
    expect(answers.flat().filter((text) => /\rMSA\|AA\|/.test(text))).toHaveLength(2_000)
    await expect.poll(() => messagesLike('F%')).toBe(2_000)
    await expect.poll(() => room.waiting()).toBe(0)
    // The last of each is what stands there: they are stored in their order.
    const found = await room.records.findResources(room.all, 'Observation', 'code=ALT&value-quantity=249&_count=50')
    expect(found.ok && found.resources).toHaveLength(8)
    for (const socket of sockets) socket.destroy()
  })
})

async function messagesLike(control: string, state?: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    SELECT count(*)::integer AS count FROM exchange.message
    WHERE control_key LIKE ${control} AND (${state ?? null}::integer IS NULL OR state = ${state ?? null})`.execute(
    database.kysely,
  )
  return rows[0]?.count ?? 0
}
