import { describe, expect, it } from 'vitest'
import type { MapStep, MessageMap } from '../../contract/maps.ts'
import { onlyDifferences } from './only-differences.ts'

const mapOf = (make: readonly MapStep[], rest: Partial<MessageMap> = {}): MessageMap => ({
  code: 'results',
  version: 1,
  format: 'hl7v2',
  title: { zh: '检验结果', en: 'Results' },
  source: { title: '例', status: 'unverified' },
  messages: ['ORU^R01'],
  groups: { result: ['OBR', 'OBX'] },
  make: [...make],
  examples: [],
  ...rest,
})
const observation = { resource: 'Observation', name: 'value', id: ['OBX-3.1'], set: { status: "'final'" } }
const report = { resource: 'DiagnosticReport', id: ['OBR-3'], set: { status: "'final'", result: ['@value'] } }
const results = (last: MapStep, first: MapStep = observation): MapStep[] => [
  { each: 'result', make: [{ each: 'OBX', make: [first] }, last] },
]

describe('only the differences of two versions of a map', () => {
  const more = { ...report, set: { ...report.set, language: "'zh-CN'" } }

  it('are the elements of the resource of which they say different things, in whichever order these stand', () => {
    const turned = { ...observation, set: Object.fromEntries(Object.entries(observation.set).reverse()) }
    const [before, after] = onlyDifferences(mapOf(results(report)), mapOf(results(more, turned)))
    const bare = { resource: 'Observation', name: 'value', id: ['OBX-3.1'] }
    expect(before.make).toEqual(results(report, bare))
    expect(after.make).toEqual(results(more, bare))
  })

  it.each<[string, Partial<MessageMap>]>([
    ['a resource has another id', { make: results({ ...more, id: ['OBR-2'] }) }],
    ['one more is made', { make: [...results(more), { resource: 'Patient', id: ['PID-3'] }] }],
    ['one is made on another condition', { make: results({ ...more, when: "OBR-25 = 'F'" }) }],
    ['one is found under another name', { make: results(more, { ...observation, name: 'result' }) }],
    ['groups begin elsewhere', { make: results(more), groups: { result: ['ORC', 'OBR', 'OBX'] } }],
    ['tables are mapped, of which the columns are counted', { make: results(more), format: 'table' }],
    ['a table of codes says something else', { make: results(more), tables: { status: { F: 'final' } } }],
  ])('cannot be told where %s', (_what, rest) => {
    const [one, other] = [mapOf(results(report)), mapOf([], { ...rest })]
    expect(onlyDifferences(one, other)).toEqual([one, other])
  })
})
