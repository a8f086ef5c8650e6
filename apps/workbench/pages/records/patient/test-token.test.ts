import { expect, it } from 'vitest'
import { testToken } from './test-token.ts'

it.each([
  [[{ system: 'http://loinc.org', code: '4548-4' }], 'http://loinc.org|4548-4'],
  [[{ display: '血糖' }, { code: 'GLU' }], 'GLU'],
  [[{ system: 'urn:lab', code: 'A|B,C$1\\' }], 'urn:lab|A\\|B\\,C\\$1\\\\'],
  [[{ display: '血糖' }], undefined],
  [[], undefined],
])('asks for the tests coded %j by %j', (coding, token) => expect(testToken({ code: { coding } })).toBe(token))
