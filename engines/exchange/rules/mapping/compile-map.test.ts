import { describe, expect, it } from 'vitest'
import type { MapStep, MessageMap } from '../../contract/maps.ts'
import { readMessage } from '../hl7v2/message.ts'
import { compileMap, type MadeResource, type Mapping } from './compile-map.ts'
import { exampleFaults } from './run-examples.ts'

const HEADER = 'MSH|^~\\&|LIS||||20261122083015||ORU^R01|A1|P|2.5'
const GROUPS = { patient: ['PID'], order: ['ORC', 'OBR'], result: ['OBX'] }

const mapOf = (make: readonly MapStep[], rest: Partial<MessageMap> = {}): MessageMap => ({
  code: 'test',
  version: 1,
  format: 'hl7v2',
  title: { zh: '测试', en: 'Test' },
  source: { title: 'test', status: 'unverified' },
  messages: ['ORU^R01'],
  groups: GROUPS,
  make: [...make],
  examples: [{ title: '无' }],
  ...rest,
})

function map(make: readonly MapStep[], ...lines: string[]): Mapping {
  const answer = compileMap(mapOf(make))
  if (!answer.ok) throw new Error(answer.fault)
  const read = readMessage([HEADER, ...lines].join('\r'))
  if (!read.ok) throw new Error(read.fault.code)
  return answer.compiled.apply({
    source: { kind: 'hl7v2', message: read.value },
    zone: '+08:00',
    facts: {},
    idOf: (_type, key) => key.join('.'),
  })
}

function made(make: readonly MapStep[], ...lines: string[]): readonly MadeResource[] {
  const mapping = map(make, ...lines)
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.faults))
  return mapping.resources
}

const resources = (make: readonly MapStep[], ...lines: string[]) => made(make, ...lines).map(({ resource }) => resource)

/** What is wrong with a map before any message. */
function faultOf(make: readonly MapStep[], rest: Partial<MessageMap> = {}): string | undefined {
  const answer = compileMap(mapOf(make, rest))
  return answer.ok ? undefined : answer.fault
}

describe('groups', () => {
  const perOrder: MapStep[] = [
    {
      each: 'order',
      make: [
        {
          each: 'result',
          make: [
            {
              resource: 'Observation',
              name: 'result',
              id: ['OBR-4', 'OBX-3'],
              set: { note: [{ $each: 'NTE', text: 'NTE-3' }] },
            },
          ],
        },
        {
          resource: 'DiagnosticReport',
          id: ['OBR-4'],
          set: { identifier: [{ value: 'ORC-3' }], result: { $all: 'result' } },
        },
      ],
    },
  ]

  it('begin anew with any of their names, and hold the segments up to the next', () => {
    const lines = [
      'ORC|RE||L1',
      'OBR||||A',
      'OBX|1||X',
      'NTE|1||一',
      'NTE|2||二',
      'OBX|2||Y',
      'OBR||||B',
      'OBX|1||X',
      'ORC|RE||L3',
      'OBR||||C',
    ]
    expect(resources(perOrder, ...lines)).toEqual([
      { resourceType: 'Observation', id: 'A.X', note: [{ text: '一' }, { text: '二' }] },
      { resourceType: 'Observation', id: 'A.Y' },
      {
        resourceType: 'DiagnosticReport',
        id: 'A',
        identifier: [{ value: 'L1' }],
        result: [{ reference: 'Observation/A.X' }, { reference: 'Observation/A.Y' }],
      },
      { resourceType: 'Observation', id: 'B.X' },
      { resourceType: 'DiagnosticReport', id: 'B', result: [{ reference: 'Observation/B.X' }] },
      { resourceType: 'DiagnosticReport', id: 'C', identifier: [{ value: 'L3' }] },
    ])
  })

  it('make nothing where none begins', () => {
    expect(resources(perOrder, 'PID|1', 'OBX|1||X')).toEqual([])
  })

  it('see what lies around them, but not what a neighbour made', () => {
    const steps: MapStep[] = [
      {
        each: 'patient',
        make: [
          { resource: 'Patient', name: 'patient', id: ['PID-3'] },
          { resource: 'Encounter', name: 'encounter', when: 'PV1', id: ['PV1-19'] },
          {
            each: 'order',
            make: [
              {
                resource: 'ServiceRequest',
                id: ['OBR-4'],
                set: {
                  subject: { reference: '@patient' },
                  encounter: { reference: '@encounter' },
                  requisition: { value: 'MSH-10' },
                },
              },
            ],
          },
        ],
      },
    ]
    const pv1 = 'PV1|1|O|||||||||||||||||V1'
    const requests = resources(steps, 'PID|||P1', pv1, 'OBR||||A', 'PID|||P2', 'OBR||||B').filter(
      ({ resourceType }) => resourceType === 'ServiceRequest',
    )
    expect(requests).toEqual([
      {
        resourceType: 'ServiceRequest',
        id: 'A',
        subject: { reference: 'Patient/P1' },
        encounter: { reference: 'Encounter/V1' },
        requisition: { value: 'A1' },
      },
      { resourceType: 'ServiceRequest', id: 'B', subject: { reference: 'Patient/P2' }, requisition: { value: 'A1' } },
    ])
  })
})

