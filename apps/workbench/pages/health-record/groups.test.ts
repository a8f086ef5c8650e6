import { expect, it } from 'vitest'
import { groupsOf } from './groups.ts'

const item = (resourceType: string, id: string, more: object = {}) => ({
  ...{ source: 'gongyi-peoples-hospital', level: 3 as const, masked: false },
  resource: { resourceType, id, ...more },
})
const over = { clinicalStatus: { coding: [{ code: 'resolved' }] } }

it('puts first what must be known first, and of each kind what holds and is newest', () => {
  const groups = groupsOf([
    item('Patient', 'p'),
    item('Slot', 's'),
    item('Condition', 'passed', { ...over, recordedDate: '2026-10-01' }),
    item('Condition', 'old', { recordedDate: '2019-03-01' }),
    item('Condition', 'undated'),
    item('Condition', 'new', { recordedDate: '2026-02-01T08:00:00+08:00' }),
    item('Account', 'a'),
    item('AllergyIntolerance', 'penicillin'),
  ])
  expect(groups.map(({ type, items }) => [type, items.map(({ resource }) => resource.id)])).toEqual([
    ['AllergyIntolerance', ['penicillin']],
    ['Condition', ['new', 'old', 'undated', 'passed']],
    ['Account', ['a']],
    ['Slot', ['s']],
    ['Patient', ['p']],
  ])
})

it('of prescriptions puts those still taken first', () => {
  const prescription = (id: string, status: string, authoredOn: string) =>
    item('MedicationRequest', id, { status, authoredOn })
  const [group] = groupsOf([
    prescription('stopped', 'stopped', '2026-11-01'),
    prescription('old', 'active', '2024-01-01'),
    prescription('mistake', 'entered-in-error', '2026-10-01'),
    prescription('new', 'active', '2026-05-01'),
  ])
  expect(group?.items.map(({ resource }) => resource.id)).toEqual(['new', 'old', 'stopped', 'mistake'])
})

it('is empty where nothing is', () => expect(groupsOf([])).toEqual([]))
