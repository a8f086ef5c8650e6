import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCheckCharacter, organisationCheckCharacter, residentCheckCharacter } from './check-characters.ts'
import { IdentifierFault, identifierText, isPlaceholderIdentifier } from './identifier-text.ts'
import { readCreditCode, readOrganisationCode } from './organisation-numbers.ts'
import { hasSoundCheck, identifierKinds } from './permits.ts'
import { type ResidentId, readResidentId } from './resident-id.ts'

const TODAY = '2026-11-22'
const read = (text: string, today = TODAY): ResidentId => {
  const answer = readResidentId(text, today)
  if (answer instanceof IdentifierFault) throw new Error(answer.detail)
  return answer
}
const sound = (digits: string) => digits + residentCheckCharacter(digits)

describe('a resident ID number', () => {
  it('reads as the examples of the standard do', () => {
    expect(read('11010519491231002X')).toEqual({
      number: '11010519491231002X',
      region: '110105',
      birthDate: '1949-12-31',
      sex: 'female',
      sequence: '002',
      written: 18,
      warnings: [],
    })
    expect(read('440524188001010014')).toMatchObject({
      birthDate: '1880-01-01',
      sex: 'male',
      warnings: ['implausible-age'],
    })
    expect(read('440524188001010014', '2005-01-01').warnings).toEqual([])
  })

  it('is read as people type it', () => {
    for (const typed of [
      '11010519491231002x',
      ' 110105 19491231 002X ',
      '110105-19491231-002X',
      '１１０１０５１９４９１２３１００２Ｘ',
      '\u202a110105\u200b194912\u00ad31002X\u202c',
    ])
      expect(read(typed).number).toBe('11010519491231002X')
  })

  it('of 15 digits becomes 18', () => {
    expect(read('110105491231002')).toMatchObject({ number: '11010519491231002X', written: 15, warnings: [] })
    expect(read('110105991231997', '2000-01-01')).toMatchObject({ birthDate: '1899-12-31', sex: 'male' })
  })

  it('is refused with the reason, which never repeats it', () => {
    const faults = [
      '',
      '1101051949123100',
      '1101051949123100２X1',
      '11010519491231O02X',
      '1101051949123100X2',
      '110105194902290020',
      '110105204901010020',
      '110105490230002',
    ].map((typed) => readResidentId(typed, TODAY))
    expect(faults.map((fault) => fault instanceof IdentifierFault && fault.reason)).toEqual([
      'length',
      'length',
      'length',
      'character',
      'character',
      'impossible-date',
      'future-birth',
      'impossible-date',
    ])
    expect(JSON.stringify(faults)).not.toMatch(/\d{6}/)
  })

  it('is somebody to come only before the day', () => {
    const born = sound('99000020261122001')
    expect(read(born)).toMatchObject({ birthDate: '2026-11-22', warnings: ['unassigned-region'] })
    expect(readResidentId(born, '2026-11-21')).toMatchObject({ reason: 'future-birth' })
  })

  it('is warned of for a check character that does not fit', () => {
    expect(read('110105194912310021').warnings).toEqual(['check-character'])
    expect(read('111111111111111111').warnings).toEqual(['check-character', 'implausible-age'])
  })

  it('shows every wrong digit and every exchange of neighbours in its check', () => {
    const digits = fc.stringMatching(/^\d{17}$/)
    fc.assert(
      fc.property(digits, fc.nat(16), fc.nat(9), (seventeen, place, digit) => {
        const number = sound(seventeen)
        expect(hasSoundCheck(number)).toBe(true)
        const wrong = number.slice(0, place) + digit + number.slice(place + 1)
        const swapped =
          number.slice(0, place) + number.charAt(place + 1) + number.charAt(place) + number.slice(place + 2)
        for (const other of [wrong, swapped]) if (other !== number) expect(hasSoundCheck(other)).not.toBe(true)
      }),
    )
  })

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (typed) => {
        readResidentId(typed, TODAY)
        readCreditCode(typed)
        readOrganisationCode(typed)
        identifierKinds(typed)
        isPlaceholderIdentifier(typed)
      }),
    )
    expect(readResidentId('11010519491231002X', 'today')).toMatchObject({ reason: 'no-today' })
  })
})