describe('ids', () => {
  it('number what is said twice, and make sure only once', () => {
    const steps: MapStep[] = [
      {
        each: 'OBX',
        make: [
          { resource: 'Patient', name: 'patient', wish: 'ensure', id: ['PID-3'] },
          { resource: 'Observation', name: 'result', id: ['OBX-3'], set: { subject: { reference: '@patient' } } },
        ],
      },
      { resource: 'DiagnosticReport', id: ['PID-3'], set: { result: { $all: 'result' } } },
    ]
    const answer = made(steps, 'PID|||P1', 'OBX|1||X', 'OBX|2||X', 'OBX|3||Y')
    expect(answer.map(({ wish, resource }) => `${wish} ${resource.resourceType}/${resource.id}`)).toEqual([
      'ensure Patient/P1',
      'put Observation/X',
      'put Observation/X.2',
      'put Observation/Y',
      'put DiagnosticReport/P1',
    ])
    expect(answer[2]?.resource.subject).toEqual({ reference: 'Patient/P1' })
    expect(answer[4]?.resource.result).toEqual(['X', 'X.2', 'Y'].map((id) => ({ reference: `Observation/${id}` })))
  })

  it('are required, and the fault says of which field', () => {
    const steps: MapStep[] = [{ each: 'OBX', make: [{ resource: 'Observation', id: ['PID-3', 'OBX-3 ?? OBX-4'] }] }]
    expect(map(steps, 'PID|||P1', 'OBX|1||X', 'OBX|2')).toEqual({
      ok: false,
      faults: [{ code: 'required', place: 'OBX(2)-3' }],
    })
  })

  it('ask nothing more of what is to be removed', () => {
    expect(
      made(
        [{ resource: 'Condition', wish: 'remove', id: ['PID-3'], set: { code: { text: 'PID-5' } } }],
        'PID|||P1||甲',
      ),
    ).toEqual([{ wish: 'remove', resource: { resourceType: 'Condition', id: 'P1' } }])
  })

  it('name what another message makes, if all of it is said', () => {
    const steps: MapStep[] = [
      {
        resource: 'DiagnosticReport',
        id: ['OBR-3'],
        set: { basedOn: [{ reference: '@ServiceRequest(OBR-2, OBR-4)' }] },
      },
    ]
    expect(resources(steps, 'OBR||R1|L1|A')[0]).toMatchObject({ basedOn: [{ reference: 'ServiceRequest/R1.A' }] })
    expect(resources(steps, 'OBR|||L1|A')[0]).toEqual({ resourceType: 'DiagnosticReport', id: 'L1' })
  })
})

describe('elements', () => {
  const make = (set: Record<string, unknown>, ...lines: string[]) => {
    const {
      resourceType: _type,
      id: _id,
      ...elements
    } = resources([{ resource: 'Basic', id: ["'x'"], set }], ...lines)[0] ?? {}
    return elements
  }
  const PID = 'PID|||1^^^^MR~2^^^^NI||示例^甲||19580307'

  it.each<[string, Record<string, unknown>, object]>([
    ['are left out where nothing is said', { a: 'PV1-2', b: { c: 'PV1-3' }, d: ['PV1-4'] }, {}],
    [
      'are left out where only what is fixed would stay',
      { a: { system: "'s'", value: 'PV1-3' }, b: [{ c: "'s'", d: 'PV1-1' }] },
      {},
    ],
    [
      'stay where all is fixed',
      { a: { system: "'s'", b: [{ c: true, d: 1 }] } },
      { a: { system: 's', b: [{ c: true, d: 1 }] } },
    ],
    [
      'are made of each repetition',
      { a: [{ $each: 'PID-3', v: 'it.1', t: 'it.5' }] },
      {
        a: [
          { v: '1', t: 'MR' },
          { v: '2', t: 'NI' },
        ],
      },
    ],
    [
      'are made of those that are asked for',
      { a: [{ $each: 'PID-3', $when: "it.5 == 'NI'", v: 'it' }] },
      { a: [{ v: '2^^^^NI' }] },
    ],
    [
      'are made of each segment',
      { a: [{ $each: 'OBX', v: 'OBX-5' }, { v: "'s'" }] },
      { a: [{ v: 'x' }, { v: 'y' }, { v: 's' }] },
    ],
    ['are made if', { a: { $when: 'PID', v: 1 }, b: { $when: 'PV1', v: 1 } }, { a: { v: 1 } }],
    [
      'are lines of a text',
      { a: { $each: 'OBX', $lines: { $each: 'OBX-5', $lines: 'OBX-1 + it' } } },
      { a: '1x\n2y\n2z' },
    ],
    ['are lines through a function', { a: { $each: 'OBX', $lines: 'OBX-5', $through: 'upper' } }, { a: 'X\nY' }],
    ['are no lines where nothing is said', { a: { $each: 'NTE', $lines: 'NTE-3', $through: 'base64' } }, {}],
    [
      'are the first that comes to something',
      { a: { $first: [{ b: 'PV1-1' }, { $when: 'PV1', c: 1 }, { d: 'PID-5' }, { e: 'PID-3' }], f: "'s'" } },
      { a: { f: 's', d: '示例' } },
    ],
    ['are none of several', { a: { $first: [{ b: 'PV1-1' }], f: "'s'" } }, {}],
  ])('%s', (_title, set, elements) => {
    expect(make(set, PID, 'OBX|1||||x', 'OBX|2||||y~z')).toEqual(elements)
  })
})

