import { describe, expect, it } from 'vitest'
import { questionOf } from './question.ts'

describe('what is asked of the index', () => {
  it.each([
    ['99010119550303002x', { identityNumber: '99010119550303002X' }],
    ['９９０１０１ 19550303 002X', { identityNumber: '99010119550303002X' }],
    ['990101550303002', { identityNumber: '990101550303002' }],
    ['199 0101 9999', { phone: '19901019999' }],
    ['+86 19901019999', { phone: '19901019999' }],
    ['刘某某', { name: '刘某某' }],
    ['Mary-Ann Example', { name: 'Mary-Ann Example' }],
  ])('«%s»', (text, question) => {
    expect(questionOf(text, undefined)).toEqual(question)
  })
  it('a birth date narrows a name and a telephone; a number is sure enough', () => {
    expect(questionOf('刘某', '1955-03-03')).toEqual({ name: '刘某', birthDate: '1955-03-03' })
    expect(questionOf('19901019999', '1955-03-03')).toEqual({ phone: '19901019999', birthDate: '1955-03-03' })
    expect(questionOf('99010119550303002X', '1955-03-03')).toEqual({ identityNumber: '99010119550303002X' })
  })
  it.each(['', '   ', '9901011955030300', '1990101999', '刘1'])('nothing by «%s»', (text) => {
    expect(questionOf(text, undefined)).toBeUndefined()
  })
})
