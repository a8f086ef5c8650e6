import {
  IdentifierFault,
  type IdentifierKind,
  identifierKinds,
  readCreditCode,
  readOrganisationCode,
  readResidentId,
} from '@kangcheng/methods/identity'

/** What is wrong with a number. `doubtful`: some genuine numbers are so too, and it stays a warning. */
export type NumberFault = { readonly words: string; readonly doubtful?: true } | undefined

const PERMITS = [
  'hmt-residence-permit',
  'foreigner-permanent-residence',
  'hk-macao-travel-permit',
  'taiwan-travel-permit',
  'chinese-passport',
  'foreign-passport',
] as const satisfies readonly IdentifierKind[]

export const IDENTIFIER_CHECKS = ['resident-id', 'credit-code', 'organisation-code', 'health-card', ...PERMITS] as const
export type IdentifierCheck = (typeof IDENTIFIER_CHECKS)[number]

/** Letters and digits. The rules of 居民健康卡号 are not public in one place: only its shape is asked. */
const HEALTH_CARD = /^[0-9A-Za-z]{1,64}$/

/**
 * Asks a number as it is written in a resource: plainly, without blanks, hyphens or full-width digits.
 * @param today YYYY-MM-DD, for birth dates to come
 */
export function checkNumber(check: IdentifierCheck, text: string, today: string): NumberFault {
  switch (check) {
    case 'resident-id':
      return checkResidentId(text, today)
    case 'credit-code':
      return checked(readCreditCode(text), text, 'a unified social credit code of 18 characters (GB 32100)')
    case 'organisation-code':
      return checked(readOrganisationCode(text), text, 'an organisation code of 9 characters (GB 11714)')
    case 'health-card':
      return HEALTH_CARD.test(text) ? undefined : { words: 'must be letters and digits' }
    default:
      return checkPermit(check, text)
  }
}

function checkResidentId(text: string, today: string): NumberFault {
  const expected = 'a resident ID number of 18 characters (GB 11643)'
  const read = readResidentId(text, today)
  if (read instanceof IdentifierFault) return { words: `must be ${expected}: ${read.detail}` }
  if (read.written === 15) return { words: `must be ${expected}, not one of 15 digits`, doubtful: true }
  // What is odd beside the check is for those who link persons; 99 marks invented people.
  return checked(
    { number: read.number, warnings: read.warnings.filter((one) => one === 'check-character') },
    text,
    expected,
  )
}

function checked(
  read: { readonly number: string; readonly warnings: readonly string[] } | IdentifierFault,
  text: string,
  expected: string,
): NumberFault {
  if (read instanceof IdentifierFault) return { words: `must be ${expected}: ${read.detail}` }
  if (read.number !== text) return { words: `must be ${expected}, without blanks or hyphens and in capital letters` }
  return read.warnings.length === 0
    ? undefined
    : { words: 'has a check character that the others do not give', doubtful: true }
}

function checkPermit(check: (typeof PERMITS)[number], text: string): NumberFault {
  const isPlain = /^[0-9A-Z]+$/.test(text)
  return isPlain && identifierKinds(text).includes(check)
    ? undefined
    : { words: `must have the shape of a number of ${check}` }
}
