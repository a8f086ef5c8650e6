import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCalculated } from '../../not-calculable.ts'
import { readFrame } from './frame.ts'
import type { Hj212Message } from './message.ts'
import { Hj212Packets } from './packets.ts'
import { splitMessage, writeFrame } from './write.ts'

const message: Hj212Message = {
  version: '2017',
  request: '20160801085857223',
  system: '21',
  command: '2051',
  password: '123456',
  station: '010000A8900016F000169DC0',
  wantsAnswer: true,
  content: 'DataTime=20160801084000;w01001-Avg=7.5,w01001-Flag=N',
}
const factors = (count: number) =>
  Array.from({ length: count }, (_, index) => `w${index + 10000}-Avg=1.25,w${index + 10000}-Flag=N`)
const long = { ...message, content: ['DataTime=20160801084000', ...factors(80)].join(';') }
const part = (number: number, count: number, content: string, request = '20160801085857223') => ({
  ...message,
  request,
  packet: { number, count },
  content,
})

describe('a message that is written', () => {
  it('reads as it was', () => {
    const { request: _, ...without } = message
    const old = { ...without, version: '2005', station: '88888880000001', wantsAnswer: false } as const
    for (const one of [message, old, part(2, 3, 'a=1')]) expect(readFrame(writeFrame.must(one))).toEqual(one)
  })

  it('must be one that the standard allows', () => {
    const bad: Partial<Hj212Message>[] = [
      { station: '88888880000001' },
      { station: '010000a8900016f000169dc0' },
      { content: 'x'.repeat(951) },
      { content: 'a=&&' },
      { content: 'a=1\r\n' },
      { content: 'a=##' },
      { content: 'Name=郑州' },
      { password: '1;CN=2' },
      { command: '20' },
      { request: 'now' },
      { packet: { number: 3, count: 2 } },
      { packet: { number: 0.5, count: 2 } },
    ]
    for (const change of bad) expect(writeFrame({ ...message, ...change })).toMatchObject({ reason: 'outside-range' })
  })
})

