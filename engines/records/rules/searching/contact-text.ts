/**
 * A telephone number or mail address as it is compared: small letters, without blanks, hyphens and brackets.
 * @example contactText('(0571) 8700-0000') // '057187000000'
 */
export function contactText(written: string): string {
  return written
    .slice(0, 256)
    .toLowerCase()
    .replace(/[\s()\-–（）]/g, '')
}
