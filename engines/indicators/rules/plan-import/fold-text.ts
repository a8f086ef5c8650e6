import { halfWidth } from '@kangcheng/kernel'

/** White space folded; a break between two Chinese signs is no space, since a page breaks words anywhere. */
export function foldText(text: string): string {
  return text
    .replace(/[\s\u00A0\u3000]+/g, ' ')
    .replace(/(?<=[^\x21-\x7E]) | (?=[^\x21-\x7E])/g, '')
    .trim()
}

/** A text for comparing: half-width, no white space, one kind of each dash and bracket, lower case. */
export function plainText(text: string): string {
  return halfWidth(text)
    .replace(/[\s\u00A0]+/g, '')
    .replace(/[〔﹝【]/g, '(')
    .replace(/[〕﹞】]/g, ')')
    .replace(/[—–―─﹣－]/g, '-')
    .replace(/[“”„‟"']/g, '')
    .toLowerCase()
}

/** Only the signs that carry a name: punctuation and brackets gone as well. */
export function bareText(text: string): string {
  return plainText(text).replace(/[^\p{L}\p{N}%‰]/gu, '')
}
