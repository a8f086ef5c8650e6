import { bad } from './expected.ts'
import { note, type State } from './state.ts'

/*
 * What FHIR allows in a narrative (txt-1, txt-2; https://hl7.org/fhir/R4/narrative.html): one div of well-formed XHTML, with
 * elements and attributes that only show text. Read once from left to right; nothing is built.
 */

const ELEMENTS = new Set(
  (
    'a abbr acronym b big blockquote br caption cite code col colgroup dd dfn div dl dt em h1 h2 h3 h4 h5 h6 hr i img li ' +
    'ol p pre q samp small span strong sub sup table tbody td tfoot th thead tr tt ul var kbd ins del bdo address'
  ).split(' '),
)
const ATTRIBUTES = new Set(
  (
    'abbr accesskey align alt axis bgcolor border cellhalign cellpadding cellspacing cellvalign char charoff charset cite ' +
    'class colspan compact coords dir frame headers height href hreflang hspace id lang longdesc name nowrap rel rev rowspan ' +
    'rules scope shape span src start style summary tabindex title type valign value vspace width xml:lang xmlns xml:space'
  ).split(' '),
)
const LINKS = new Set(['href', 'src', 'cite', 'longdesc'])
// biome-ignore lint/suspicious/noControlCharactersInRegex: what no XML can hold.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/
const NAMESPACE = 'http://www.w3.org/1999/xhtml'
const MOST_DEPTH = 100

/** An opening, closing or empty tag at its start. */
const TAG = /<(\/?)([A-Za-z][\w:.-]*)/y
const ATTRIBUTE = /\s+([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const TAG_END = /\s*(\/?)>/y
const ENTITY = /&(?:#\d{1,7}|#x[\dA-Fa-f]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/y

/** Notes what is wrong with the div of a narrative. */
export function narrative(state: State, name: string, value: unknown): void {
  if (typeof value !== 'string') bad(state, name, value, 'XHTML in a text')
  else {
    const wrong =
      CONTROL.test(value) || !value.isWellFormed() ? 'has signs that no XML can hold' : narrativeFault(value)
    if (wrong !== undefined) note(state, 'invariant', `${wrong} (txt-1)`, name)
  }
}

/** What is wrong with the text of a narrative; undefined if nothing. */
function narrativeFault(text: string): string | undefined {
  const open: string[] = []
  let at = skipSpace(text, 0)
  let hasContent = false
  if (text.charCodeAt(at) !== 60) return 'must begin with <div>'
  for (;;) {
    const tag = text.indexOf('<', at)
    if (open.length > 0) {
      const between = text.slice(at, tag < 0 ? undefined : tag)
      if (!areEntitiesSound(between)) return 'has an & that begins no entity'
      hasContent ||= between.trim() !== ''
    }
    if (tag < 0) break
    const read = text.startsWith('<!--', tag) ? commentEnd(text, tag) : tagEnd(text, tag, open)
    if (typeof read === 'string') return read
    hasContent ||= text.startsWith('<img', tag)
    at = read
    if (open.length === 0 && text.slice(at).trim() !== '') return 'must be one <div> and nothing behind it'
  }
  if (open.length > 0) return `does not close <${open.at(-1)}>`
  return hasContent ? undefined : 'must have some text or an image'
}

/** Reads a tag, opens or closes its element; where it ends, or what is wrong. */
function tagEnd(text: string, start: number, open: string[]): number | string {
  const head = match(TAG, text, start)
  if (head === undefined) return 'has a < that begins no tag'
  const name = head[2] ?? ''
  if (!ELEMENTS.has(name)) return 'has an element that a narrative may not have'
  if (open.length === 0 && name !== 'div') return 'must begin with <div>'
  const attributes = attributesEnd(text, TAG.lastIndex, open.length === 0)
  if (typeof attributes === 'string') return attributes
  const end = match(TAG_END, text, attributes)
  if (end === undefined) return 'has a tag that is not well-formed'
  if (head[1] === '/') {
    if (end[1] === '/' || attributes !== start + 2 + name.length || open.pop() !== name)
      return `closes <${name}> out of order`
  } else if (end[1] !== '/') {
    open.push(name)
    if (open.length > MOST_DEPTH) return `is nested deeper than ${MOST_DEPTH} levels`
  }
  return TAG_END.lastIndex
}

function attributesEnd(text: string, start: number, isRoot: boolean): number | string {
  const seen = new Set<string>()
  let at = start
  for (let one = match(ATTRIBUTE, text, at); one !== undefined; one = match(ATTRIBUTE, text, at)) {
    const name = one[1] ?? ''
    const value = one[2] ?? one[3] ?? ''
    if (seen.has(name)) return 'has an attribute twice in one tag'
    seen.add(name)
    if (!ATTRIBUTES.has(name) && !name.startsWith('xmlns:')) return 'has an attribute that a narrative may not have'
    if (!areEntitiesSound(value)) return 'has an & that begins no entity'
    if (name === 'xmlns' && value !== NAMESPACE) return `has a namespace other than ${NAMESPACE}`
    if (LINKS.has(name) && isScript(value)) return 'has a link that runs a script'
    if (name === 'style' && /expression\s*\(|script:|behavior|-moz-binding/i.test(value))
      return 'has a style that runs a script'
    at = ATTRIBUTE.lastIndex
  }
  return isRoot && !seen.has('xmlns') ? `must name its namespace, ${NAMESPACE}` : at
}

/** Also where entities, controls or spaces hide the scheme. */
function isScript(value: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them from a scheme.
  const plain = value.replace(/[\u0000-\u0020]/g, '').toLowerCase()
  const colon = plain.indexOf(':')
  if (colon < 0 && !plain.includes('&')) return false
  const scheme = plain.slice(0, colon < 0 ? undefined : colon)
  return scheme.includes('&')
    ? !/^[^&]*\?/.test(scheme)
    : scheme === 'javascript' || scheme === 'vbscript' || (scheme === 'data' && !plain.startsWith('data:image/'))
}

function commentEnd(text: string, start: number): number | string {
  const end = text.indexOf('--', start + 4)
  return end >= 0 && text.charCodeAt(end + 2) === 62 ? end + 3 : 'has a comment that is not well-formed'
}

function areEntitiesSound(text: string): boolean {
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    if (match(ENTITY, text, at) === undefined) return false
  }
  return true
}

function skipSpace(text: string, start: number): number {
  let at = start
  while (/\s/.test(text.charAt(at))) at += 1
  return at
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at
  return expression.exec(text) ?? undefined
}