describe('organisations', () => {
  it('have a code with its check', () => {
    expect(readOrganisationCode('00261801-5')).toEqual({ number: '002618015', warnings: [] })
    expect(readOrganisationCode('002618016')).toMatchObject({ warnings: ['check-character'] })
    expect(readOrganisationCode('0026180')).toMatchObject({ reason: 'length' })
    expect(readOrganisationCode('00261801Y')).toMatchObject({ reason: 'character' })
    expect(organisationCheckCharacter('M000100Y')).toBe('4')
    expect(['00000007', '00000000'].map(organisationCheckCharacter)).toEqual(['8', '0'])
  })

  it('have a credit code with both', () => {
    expect(readCreditCode('11330800002618015K')).toEqual({
      number: '11330800002618015K',
      authority: '1',
      category: '1',
      region: '330800',
      organisationCode: '002618015',
      warnings: [],
    })
    expect(readCreditCode('91350100m000100y43')).toMatchObject({
      region: '350100',
      organisationCode: 'M000100Y4',
      warnings: [],
    })
    expect(creditCheckCharacter('91350100M000100Y4')).toBe('3')
  })

  it('are warned of, or refused with the reason', () => {
    expect(readCreditCode('113308000026180150')).toMatchObject({ warnings: ['check-character'] })
    expect(readCreditCode('11330800002618016K')).toMatchObject({
      warnings: ['check-character', 'organisation-check-character'],
    })
    expect(readCreditCode('1133080000261801')).toMatchObject({ reason: 'length' })
    expect(readCreditCode('1133080000261801OK')).toMatchObject({ reason: 'character' })
    expect(readCreditCode('11A30800002618015K')).toMatchObject({ reason: 'character' })
  })
})

describe('the kinds of a number', () => {
  it('are told by shape, the likeliest first', () => {
    const kinds = (text: string) => identifierKinds(text)[0]
    expect(identifierKinds('H04567890')).toEqual(['hk-macao-travel-permit', 'foreign-passport'])
    expect(kinds('M1234567801')).toBe('hk-macao-travel-permit')
    expect(kinds('11010519491231002X')).toBe('resident-id')
    expect(kinds('110105491231002')).toBe('resident-id')
    expect(identifierKinds('810000199408230021')).toEqual(['hmt-residence-permit'])
    expect(kinds('830000199408230021')).toBe('hmt-residence-permit')
    expect(identifierKinds('911124198108030024')).toEqual(['foreigner-permanent-residence'])
    expect(kinds('USA110180010101')).toBe('foreigner-permanent-residence-2017')
    expect(identifierKinds('00112345')).toEqual(['taiwan-travel-permit', 'foreign-passport'])
    expect(['E12345678', 'G12345678', 'EA1234567', 'PE1234567'].map(kinds)).toEqual(Array(4).fill('chinese-passport'))
    expect(kinds('C01X00T47')).toBe('foreign-passport')
  })

  it('are none for what was made up or is no number', () => {
    for (const text of [
      '',
      '无',
      '999999999999999999',
      '123456789012345678',
      'ABCDEFG',
      '不详',
      '110105194902300020',
      '12',
    ])
      expect(identifierKinds(text)).toEqual([])
    expect(isPlaceholderIdentifier('110105194912310021')).toBe(false)
    expect(identifierText('（110105）')).toBe('110105')
  })

  it('have a check to look at, or none', () => {
    expect([
      hasSoundCheck('11010519491231002X'),
      hasSoundCheck('110105194912310021'),
      hasSoundCheck('H04567890'),
    ]).toEqual([true, false, undefined])
  })
})
