import { ok, type Refusal, type Result } from '@kangcheng/kernel'
import { Parser } from 'htmlparser2'
import type { CdaRefusal } from '../../../contract/cda.ts'
import type { XmlElement } from './element.ts'
import { isClosingTag, isInstruction, localName, type MarkupFault, readOpeningTag, unescapeXml } from './well-formed.ts'

const DEEPEST = 200
const MOST_ELEMENTS = 300_000
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.\d+\1(\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*\?>$/
const BLANK = /^[ \t\r\n]*$/

interface OpenElement {
  readonly element: XmlElement & { readonly content: (XmlElement | string)[] }
  /** With its prefix. */
  readonly written: string
  /** How many children of each name there are: the second `section` is `section[2]`. */
  readonly counts: Map<string, number>
}

/**
 * The root of an XML document, or the first thing that is wrong with it, with its place. The parser finds the pieces of markup;
 * each is asked for its form here, and a piece that the parser passed over leaves a gap. A DOCTYPE is refused, so that no
 * entity is ever declared, expanded or fetched.
 */
export function readXml(text: string): Result<XmlElement, CdaRefusal> {
  const open: OpenElement[] = []
  let root: XmlElement | undefined
  let refusal: Refusal<CdaRefusal> | undefined
  let elements = 0
  /** Everything before has been read. */
  let read = 0
  let isSelfClosed = false
  let isCharacterData = false

  const fail = (code: CdaRefusal, at: number, details: Refusal['details'] = {}) => {
    refusal ??= { code, details: { ...placeOf(text, at), ...details } }
    parser.pause()
  }
  const failAt = (fault: MarkupFault, start: number) =>
    fail(fault.code, start + fault.at, fault.limit === undefined ? {} : { limit: fault.limit })
  /** The markup from where the last ended: nothing in between is passed over unseen. */
  const take = (end = parser.endIndex + 1) => {
    const start = read
    read = Math.max(end, start)
    return { start, markup: text.slice(start, read) }
  }
  const append = (start: number, added: string, isMarkup: boolean) => {
    const parent = open.at(-1)
    if (parent) parent.element.content.push(added)
    else if (isMarkup || !BLANK.test(added)) fail('cda.outside-root', start)
  }

  const parser = new Parser(
    {
      onopentag(written) {
        if (refusal) return
        const { start, markup } = take()
        const attributes = readOpeningTag(markup)
        if (isFault(attributes)) return failAt(attributes, start)
        if (root && open.length === 0) return fail('cda.outside-root', start)
        if (open.length >= DEEPEST) return fail('cda.too-deep', start, { limit: DEEPEST })
        if (++elements > MOST_ELEMENTS) return fail('cda.too-many', start, { limit: MOST_ELEMENTS })
        const parent = open.at(-1)
        const name = localName(written)
        const element = { name, attributes, content: [], place: placeIn(parent, name) }
        if (parent) parent.element.content.push(element)
        else root = element
        open.push({ element, written, counts: new Map() })
        isSelfClosed = markup.endsWith('/>')
      },
      onclosetag(written, isImplied) {
        if (refusal) return
        const last = open.pop()
        if (isSelfClosed) {
          isSelfClosed = false
          return
        }
        // Of a closing tag the parser's end is that of the name.
        const { start, markup } = take(text.indexOf('>', parser.endIndex) + 1)
        if (isImplied || last?.written !== written)
          fail(isClosingTag(markup) ? 'cda.mismatched' : 'cda.unclosed', start, { element: nameOf(last) })
        else if (!isClosingTag(markup)) fail('cda.tag', start)
      },
      ontext(data) {
        if (refusal || isCharacterData) return
        const { start, markup } = take()
        if (markup !== data) return fail('cda.tag', start)
        const broken = data.indexOf('<')
        if (broken >= 0) return fail('cda.tag', start + broken)
        const cdataEnd = data.indexOf(']]>')
        if (cdataEnd >= 0) return fail('cda.tag', start + cdataEnd)
        const plain = unescapeXml(data.replace(/\r\n?/g, '\n'))
        if (typeof plain !== 'string') return failAt(plain, start)
        append(start, plain, false)
      },
      oncdatastart() {
        if (refusal) return
        isCharacterData = true
        const { start, markup } = take()
        if (!markup.startsWith('<![CDATA[') || !markup.endsWith(']]>'))
          return fail('cda.unclosed', start, { element: 'CDATA' })
        const plain = unescapeXml(markup.slice(9, -3).replace(/\r\n?/g, '\n').replaceAll('&', '&amp;'))
        if (typeof plain !== 'string') return failAt(plain, start)
        append(start, plain, true)
      },
      oncdataend() {
        isCharacterData = false
      },
      oncomment(data) {
        if (refusal) return
        const { start, markup } = take()
        if (markup !== `<!--${data}-->` || data.includes('--') || data.endsWith('-')) return fail('cda.tag', start)
        const plain = unescapeXml(data.replaceAll('&', '&amp;'))
        if (typeof plain !== 'string') failAt(plain, start)
      },
      onprocessinginstruction(name) {
        if (refusal) return
        // Of an instruction the parser's end is the question mark.
        const { start, markup } = take(parser.endIndex + (name.startsWith('?') ? 2 : 1))
        if (/^!doctype/i.test(name)) return fail('cda.doctype', start)
        const isDeclaration = /^\?xml$/i.test(name)
        if (isDeclaration ? start > 0 || !DECLARATION.test(markup) : !isInstruction(markup)) fail('cda.tag', start)
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  parser.end(text)
  if (!refusal && read < text.length) fail('cda.tag', read)
  if (!refusal && !root) fail('cda.wrong-root', 0)
  return refusal ? { ok: false, refusal } : ok(root as XmlElement)
}

function isFault(read: Record<string, string> | MarkupFault): read is MarkupFault {
  return typeof read.at === 'number'
}

function placeIn(parent: OpenElement | undefined, name: string): string {
  if (!parent) return `/${name}`
  const count = (parent.counts.get(name) ?? 0) + 1
  parent.counts.set(name, count)
  return `${parent.element.place}/${name}${count > 1 ? `[${count}]` : ''}`
}

/** Only names go into a refusal, and no longer than a name is. */
function nameOf(open: OpenElement | undefined): string {
  return open?.element.name.slice(0, 40) ?? ''
}

/** From 1, in characters as an editor counts them. */
function placeOf(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at)
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return { line: before.split(/\r\n|\r|\n/).length, column: at - lineStart + 1 }
}
