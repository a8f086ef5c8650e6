import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import Schema from 'typebox/schema'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { type MapStep, MessageMap } from '../../contract/maps.ts'
import { readMessage } from '../hl7v2/message.ts'
import { type CompiledMap, compileMap } from './compile-map.ts'
import { FUNCTIONS } from './functions.ts'
import { mapFaults } from './map-kind.ts'
import { exampleId } from './run-examples.ts'

const FOLDER = new URL('../../../../packs/national/message-maps/', import.meta.url)
const maps = readdirSync(FOLDER)
  .flatMap((file) => (parse(readFileSync(new URL(file, FOLDER), 'utf8')) as { items: MessageMap[] }).items)
  .filter(({ format }) => format === 'hl7v2')

function compiled(map: MessageMap): CompiledMap {
  const answer = compileMap(map)
  if (!answer.ok) throw new Error(answer.fault)
  return answer.compiled
}

const resourceSteps = (steps: readonly MapStep[]): Extract<MapStep, { resource: string }>[] =>
  steps.flatMap((step) => ('resource' in step ? [step] : resourceSteps(step.make)))

describe('the national maps', () => {
  it.each(maps.map((map) => [map.code, map] as const))('%s has its shape, and its examples come out', (_code, map) => {
    expect(Schema.Check(MessageMap, map)).toBe(true)
    expect(mapFaults(map)).toEqual([])
    expect(map.source.status).toBe('unverified')
    expect(map.examples.length).toBeGreaterThanOrEqual(3)
    expect(map.examples.some(({ faults }) => faults)).toBe(true)
  })

  it('take each message once', () => {
    const all = maps.flatMap(({ messages = [] }) => messages)
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
  })

  it('call a patient, a visit and an order the same, whichever message brings them', () => {
    const ids = (type: string, name: string) =>
      new Set(
        maps.flatMap(({ make }) =>
          resourceSteps(make)
            .filter((step) => step.resource === type && step.name === name)
            .map(({ id }) => JSON.stringify(id)),
        ),
      )
    expect([...ids('Patient', 'patient')]).toHaveLength(1)
    expect([...ids('Encounter', 'encounter')]).toEqual(['["PV1-19.1"]'])
    const numbers = maps.flatMap(({ make }) =>
      resourceSteps(make)
        .filter(({ name }) => name === 'patient')
        .map(({ set }) => JSON.stringify(set?.identifier)),
    )
    expect(new Set(numbers).size).toBe(1)
  })

  it('use only invented people', () => {
    const numbers = maps.flatMap(({ examples }) =>
      examples.flatMap(({ message = '' }) => message.match(/\b\d{17}[\dX]\b/g) ?? []),
    )
    expect(numbers.length).toBeGreaterThan(5)
    expect(numbers.filter((number) => !number.startsWith('99'))).toEqual([])
  })
})

/** Ways in which a message may arrive broken. */
const mutilated = (text: string) => {
  const place = fc.nat(text.length)
  const signs = fc.string({
    unit: fc.constantFrom('|', '^', '~', '\\', '&', '\r', '"', '甲', '\u0000', '9', '-'),
    maxLength: 6,
  })
  const lines = text.split('\r')
  return fc.oneof(
    place.map((end) => text.slice(0, end)),
    fc.tuple(place, place).map(([from, count]) => text.slice(0, from) + text.slice(from + count)),
    fc
      .array(fc.tuple(place, signs), { maxLength: 12 })
      .map((changes) =>
        changes.reduce((all, [at, sign]) => all.slice(0, at) + sign + all.slice(at + sign.length), text),
      ),
    fc.shuffledSubarray(lines.slice(1), { minLength: 0 }).map((rest) => [lines[0], ...rest].join('\r')),
    fc.tuple(fc.nat(), fc.nat()).map(([one, other]) => {
      const fields = text.split('|')
      const [a, b] = [one % fields.length, other % fields.length]
      return fields.map((field, at) => (at === a ? fields[b] : at === b ? fields[a] : field)).join('|')
    }),
  )
}

describe('a mutilated message', () => {
  it.each(maps.map((map) => [map.code, compiled(map)] as const))(
    'gives %s resources or faults, and never throws',
    (_code, { map, apply }) => {
      const texts = map.examples.map(({ message = '' }) => message.trim().replaceAll('\n', '\r'))
      fc.assert(
        fc.property(fc.constantFrom(...texts).chain(mutilated), (text) => {
          const read = readMessage(text)
          if (!read.ok) return
          const source = { kind: 'hl7v2', message: read.value } as const
          const mapping = apply({ source, zone: '+08:00', facts: {}, idOf: exampleId })
          if (!mapping.ok) {
            expect(mapping.faults.length).toBeGreaterThan(0)
            return
          }
          expect(JSON.stringify(mapping.resources)).not.toMatch(/\[object|undefined|NaN/)
        }),
        { numRuns: 300 },
      )
    },
  )
})

describe('docs/maps.md', () => {
  const text = readFileSync(new URL('../../../../docs/maps.md', import.meta.url), 'utf8')

  it('shows a map that holds', () => {
    const map = parse(/```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? '') as MessageMap
    expect(Schema.Check(MessageMap, map)).toBe(true)
    expect(mapFaults(map)).toEqual([])
  })

  it('names every function and every map', () => {
    const names = [...Object.keys(FUNCTIONS), ...maps.map(({ code }) => code)]
    expect(names.filter((name) => !new RegExp(`\`${name}[\`(]`).test(text))).toEqual([])
  })
})
