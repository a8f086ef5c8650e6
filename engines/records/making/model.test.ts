import { describe, expect, it } from 'vitest'
import { readModel } from './model.ts'

const { types } = readModel()
const elementOf = (type: string, name: string) => types.get(type)?.elements.find((one) => one.name === name)

describe('the model', () => {
  it('knows the types that its elements name', () => {
    const unknown = [...types.values()].flatMap((type) =>
      type.elements.flatMap((one) => one.types.map(({ code }) => code)),
    )
    expect(unknown.filter((code) => !types.has(code))).toEqual([])
  })

  it('names backbone types by their path, and what is used once more by the same name', () => {
    expect(types.get('Patient.contact')).toMatchObject({ kind: 'backbone', base: 'BackboneElement' })
    expect(elementOf('Observation.component', 'referenceRange')).toMatchObject({
      contentReference: 'Observation.referenceRange',
      types: [{ code: 'Observation.referenceRange' }],
    })
  })

  it('has of R4 what HL7 published, and nothing beside it', () => {
    const namesOf = (source: 'bundled' | 'published', type: string) =>
      readModel(source)
        .types.get(type)
        ?.elements.map((one) => one.name)
    expect(namesOf('published', 'Meta')).toEqual(
      'id extension versionId lastUpdated source profile security tag'.split(' '),
    )
    expect(namesOf('published', 'EvidenceVariable.characteristic')).toContain('definition')
    expect(namesOf('bundled', 'Meta')).toContain('project')
  })

  it('reads choices, cardinality, targets and bindings', () => {
    expect(elementOf('Observation', 'value')).toMatchObject({ isChoice: true, min: 0, max: 1 })
    expect(elementOf('Observation', 'value')?.types).toHaveLength(11)
    expect(elementOf('Observation', 'encounter')?.types).toEqual([{ code: 'Reference', targets: ['Encounter'] }])
    expect(elementOf('Observation', 'status')?.binding?.strength).toBe('required')
    expect(elementOf('Patient', 'name')?.max).toBe(Number.POSITIVE_INFINITY)
    expect(elementOf('Patient', 'id')?.types[0]?.code).toBe('id')
    expect(elementOf('HumanName', 'id')?.types[0]?.code).toBe('string')
  })

  it('keeps a rule where it is asked, once', () => {
    expect(types.get('Observation')?.constraints.map((one) => one.key)).toEqual(
      expect.arrayContaining(['obs-6', 'obs-7', 'dom-3']),
    )
    expect(types.get('Extension')?.constraints.map((one) => one.key)).toEqual(['ext-1'])
    expect(elementOf('Observation', 'extension')?.constraints).toEqual([])
    expect(elementOf('Organization', 'telecom')?.constraints.map((one) => one.key)).toEqual(['org-3'])
  })
})