describe('a map that is wrong', () => {
  const set = (elements: Record<string, unknown>) => faultOf([{ resource: 'Basic', id: ["'x'"], set: elements }])

  it('says where', () => {
    expect(set({ a: { b: ['PID-5 |'] } })).toBe(
      'make[0] Basic.a.b[0]: the expression ends too early: something else was expected',
    )
    expect(set({ a: null })).toBe('make[0] Basic.a: an element is an expression, an object or an array')
    expect(set({ a: { $when: 1 } })).toBe('make[0] Basic.a: an expression was expected')
    expect(set({ a: { $every: 'PID-3' } })).toBe('make[0] Basic.a: $every is no element')
    expect(set({ a: { $all: 'result' } })).toBe('make[0] Basic.a: the map makes nothing named result')
    expect(set({ a: { $lines: 'OBX-5', b: 'PID-3' } })).toBe('make[0] Basic.a: $lines is all there is of a text')
    expect(set({ a: { $lines: 'OBX-5', $through: 'table' } })).toBe(
      'make[0] Basic.a: there is no function table without arguments',
    )
    expect(set({ $first: { b: 'PID-3' } })).toBe('make[0] Basic.$first: a list of objects was expected')
    expect(set({ $first: [{ $each: 'PID-3', b: 'it' }] })).toBe(
      'make[0] Basic.$first[0]: an object of elements was expected',
    )
    expect(set({ id: 'PID-3' })).toBe('make[0] Basic: id is not set')
    expect(faultOf([{ each: 'orders', make: [] }])).toBe('make[0]: orders is no path of a message')
    expect(faultOf([{ each: 'order', when: '@x', make: [] }])).toBe('make[0]: @x: the map makes nothing of this name')
    expect(faultOf([{ resource: 'Basic', id: ['PID-x'] }])).toBe('make[0].id: -x cannot be read (sign 4)')
  })

  it('is told by its examples', () => {
    const steps: MapStep[] = [{ resource: 'Patient', id: ['PID-3'], set: { birthDate: 'PID-7 | date' } }]
    const message = `${HEADER}\nPID|||1||||1958-3-7`
    const faults = (example: object) => {
      const answer = compileMap(mapOf(steps, { examples: [{ title: '例', message, ...example }] }))
      return answer.ok ? exampleFaults(answer.compiled) : [answer.fault]
    }
    expect(faults({ faults: [{ code: 'date', place: 'PID-7' }] })).toEqual([])
    expect(faults({ faults: [{ code: 'code' }] })).toEqual(['«例»: the fault code was expected'])
    expect(faults({ expect: [] })).toEqual(['«例»: PID-7: «1958-3-7» is no date'])
    const good = { message: message.replace('1958-3-7', '19580307') }
    expect(faults({ ...good, faults: [] })).toEqual(['«例»: it was to have faults'])
    expect(faults({ ...good, expect: [] })).toEqual(['«例»: it makes 1 resources, not 0'])
    expect(faults({ ...good, expect: [{ birthDate: '1958' }] })).toEqual([
      '«例»: resource 1.birthDate is "1958-03-07", not "1958"',
    ])
    expect(faults({ message: 'PID|1' })).toEqual(['«例»: the message does not begin with MSH'])
  })

  it('makes no more than may be', () => {
    const steps: MapStep[] = [{ each: 'OBX', make: [{ resource: 'Observation', id: ['OBX-1'] }] }]
    expect(map(steps, ...Array.from({ length: 6_000 }, (_, index) => `OBX|${index}`))).toEqual({
      ok: false,
      faults: [{ code: 'too-many', value: '5000' }],
    })
  })
})
