import { describe, expect, it } from 'vitest'
import type { MapStep, MessageMap } from '../../contract/maps.ts'
import { compileMap } from './compile-map.ts'
import { compileFaults } from './map-faults.ts'
import { mapFaults } from './map-kind.ts'

const MESSAGE = 'MSH|^~\\&|||||||ORU^R01|1|P|2.5\nPID|1||42||示例^甲||19580307'
const mapOf = (make: readonly MapStep[], more: Partial<MessageMap> = {}): MessageMap => ({
  ...{ code: 'test', version: 1, format: 'hl7v2', title: { zh: '试', en: 'Test' }, messages: ['ORU^R01'] },
  ...{ source: { title: 'test', status: 'unverified' }, groups: { patient: ['PID'] } },
  ...{ make: [...make], examples: [{ title: '一', message: MESSAGE }] },
  ...more,
})

describe('faults of a map', () => {
  it('are all told, each with its place', () => {
    const map = mapOf([
      {
        each: 'patient',
        when: 'PID-',
        make: [
          {
            resource: 'Patient',
            id: ['PID-3', 'nothing('],
            when: 'PID-5 ==',
            set: {
              name: [{ text: 'PID-5 | shout', $when: 'PID-5 in' }, { text: 'PID-5' }],
              birthDate: 'PID-7 | dates',
              contact: [{ $each: 'nk1-', name: { text: '@nobody' } }],
              $first: [{ deceasedBoolean: 'PID-30' }, { deceasedDateTime: 'PID-29 | momentOf' }],
              note: { $lines: { $each: 'NTE', $lines: 'it | loud' } },
              Wrong: 'PID-1',
              link: { $all: 'nobody' },
            },
          },
        ],
      },
      { resource: 'Basic', id: ['MSH-10'], set: { id: 'MSH-10', code: { text: 'MSH-9 |' } } },
    ])
    const places = compileFaults(map).map((fault) => fault.slice(0, fault.indexOf(': ')))
    expect(places).toEqual([
      'make[0]',
      'make[0].make[0]',
      'make[0].make[0].id',
      'make[0].make[0] Patient.name[0].text',
      'make[0].make[0] Patient.name[0]',
      'make[0].make[0] Patient.birthDate',
      'make[0].make[0] Patient.contact[0]',
      'make[0].make[0] Patient.contact[0].name.text',
      'make[0].make[0] Patient.$first[1].deceasedDateTime',
      'make[0].make[0] Patient.note.$lines.$lines',
      'make[0].make[0] Patient',
      'make[0].make[0] Patient.link',
      'make[1] Basic',
      'make[1] Basic.code.text',
    ])
  })

  it('begin with what the compiler says itself, and are none where it has nothing to say', () => {
    const sound = mapOf([{ resource: 'Basic', id: ['MSH-10'], set: { code: { text: 'MSH-9' } } }])
    expect(compileFaults(sound)).toEqual([])
    const faulty = mapOf([
      { resource: 'Basic', id: ['MSH-10'], set: { code: { text: 'MSH-9 |', coding: 7, x: null } } },
    ])
    const first = compileMap(faulty)
    expect(compileFaults(faulty)).toContain(first.ok ? '' : first.fault)
    expect(compileFaults(faulty)).toHaveLength(2)
  })

  it('are all examples that come out otherwise, with all that differs', () => {
    const make = [
      { resource: 'Patient', id: ['PID-3'], set: { birthDate: 'PID-7 | date', name: [{ text: 'PID-5.1' }] } },
    ]
    const expected = { resourceType: 'Patient', birthDate: '1958-03-08', name: [{ text: '乙' }] }
    const examples = [
      { title: '一', message: MESSAGE, expect: [expected] },
      { title: '二', message: MESSAGE, expect: [] },
      { title: '三', message: MESSAGE, faults: [{ code: 'date' as const, place: 'PID-7' }] },
      { title: '四', message: MESSAGE },
    ]
    expect(mapFaults(mapOf(make, { examples }))).toEqual([
      '«一»: resource 1.birthDate is "1958-03-07", not "1958-03-08"',
      '«一»: resource 1.name.0.text is "示例", not "乙"',
      '«二»: it makes 1 resources, not 0',
      '«三»: it was to have faults',
    ])
  })
})
