import type { PersonQuestion } from '@kangcheng/persons/contract'

/**
 * What one field and a birth date ask for: a number of an ID card, a telephone, or a name. Undefined where it is too little to look for
 * anybody. The reader of an ID card types its number like a keyboard.
 */
export function questionOf(text: string, birthDate: string | undefined): PersonQuestion | undefined {
  const plain = text.normalize('NFKC').trim()
  const bare = plain.replaceAll(/[\s-]/g, '').toUpperCase()
  if (/^(\d{15}|\d{17}[\dX])$/.test(bare)) return { identityNumber: bare }
  const born = birthDate === undefined ? {} : { birthDate }
  if (/^(\+?86)?1\d{10}$/.test(bare)) return { phone: bare.slice(-11), ...born }
  // Neither: a number that was cut off is not looked for as a name.
  if (plain === '' || /\d/.test(plain)) return undefined
  return { name: plain, ...born }
}
