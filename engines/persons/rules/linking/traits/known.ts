import { isPlaceholderIdentifier } from '@kangcheng/methods/identity'

const NOTHING =
  /^(?:[-—–/\\.*?_]*|无|不详|未知|未知道|暂无|没有|未填|未提供|空|保密|null|nan|none|n\/?a|unknown|unk|undefined|nil|test)$/iu

/** Most texts are so, and need no folding. */
const PLAIN = /^[\w\u4e00-\u9fff-]*$/

/** What is said, folded to one width and one kind of blank; empty where nothing is. */
export function known(text: string): string {
  if (PLAIN.test(text)) return NOTHING.test(text) ? '' : text
  const folded = text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, ' ')
    .trim()
  return NOTHING.test(folded) ? '' : folded
}

/** The same for a number; fillers such as 1111111 say nothing. */
export function knownNumber(text: string): string {
  const number = known(text)
    .toUpperCase()
    .replace(/[^\dA-Z]/g, '')
  return number.length < 4 || isPlaceholderIdentifier(number) ? '' : number
}
