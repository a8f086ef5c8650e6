import { describe, expect, it } from 'vitest'
import { HJ212_COMMANDS, HJ212_FLAGS, HJ212_REQUEST_ANSWERS, HJ212_RESULTS, HJ212_SYSTEMS } from './commands.ts'
import { dataTimeOf, type Hj212Content, readContent, readFactorNumber } from './content.ts'
import { Hj212Fault } from './message.ts'

const content = (text: string): Hj212Content => {
  const answer = readContent(text)
  if (answer instanceof Hj212Fault) throw new Error(answer.detail)
  return answer
}

describe('the content of a message', () => {
  it('has fields, and factors with their values', () => {
    const { fields, factors } = content(
      'DataTime=20160801085857;w01001-Rtd=7.1,w01001-Flag=N;w01018-SampleTime=20160801070000,w01018-Rtd=2.2;',
    )
    expect([...fields]).toEqual([['DataTime', '20160801085857']])
    expect(factors.map(({ code, values }) => [code, [...values]])).toEqual([
      [
        'w01001',
        [
          ['Rtd', '7.1'],
          ['Flag', 'N'],
        ],
      ],
      [
        'w01018',
        [
          ['SampleTime', '20160801070000'],
          ['Rtd', '2.2'],
        ],
      ],
    ])
    expect(content('')).toEqual({ fields: new Map(), factors: [] })
  })

  it('cannot say a thing twice, nor without a name', () => {
    for (const text of ['a=1;a=2', 'w01-Rtd=1;w01-Rtd=2', 'Rtd', '=1', 'a=1,']) {
      expect(readContent(text)).toMatchObject({ reason: 'content' })
    }
  })

  it('holds decimals', () => {
    expect(['7.1', '-0.5', '10', '007'].map(readFactorNumber)).toEqual([7.1, -0.5, 10, 7])
    expect([undefined, '', '1e3', 'NaN', '1.', '.5', '0x1', ' 1'].map(readFactorNumber)).toEqual(
      Array(8).fill(undefined),
    )
  })
})

describe('a fault', () => {
  it('is one short line, whatever was sent', () => {
    const fault = readContent(`a=1;\r\n2026-06-01 all is well ${'x'.repeat(5000)}`) as Hj212Fault
    expect(fault.detail).toMatch(/^\?\?2026-06-01 all is well x+$/)
    expect(fault.detail).toHaveLength(200)
  })
})

describe('the codes', () => {
  it('have names', () => {
    expect([HJ212_FLAGS.N, HJ212_SYSTEMS['21'], HJ212_REQUEST_ANSWERS['9'], HJ212_RESULTS['100']]).toEqual([
      'normal',
      'surface water',
      'wrong check',
      'no data',
    ])
    expect([Object.keys(HJ212_REQUEST_ANSWERS).length, Object.keys(HJ212_RESULTS).length]).toEqual([10, 7])
  })
})

describe('the time of the data', () => {
  const time = (command: string, dataTime: string, interval?: number) =>
    dataTimeOf({ command }, content(`DataTime=${dataTime}`), interval)

  it('is a moment, or begins at DataTime', () => {
    expect(time('2011', '20160801085857')).toEqual({ at: '2016-08-01T08:58:57' })
    expect(time('2051', '20160801084000')).toEqual({ from: '2016-08-01T08:40:00', until: '2016-08-01T08:50:00' })
    expect(time('2051', '20160801084000', 5)).toEqual({ from: '2016-08-01T08:40:00', until: '2016-08-01T08:45:00' })
    expect(time('2061', '20161231230000')).toEqual({ from: '2016-12-31T23:00:00', until: '2017-01-01T00:00:00' })
    expect(time('2031', '20160228000000')).toEqual({ from: '2016-02-28T00:00:00', until: '2016-02-29T00:00:00' })
  })

  it('is none of a command without, and a fault where it should stand', () => {
    expect(HJ212_COMMANDS.get('9014')?.dataTime).toBeUndefined()
    expect(dataTimeOf({ command: '9014' }, content(''))).toBeUndefined()
    expect(dataTimeOf({ command: '2011' }, content(''))).toMatchObject({ reason: 'content' })
    expect(time('2061', '20161331230000')).toMatchObject({ reason: 'content' })
    expect(time('2051', '20160801084000', 0)).toMatchObject({ reason: 'content' })
    expect(time('2051', '20160801084000', Number.NaN)).toMatchObject({ reason: 'content' })
    for (const interval of [1e300, 0.5, 1e-9, -10]) {
      expect(time('2051', '20160801084000', interval)).toMatchObject({ reason: 'content' })
    }
    expect(time('2031', '99991231000000')).toMatchObject({ reason: 'content' })
  })
})
