import { describe, expect, it } from 'vitest'
import { openValueSet, type Terminology } from '../../rules/terminology/members.ts'
import { checkInValueSet } from '../../rules/terminology/validate-code.ts'
import { lazyHl7Terminology } from './read-hl7-terminology.ts'

const hl7 = lazyHl7Terminology()()
const terminology: Terminology = hl7
const vs = (name: string) => `http://hl7.org/fhir/ValueSet/${name}`

function membersOf(url: string) {
  const valueSet = hl7.valueSet(url)
  const opened = valueSet === undefined ? undefined : openValueSet(valueSet, terminology)
  if (opened === undefined || 'issues' in opened) throw new Error(`${url} does not open`)
  return opened.members
}

describe('what comes with FHIR', () => {
  it('opens, every value set of it', () => {
    const broken = hl7.listed.filter(({ kind, url }) => {
      const valueSet = kind === 'ValueSet' ? hl7.valueSet(url) : undefined
      return valueSet !== undefined && 'issues' in openValueSet(valueSet, terminology)
    })
    expect(broken.map(({ url }) => url)).toEqual([])
  })

  it.each([
    ['administrative-gender', 'female', true],
    ['administrative-gender', '女', false],
    ['units-of-time', 'wk', true],
    ['mimetypes', 'text/plain', true],
    ['currencies', 'CNY', true],
    ['resource-types', 'Patient', true],
    ['all-types', 'Quantity', true],
    ['condition-clinical', 'active', true],
    ['observation-status', 'finished', false],
    ['identifier-use', 'official', true],
  ])('%s: %s is %s', (name, code, expected) => {
    expect(checkInValueSet(membersOf(vs(name)), [{ code }]).result).toBe(expected)
  })

  it('knows the hierarchy of v3, in its own versions only', () => {
    expect(hl7.codeSystem('http://terminology.hl7.org/CodeSystem/v3-ActCode')?.concepts.get('IMP')?.parents).toContain(
      '_ActEncounterCode',
    )
    const members = membersOf('http://terminology.hl7.org/ValueSet/v3-ActEncounterCode')
    expect(members.has('http://terminology.hl7.org/CodeSystem/v3-ActCode', 'AMB')).not.toBe('no')
    expect(hl7.valueSet(`${vs('administrative-gender')}|4.0.1`)).toBeDefined()
    expect(hl7.valueSet(`${vs('administrative-gender')}|5.0.0`)).toBeUndefined()
  })

  it('holds no tables of others: what they would tell is undecided', () => {
    for (const url of [
      'http://snomed.info/sct',
      'http://loinc.org',
      'http://hl7.org/fhir/sid/icd-10',
      'http://dicom.nema.org/resources/ontology/DCM',
    ]) {
      expect(hl7.codeSystem(url)).toBeUndefined()
    }
    const check = checkInValueSet(membersOf(vs('observation-vitalsignresult')), [
      { system: 'http://loinc.org', code: '8867-4' },
    ])
    expect(check).toMatchObject({ result: false, undecided: true })
    const text = JSON.stringify(hl7.valueSet(vs('observation-vitalsignresult')))
    expect(text).not.toMatch(/\d-\d"/)
  })

  it('translates with its maps', () => {
    expect(hl7.conceptMap('http://hl7.org/fhir/ConceptMap/cm-address-type-v3')?.groups).toHaveLength(1)
  })
})
