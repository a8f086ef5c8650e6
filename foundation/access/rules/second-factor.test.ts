import { describe, expect, it } from 'vitest'
import { isTimeCode, otpauthUri, readCode, secondFactorDemand } from './second-factor.ts'

const createdAt = new Date('2024-03-01T08:00:00Z')
const grant = (secondFactor: 'required' | undefined, validTo?: string) => ({
  role: secondFactor === undefined ? {} : { secondFactor },
  validFrom: '2024-01-01',
  validTo,
})
const demand = (change: Partial<Parameters<typeof secondFactorDemand>[0]>) =>
  secondFactorDemand({
    grants: [grant('required')],
    today: '2024-03-07',
    createdAt,
    on: false,
    afterDays: 7,
    ...change,
  })

describe('the demand for a second factor', () => {
  it('comes from one role held today, some days after the account was made', () => {
    expect(demand({})).toEqual({ required: true, dueAt: new Date('2024-03-08T08:00:00Z') })
    expect(demand({ afterDays: 0 })).toEqual({ required: true, dueAt: createdAt })
    expect(demand({ grants: [grant(undefined), grant('required')] }).required).toBe(true)
  })
  it('is none where no such role holds today, or where the installation demands nothing', () => {
    expect(demand({ grants: [] })).toEqual({ required: false })
    expect(demand({ grants: [grant(undefined)] })).toEqual({ required: false })
    expect(demand({ grants: [grant('required', '2024-03-06')] })).toEqual({ required: false })
    expect(demand({ afterDays: undefined })).toEqual({ required: false })
  })
  it('is met by whoever has one', () => {
    expect(demand({ on: true })).toEqual({ required: true })
  })
})

describe('codes', () => {
  it('are read however they are spaced', () => {
    expect(readCode(' 123 456 ')).toBe('123456')
    expect(readCode('１２３４５６')).toBe('123456')
    expect(readCode('ABCD-efgh')).toBe('abcdefgh')
    expect(isTimeCode('123456')).toBe(true)
    expect(isTimeCode('1234567')).toBe(false)
  })
  it('come from a URI without a sign that would end it', () => {
    const uri = otpauthUri('王 a&secret=x', 'MZXW6YTB')
    const { protocol, searchParams, pathname } = new URL(uri)
    expect(protocol).toBe('otpauth:')
    expect(searchParams.getAll('secret')).toEqual(['MZXW6YTB'])
    expect(decodeURIComponent(pathname)).toContain('王 a&secret=x')
  })
})
