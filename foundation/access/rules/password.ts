export type PasswordWeakness = 'too-short' | 'too-long' | 'common' | 'contains-login' | 'one-sign'

const SHORTEST = 10
const LONGEST = 200

/** Of the lists every guesser starts with, those long enough to pass otherwise. Length does more than this list. */
const COMMON = new Set([
  '1234567890',
  '12345678910',
  '0123456789',
  '0987654321',
  '9876543210',
  '1q2w3e4r5t',
  '1qaz2wsx3edc',
  '123456789a',
  'a123456789',
  'abc1234567',
  'abcd123456',
  'qwertyuiop',
  'qwerty1234',
  'password12',
  'password123',
  'password1234',
  'passw0rd123',
  'admin12345',
  'admin123456',
  'administrator',
  'woaini1314',
  'woaini1314520',
  '5201314520',
  'iloveyou123',
  'changeme123',
  'letmein1234',
  'welcome123',
])

/** What is wrong with a new password, or `undefined`. Length rather than sorts of signs (GB/T 22239-2019 asks for complexity; `unverified`). */
export function passwordWeakness(password: string, login: string): PasswordWeakness | undefined {
  const signs = [...password]
  if (signs.length < SHORTEST) return 'too-short'
  if (signs.length > LONGEST) return 'too-long'
  if (new Set(signs).size < 3) return 'one-sign'
  const plain = password.normalize('NFKC').toLowerCase()
  if (COMMON.has(plain)) return 'common'
  // A login of one or two signs would forbid too much.
  if ([...login].length >= 3 && plain.includes(readLogin(login))) return 'contains-login'
  return undefined
}

/** A login name as it is kept and looked up: width and case folded, no white space around. */
export function readLogin(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase()
}
