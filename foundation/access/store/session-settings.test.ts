import { describe, expect, it } from 'vitest'
import { quoteLiteral, setLocals } from './session-settings.ts'

describe('quoteLiteral', () => {
  it.each([
    ['/410000/', `'/410000/'`],
    [`'; DROP TABLE access.audit; --`, `'''; DROP TABLE access.audit; --'`],
    ['a\\', `E'a\\\\'`],
    [`\\'; --`, `E'\\\\''; --'`],
    ['', `''`],
  ])('%s → %s', (text, literal) => expect(quoteLiteral(text)).toBe(literal))
  it('refuses a zero byte', () => expect(() => quoteLiteral('a\0b')).toThrow('zero byte'))
})

describe('setLocals', () => {
  it('sets what belongs to the application and nothing else', () => {
    expect(setLocals({ 'app.user_id': 'a', 'app.purpose': 'planning' })).toBe(
      `SET LOCAL app.user_id = 'a'; SET LOCAL app.purpose = 'planning'`,
    )
    expect(() => setLocals({ role: 'postgres' })).toThrow('not a setting')
    expect(() => setLocals({ 'app.x = 1; --': '' })).toThrow('not a setting')
  })
})
