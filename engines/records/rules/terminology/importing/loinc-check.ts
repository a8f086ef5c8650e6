/**
 * Whether a text is a LOINC number: up to seven digits, a hyphen and the right check digit (mod 10, LOINC Users' Guide, appendix C).
 * Parts, answers and groups (LP…, LA…, LG…) are numbered by another rule, and their digit is not proved.
 */
export function loincProblem(code: string): 'bad-code' | 'wrong-check' | undefined {
  const match = /^(\d{1,7})-(\d)$/.exec(code)
  if (match === null) return /^L[A-Z]\d{1,7}-\d$/.test(code) ? undefined : 'bad-code'
  const [, digits = '', check] = match
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = place % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return (10 - (sum % 10)) % 10 === Number(check) ? undefined : 'wrong-check'
}
