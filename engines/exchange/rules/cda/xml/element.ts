/** An element of XML by its local name: prefixes are the writer's choice, and `xsi:type` is `type`. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly (XmlElement | string)[]
  /** `/ClinicalDocument/author[2]/time`, counted from 1 where there are several. */
  readonly place: string
}

export function childrenOf(parent: XmlElement | undefined, name?: string): readonly XmlElement[] {
  if (!parent) return []
  return parent.content.filter(
    (one): one is XmlElement => typeof one !== 'string' && (name === undefined || one.name === name),
  )
}

/** The first element at a path of local names. */
export function childAt(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = parent
  for (const name of path) {
    if (!at) return undefined
    at = at.content.find((one): one is XmlElement => typeof one !== 'string' && one.name === name)
  }
  return at
}

/** An attribute that says something; blanks around it are left out. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  return element && Object.hasOwn(element.attributes, name) ? filled(element.attributes[name]) : undefined
}

/** All text within an element, blanks drawn together. */
export function textOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined
  const parts: string[] = []
  gather(element, parts)
  return filled(parts.join('').replace(/\s+/g, ' '))
}

function gather(element: XmlElement, parts: string[]): void {
  for (const one of element.content) {
    if (typeof one === 'string') parts.push(one)
    else gather(one, parts)
  }
}

function filled(text: string | undefined): string | undefined {
  const trimmed = text?.trim()
  return trimmed === '' ? undefined : trimmed
}