describe('packets', () => {
  it('hold a long message in parts that fit, each with the time', () => {
    const parts = splitMessage.must(long)
    expect(parts.map(({ packet }) => packet)).toEqual(
      parts.map((_, index) => ({ number: index + 1, count: parts.length })),
    )
    for (const one of parts) {
      expect(one.content.startsWith('DataTime=20160801084000;')).toBe(true)
      expect(readFrame(writeFrame.must(one))).toEqual(one)
    }
    expect(splitMessage.must(message)).toEqual([message])
  })

  it('leave the head its place in the 1024 bytes, at every length', () => {
    for (let length = 880; length < 960; length++) {
      const content = `DataTime=20160801084000;w10000-Info=${'x'.repeat(length - 36)}`
      for (const one of [
        { ...message, content },
        { ...message, content: `${content};a=1` },
      ]) {
        const parts = splitMessage(one)
        if (!isCalculated(parts)) continue
        for (const part of parts) expect(readFrame(writeFrame.must(part))).toEqual(part)
      }
      expect(isCalculated(splitMessage({ ...message, content }))).toBe(length <= 937)
    }
  })

  it('cannot hold what does not part', () => {
    expect(splitMessage({ ...message, content: 'x'.repeat(951) })).toMatchObject({ reason: 'outside-range' })
    expect(splitMessage({ ...long, packet: { number: 1, count: 2 } })).toMatchObject({ reason: 'contradiction' })
    expect(splitMessage.must({ ...message, content: factors(80).join(';') })[1]?.content).toMatch(/^w/)
  })

  it('become the message again, in whatever order they come', () => {
    const parts = splitMessage.must(long)
    fc.assert(
      fc.property(fc.shuffledSubarray([...parts], { minLength: parts.length }), (mixed) => {
        const packets = new Hj212Packets()
        const answers = mixed.flatMap((one) => packets.add(one))
        expect(answers).toEqual([long])
        expect(packets.end()).toEqual([])
      }),
    )
    expect(new Hj212Packets().add(message)).toEqual([message])
  })

  it('may come twice, but not differ', () => {
    const packets = new Hj212Packets()
    expect(packets.add(part(1, 2, 'a=1'))).toEqual([])
    expect(packets.add(part(1, 2, 'a=1'))).toEqual([])
    expect(packets.add(part(1, 2, 'a=2'))).toMatchObject([{ reason: 'packets' }])
    expect(packets.add(part(2, 3, 'b=1'))).toMatchObject([{ reason: 'packets' }])
    expect(packets.add(part(2, 2, ''))).toMatchObject([{ reason: 'packets' }])
    expect(packets.add(part(1, 2, 'a=1'))).toMatchObject([{ content: 'a=1' }])
    expect(packets.add(part(1, 1, 'a=1'))).toMatchObject([{ content: 'a=1' }])
    expect(packets.end()).toEqual([])
  })

  it('of two messages are never joined to one, though nothing but the time tells them apart', () => {
    const packets = new Hj212Packets()
    const nameless = (number: number, minute: string, content: string) => {
      const { request: _, ...one } = part(number, 3, `DataTime=2016080108${minute}00;${content}`)
      return packets.add(one)
    }
    expect([nameless(1, '40', 'a=1'), nameless(2, '40', 'b=1')]).toEqual([[], []])
    expect(nameless(2, '50', 'b=2')).toMatchObject([{ detail: expect.stringContaining('1 of 3 packets') }])
    expect(nameless(1, '50', 'a=2')).toEqual([])
    expect(nameless(3, '50', 'c=2')).toMatchObject([{ content: 'DataTime=20160801085000;a=2;b=2;c=2' }])
    expect(packets.end()).toEqual([])
  })

  it('of several stations come mixed', () => {
    const packets = new Hj212Packets()
    const of = (station: string, number: number) => packets.add({ ...part(number, 2, `a${number}=1`), station })
    expect([of('A1', 1), of('B2', 2), of('C3', 1)]).toEqual([[], [], []])
    expect([of('B2', 1), of('A1', 2)]).toMatchObject([
      [{ station: 'B2', content: 'a1=1;a2=1' }],
      [{ station: 'A1', content: 'a1=1;a2=1' }],
    ])
    expect(packets.end()).toHaveLength(1)
  })

  it('are bounded in number, and free their place when whole', () => {
    const packets = new Hj212Packets(2)
    for (let turn = 0; turn < 5; turn++) {
      const request = `20160801085857${100 + turn}`
      expect(packets.add(part(1, 2, 'a=1', request))).toEqual([])
      expect(packets.add(part(2, 2, 'b=1', request))).toMatchObject([{ content: 'a=1;b=1' }])
    }
    expect([1, 2, 3].flatMap((number) => packets.add(part(number, 9, `a${number}=1`)))).toMatchObject([
      { reason: 'packets' },
    ])
    expect(packets.add(part(4, 9, 'a4=1'))).toEqual([])
    expect(packets.end()).toHaveLength(1)
  })

  it('may each be of the time alone', () => {
    const packets = new Hj212Packets()
    packets.add(part(1, 2, 'DataTime=20160801084000'))
    expect(packets.add(part(2, 2, 'DataTime=20160801084000;a=1'))).toMatchObject([
      { content: 'DataTime=20160801084000;a=1' },
    ])
  })

  it('are given up, the oldest first, when too many are open', () => {
    const packets = new Hj212Packets(1)
    expect(packets.add(part(1, 2, 'a=1', '20160801085857001'))).toEqual([])
    const given = packets.add(part(1, 2, 'a=1', '20160801085857002'))
    expect(given).toMatchObject([{ reason: 'packets', detail: expect.stringContaining('1 of 2 packets did not come') }])
    const { request: _, ...nameless } = part(1, 2, 'b=1')
    packets.add(nameless)
    expect(packets.end()).toHaveLength(1)
    expect(packets.end()).toEqual([])
  })
})
