import { expect, it } from 'vitest'
import { dataSetOf, draftOf, EMPTY_DRAFT, guardedColumn } from './draft.ts'

it('takes a column up as guarded, of the kind its type says', () => {
  expect(guardedColumn({ name: 'born', type: 'date' })).toMatchObject({ kind: 'day', level: 'L4', role: 'sensitive' })
  expect(guardedColumn({ name: 'x' }).kind).toBe('text')
})

it('sends the region column only where it is shared and one', () => {
  const region = { ...guardedColumn({ name: 'region' }), kind: 'region' as const }
  const draft = { ...EMPTY_DRAFT, regionColumn: 'region' }
  expect(dataSetOf(draft)).not.toHaveProperty('regionColumn')
  expect(dataSetOf({ ...draft, columns: [{ ...region, kind: 'text' }] })).not.toHaveProperty('regionColumn')
  const sent = dataSetOf({ ...draft, columns: [region] })
  expect(sent.regionColumn).toBe('region')
  expect(draftOf(sent)).toEqual({ ...draft, columns: [region] })
})
