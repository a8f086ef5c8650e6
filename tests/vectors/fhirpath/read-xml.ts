/** One element of an XML document. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** The text in it, without that of its children. */
  readonly text: string
  /** As it stands in the document, from its first to its last tag. */
  readonly source: string
}

const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<\/([^\s>]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s=>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** The root of a document. Enough for the files of a test suite; throws where tags do not fit. */
export function readXml(document: string): XmlElement {
  const open: Building[] = [new Building('', new Map(), 0)]
  for (const piece of document.matchAll(PIECE)) {
    const [whole, quoted, ended, name, attributes = '', alone, text] = piece
    const inner = open.at(-1)
    if (!inner) throw new TypeError('a tag ends that was not begun')
    if (quoted !== undefined) inner.text += quoted
    else if (text !== undefined) inner.text += unescaped(text)
    else if (name !== undefined) {
      const pairs = [...attributes.matchAll(ATTRIBUTE)]
      const known = new Map(pairs.map(([, key = '', double, single]) => [key, unescaped(double ?? single ?? '')]))
      const begun = new Building(name, known, piece.index)
      if (alone === '/') inner.children.push(begun.done(document, piece.index + whole.length))
      else open.push(begun)
    } else if (ended !== undefined) {
      if (inner.name !== ended) throw new TypeError(`${ended} ends where ${inner.name} is open`)
      open.pop()
      open.at(-1)?.children.push(inner.done(document, piece.index + whole.length))
    }
  }
  const root = open.length === 1 ? open[0]?.children[0] : undefined
  if (!root) throw new TypeError('is no XML document')
  return root
}

class Building {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: XmlElement[] = []
  text = ''
  readonly #from: number

  constructor(name: string, attributes: ReadonlyMap<string, string>, from: number) {
    this.name = name
    this.attributes = attributes
    this.#from = from
  }

  done(document: string, to: number): XmlElement {
    const { name, attributes, children, text } = this
    return { name, attributes, children, text, source: document.slice(this.#from, to) }
  }
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' }

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (all, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? all
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16))
  })
}
