import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DrawRecord } from '../../contract/draw.ts'
import { announceDraw, completeDraw } from './complete-draw.ts'
import { draws, plainPool, planOf, secretOf } from './draw.fixture.ts'
import { verifyDraw } from './verify-draw.ts'

const records = draws.map(({ pool, plan, supplements, number }) => recordOf({ pool, plan, supplements }, number))

function recordOf(given: Pick<DrawRecord, 'pool' | 'plan' | 'supplements'>, number: number): DrawRecord {
  const secret = secretOf(number)
  const announced = announceDraw(given.pool, given.plan, secret)
  return completeDraw({ ...given, announced, secret, publicWords: '开奖号码 07 11' })
}

describe('a record', () => {
  it('as it was drawn is sound, also after it went through JSON', () => {
    fc.assert(
      fc.property(records, (record) => {
        expect(verifyDraw(JSON.parse(JSON.stringify(record)), record.announced)).toEqual([])
      }),
    )
  })

  it('is found out whatever single thing is changed in it', () => {
    fc.assert(
      fc.property(records, fc.nat(), fc.nat(), (record, where, how) => {
        const { forged, place } = forge(record, where, how)
        expect(verifyDraw(forged), place).not.toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('that was made anew as a whole is found out by what was announced', () => {
    fc.assert(
      fc.property(draws, ({ pool, plan, supplements, number }) => {
        const { announced } = recordOf({ pool, plan, supplements }, number)
        const anew = recordOf({ pool, plan, supplements }, number + 1)
        expect(verifyDraw(anew)).toEqual([])
        expect(verifyDraw(anew, announced).map(({ code }) => code)).toEqual(['announcement-differs'])
      }),
    )
  })

  it('may be anything at all', () => {
    fc.assert(fc.property(fc.anything(), (anything) => verifyDraw(anything).length > 0))
    expect(verifyDraw(undefined)).toEqual([{ code: 'unreadable', details: {} }])
  })
})

describe('says what is wrong:', () => {
  const sound = recordOf({ pool: plainPool(9, 4), plan: planOf(3), supplements: [] }, 7)
  const [first, second] = sound.result.drawn
  const stranger = sound.pool.objects.find(({ code }) => !sound.result.drawn.some(({ object }) => object === code))
  const result = (drawn: DrawRecord['result']['drawn']): DrawRecord => ({ ...sound, result: { ...sound.result, drawn } })
  const found = (record: DrawRecord) => verifyDraw(record).map(({ code, details }) => [code, details['object']])
  if (!first || !second || !stranger) throw new Error('three are drawn of nine')

  it('another secret', () => {
    expect(found({ ...sound, secret: secretOf(8) }).map(([code]) => code)).toContain('commitment-differs')
  })
  it('other words', () => {
    expect(found({ ...sound, publicWords: '开奖号码 07 12' }).map(([code]) => code)).toContain('seed-differs')
  })
  it('candidates that were not announced', () => {
    const pool = { ...sound.pool, objects: sound.pool.objects.slice(1) }
    expect(found({ ...sound, pool }).map(([code]) => code)).toContain('candidates-differ')
  })
  it('a candidate who is there twice', () => {
    const pool = { ...sound.pool, objects: [...sound.pool.objects, stranger] }
    expect(verifyDraw({ ...sound, pool })).toContainEqual({
      code: 'candidates-faulty',
      details: { fault: 'object-twice', of: stranger.code },
    })
  })
  it('an object put in the place of another', () => {
    expect(found(result([{ ...first, object: stranger.code }, ...sound.result.drawn.slice(1)]))).toEqual([
      ['object-not-drawn', stranger.code],
      ['object-left-out', first.object],
    ])
  })
  it('an object that stands there twice', () => {
    expect(found(result([first, ...sound.result.drawn]))).toEqual([['object-repeated', first.object]])
  })
  it('inspectors who were changed', () => {
    const inspectors = first.inspectors.toReversed()
    expect(verifyDraw(result([{ ...first, inspectors }, ...sound.result.drawn.slice(1)]))).toEqual([
      {
        code: 'inspectors-differ',
        details: { object: first.object, published: inspectors.join(', '), drawn: first.inspectors.join(', ') },
      },
    ])
  })
  it('another order', () => {
    expect(found(result([second, first, ...sound.result.drawn.slice(2)])).map(([code]) => code)).toEqual(['result-differs'])
  })
  it('an algorithm of which nothing is known here', () => {
    expect(verifyDraw({ ...sound, algorithm: 'kangcheng-draw/2' })).toEqual([
      { code: 'algorithm-unknown', details: { algorithm: 'kangcheng-draw/2' } },
    ])
  })
})

/** One change of one thing: a text, number or word of it, a row more or less, a field less. */
function forge(record: DrawRecord, where: number, how: number): { forged: unknown; place: string } {
  const forged = JSON.parse(JSON.stringify(record)) as Record<string, unknown>
  const places = placesOf(forged)
  const { holder, key, path } = places[where % places.length] as Place
  const value = holder[key]
  if (Array.isArray(holder) && how % 3 === 0) holder.splice(Number(key), 1)
  else if (Array.isArray(holder) && how % 3 === 1) holder.splice(Number(key), 0, structuredClone(value))
  else if (!Array.isArray(holder) && how % 4 === 0) delete holder[key]
  else if (typeof value === 'string') holder[key] = otherText(value, how)
  else if (typeof value === 'number') holder[key] = value + (how % 2 === 0 ? 1 : -1)
  else if (typeof value === 'boolean') holder[key] = !value
  else if (Array.isArray(value) && value.length > 0) value.pop()
  else delete holder[key]
  return { forged, place: path }
}

function otherText(text: string, how: number): string {
  const at = how % text.length
  const sign = text[at] === '1' ? '2' : '1'
  return text.slice(0, at) + sign + text.slice(at + 1)
}

interface Place {
  readonly holder: Record<string, unknown>
  readonly key: string
  readonly path: string
}

function placesOf(value: unknown, path = ''): Place[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [
    { holder, key, path: `${path}/${key}` },
    ...placesOf(holder[key], `${path}/${key}`),
  ])
}
