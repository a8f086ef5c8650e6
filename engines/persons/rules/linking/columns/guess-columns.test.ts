import { describe, expect, it } from 'vitest'
import { guessColumns } from './guess-columns.ts'
import { personReader, readRow } from './read-row.ts'

describe('headings', () => {
  it('of a hospital are read, in Chinese too; who it is in truth is kept apart', () => {
    expect(guessColumns(['病案号', '姓名', '性别', '出生日期', '身份证号', '联系电话', '现住址', '科室'])).toEqual({
      record: '病案号',
      name: '姓名',
      sex: '性别',
      birthDate: '出生日期',
      identityNumber: '身份证号',
      phone: '联系电话',
      address: '现住址',
    })
    expect(guessColumns(['unique_id', 'first_name', 'surname', 'dob', 'city', 'email', 'cluster'])).toEqual({
      record: 'unique_id',
      givenName: 'first_name',
      familyName: 'surname',
      birthDate: 'dob',
      email: 'email',
      texts: ['city'],
      person: 'cluster',
    })
  })

  it('of a birth in parts make one day', () => {
    const map = guessColumns(['rec_id', 'fname_c1', 'lname_c1', 'by', 'bm', 'bd'])
    expect(map?.birthDate).toEqual({ year: 'by', month: 'bm', day: 'bd' })
    const cells: Record<string, string> = { by: '1982', bm: '8', bd: '3' }
    expect(map && readRow(map, (column) => cells[column] ?? '').birthDate).toBe('1982-08-03')
  })

  it('of labels are no charts', () => {
    expect(guessColumns(['record_id', 'person_id', 'errors'])).toBeUndefined()
    expect(guessColumns(['name', 'dob'])).toBeUndefined()
  })
})

it('who it is in truth may be a part of a column', () => {
  const map = { record: 'rec_id', person: { column: 'rec_id', pattern: String.raw`rec-(\d+)-` } }
  expect(personReader(map)(() => 'rec-223-dup-0')).toBe('223')
  expect(personReader(map)(() => 'other')).toBeUndefined()
  expect(personReader({ record: 'rec_id' })(() => 'x')).toBeUndefined()
})
