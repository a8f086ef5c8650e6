import { expect, it } from 'vitest'
import type { Resource } from '../../../fhir/resource.ts'
import { doneByVisit, dosageOf, visitLook } from './visits.ts'

const of = (visit: string) => ({ reference: `Encounter/${visit}` })

it('gathers what refers to a visit, each once, whichever page brought it', () => {
  const visit: Resource = { resourceType: 'Encounter', id: 'a' }
  const problem: Resource = { resourceType: 'Condition', id: '1', encounter: of('a') }
  const vaccine: Resource = { resourceType: 'Immunization', id: '1', encounter: of('a') }
  const elsewhere: Resource = { resourceType: 'Condition', id: '2', encounter: of('b') }
  const alone: Resource = { resourceType: 'Condition', id: '3' }
  const include = { mode: 'include' }
  const done = doneByVisit([
    { entry: [{ resource: visit }, { resource: problem, search: include }] },
    {
      entry: [
        { resource: problem, search: include },
        { resource: elsewhere, search: include },
      ],
    },
    { entry: [{ resource: vaccine }, { resource: alone }] },
  ])
  expect([...done]).toEqual([
    ['a', [problem, vaccine]],
    ['b', [elsewhere]],
  ])
})

it('is loud for an emergency, and less so for a stay', () => {
  expect(['EMER', 'IMP', 'AMB'].map((code) => visitLook({ class: { code } }))).toEqual(['alarm', 'strong', 'soft'])
  expect(visitLook({})).toBe('soft')
})

it('tells a dosage in the words of who prescribed it', () => {
  expect(dosageOf({ dosageInstruction: [{ text: '每日 2 次' }] })).toBe('每日 2 次')
  expect(dosageOf({})).toBe('')
})
