import { expect, it } from 'vitest'
import { doubtOf, isOver } from './certainty.ts'

const coded = (code: string) => ({ coding: [{ code }] })

it.each([
  [{}, false],
  [{ clinicalStatus: coded('active') }, false],
  [{ clinicalStatus: coded('relapse'), verificationStatus: coded('unconfirmed') }, false],
  [{ clinicalStatus: coded('resolved') }, true],
  [{ clinicalStatus: coded('active'), verificationStatus: coded('refuted') }, true],
  [{ verificationStatus: coded('entered-in-error') }, true],
])('judges of %j whether it is over', (resource, over) => expect(isOver(resource)).toBe(over))

it('names a doubt, where there is one', () => {
  expect(doubtOf({ verificationStatus: coded('unconfirmed') })).toBe('unconfirmed')
  expect(doubtOf({ verificationStatus: coded('confirmed') })).toBeUndefined()
  expect(doubtOf({ verificationStatus: { text: '待查' } })).toBeUndefined()
})
