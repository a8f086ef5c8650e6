import { isObject, type Resource } from '../resource.ts'
import { hasHan, plainText, TEXT_LIMIT } from './plain-text.ts'

const DEEPEST = 32

/** Whether all words stand somewhere in the narrative or in any string of the resource, at the beginning of a word or among Han. */
export function hasAllWords(resource: Resource, where: 'narrative' | 'content', words: readonly string[]): boolean {
  const left = new Set(words)
  const look = (text: string) => {
    // A text of any length is looked at in pieces that overlap, so that no word is cut.
    for (let at = 0; at < text.length && left.size > 0; at += TEXT_LIMIT / 2) {
      const plain = ` ${plainText(text.slice(at, at + TEXT_LIMIT))}`
      for (const word of left) if (plain.includes(hasHan(word) ? word : ` ${word}`)) left.delete(word)
    }
  }
  if (where === 'content') eachString(resource, look, DEEPEST)
  else if (isObject(resource.text) && typeof resource.text.div === 'string') look(withoutTags(resource.text.div))
  return left.size === 0
}

function eachString(value: unknown, look: (text: string) => void, depth: number): void {
  if (typeof value === 'string') look(value)
  else if (depth > 0 && typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) eachString(inner, look, depth - 1)
}

/** What stands between the tags of XHTML; a `<` without its end hides the rest. */
function withoutTags(xhtml: string): string {
  const texts: string[] = []
  for (let at = 0; at < xhtml.length; ) {
    const open = xhtml.indexOf('<', at)
    texts.push(xhtml.slice(at, open < 0 ? xhtml.length : open))
    if (open < 0) break
    const end = xhtml.indexOf('>', open)
    if (end < 0) break
    at = end + 1
  }
  return texts.join(' ')
}
