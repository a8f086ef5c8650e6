import type { CdaRefusal } from '../../../contract/cda.ts'

/*
 * What XML 1.0 asks of markup (https://www.w3.org/TR/xml/). The parser forgives all of it, and a document that was cut or
 * garbled on its way would be stored as if it had been meant so.
 */

/** What is wrong with a piece of markup, and how many characters from its start. */
export interface MarkupFault {
  readonly code: CdaRefusal
  readonly at: number
  readonly limit?: number
}

const FIRST =
  ':A-Z_a-z\\u00c0-\\u02ff\\u0370-\\u037d\\u037f-\\u1fff\\u200c\\u200d\\u2070-\\u218f\\u3001-\\ud7ff\\uf900-\\ufffd'
const NAME = `[${FIRST}][${FIRST}\\-.0-9\\u00b7\\u0300-\\u036f]{0,200}`
const OPENING = new RegExp(`<(${NAME})`, 'y')
const ATTRIBUTE = new RegExp(`\\s+(${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y')
const TAG_END = /\s*\/?>/y
const CLOSING = new RegExp(`^</${NAME}\\s*>$`)
const INSTRUCTION = new RegExp(`^<\\?${NAME}(?:\\s[\\s\\S]*)?\\?>$`)
const REFERENCE = /&(?:#(\d{1,7})|#x([\dA-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/y
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no XML can hold.
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const MOST_ATTRIBUTES = 100
const LONGEST_VALUE = 65_536

/** The attributes of an opening tag by local name, or what is wrong with it. What declares a namespace is left out. */
export function readOpeningTag(tag: string): Record<string, string> | MarkupFault {
  OPENING.lastIndex = 0
  if (!OPENING.test(tag)) return { code: 'cda.tag', at: 0 }
  const attributes: Record<string, string> = Object.create(null)
  const seen = new Set<string>()
  let at = OPENING.lastIndex
  for (;;) {
    ATTRIBUTE.lastIndex = at
    const found = ATTRIBUTE.exec(tag)
    if (!found) break
    const name = found[1] as string
    const text = found[2] ?? found[3] ?? ''
    if (seen.has(name)) return { code: 'cda.attribute-twice', at }
    if (seen.add(name).size > MOST_ATTRIBUTES) return { code: 'cda.too-many', at, limit: MOST_ATTRIBUTES }
    if (text.length > LONGEST_VALUE) return { code: 'cda.too-long', at, limit: LONGEST_VALUE }
    const value = unescapeXml(text)
    if (typeof value !== 'string') return { ...value, at: at + found[0].length - 1 - text.length + value.at }
    if (!/^xmlns(:|$)/.test(name)) attributes[localName(name)] = value.replace(/[\t\n\r]/g, ' ')
    at = ATTRIBUTE.lastIndex
  }
  TAG_END.lastIndex = at
  return TAG_END.test(tag) && TAG_END.lastIndex === tag.length ? attributes : { code: 'cda.tag', at: 0 }
}

export function isClosingTag(tag: string): boolean {
  return CLOSING.test(tag)
}

/** A processing instruction, such as the one that names a stylesheet. */
export function isInstruction(markup: string): boolean {
  return INSTRUCTION.test(markup)
}

/** Text without its references: the five entities of XML and characters by number. Others are declared in a DTD, and refused. */
export function unescapeXml(text: string): string | MarkupFault {
  const wrong = text.search(NO_CHARACTER)
  if (wrong >= 0) return { code: 'cda.character', at: wrong }
  let result = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    REFERENCE.lastIndex = at
    const found = REFERENCE.exec(text)
    if (!found) return { code: 'cda.entity', at }
    const character = characterOf(found)
    if (character === undefined) return { code: 'cda.character', at }
    result += text.slice(from, at) + character
    from = REFERENCE.lastIndex
  }
  return result + text.slice(from)
}

function characterOf([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name) return NAMED[name as keyof typeof NAMED]
  const point = decimal ? Number(decimal) : Number.parseInt(hexadecimal as string, 16)
  if (point > 0x10ffff) return undefined
  const character = String.fromCodePoint(point)
  return NO_CHARACTER.test(character) || !character.isWellFormed() ? undefined : character
}

/** `xsi:type` is `type`: prefixes are the writer's choice. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
