import type { MessageFault } from '../../contract/faults.ts'

/** A heading as maps call it: half-width, without spaces around it, one between its words, and without a byte order mark. */
export function headingOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\uFEFF\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What is wrong with the headings of a file: one of them twice. A column without a heading is nobody's. */
export function headingFault(headings: readonly string[]): MessageFault | undefined {
  const named = headings.filter((heading) => heading !== '')
  const twice = named.find((heading, at) => named.indexOf(heading) !== at)
  return twice === undefined ? undefined : { code: 'duplicate', place: twice, value: twice }
}
