import { ok, type Result, refuse } from '@kangcheng/kernel'
import type { CdaRefusal } from '../../../contract/cda.ts'
import type { ClinicalDocument, Section } from '../clinical-document.ts'
import { only } from '../only.ts'
import { decodeXml } from '../xml/decode-xml.ts'
import { attributeOf, childAt, childrenOf, textOf, type XmlElement } from '../xml/element.ts'
import { readXml } from '../xml/read-xml.ts'
import { readCoded } from './read-datatypes.ts'
import { readEntries } from './read-entry.ts'
import { readHeader } from './read-header.ts'

/**
 * Reads a shared clinical document (CDA R2, WS/T 482): UTF-8, UTF-16 with a byte order mark, or GB 18030 as its declaration
 * says. What its template asks of it is asked by `checkDocument`: here only what cannot be read is refused, with line and column.
 */
export function readDocument(bytes: Uint8Array): Result<ClinicalDocument, CdaRefusal> {
  const text = decodeXml(bytes)
  if (!text.ok) return text
  const root = readXml(text.value)
  if (!root.ok) return root
  if (root.value.name !== 'ClinicalDocument') return refuse('cda.wrong-root', { element: root.value.name.slice(0, 40) })
  return ok(
    only({
      header: readHeader(root.value),
      sections: sectionsOf(root.value),
      unstructured: readUnstructured(childAt(root.value, 'component', 'nonXMLBody', 'text')),
    }),
  )
}

/** Some programs leave `structuredBody` out, and put the components of the body into the document itself. */
function sectionsOf(root: XmlElement): Section[] {
  return childrenOf(root, 'component').flatMap((component) =>
    [component, ...childrenOf(component, 'structuredBody').flatMap((body) => childrenOf(body, 'component'))].flatMap(
      (holder) => childrenOf(holder, 'section').map(readSection),
    ),
  )
}

function readSection(element: XmlElement): Section {
  const inner = childrenOf(element, 'component').flatMap((component) => childrenOf(component, 'section'))
  return only({
    place: element.place,
    code: readCoded(childAt(element, 'code')),
    title: textOf(childAt(element, 'title')),
    narrative: childAt(element, 'text'),
    entries: readEntries(element),
    sections: inner.map(readSection),
  })
}

function readUnstructured(text: XmlElement | undefined): ClinicalDocument['unstructured'] {
  return text && only({ mediaType: attributeOf(text, 'mediaType'), size: textOf(text)?.length ?? 0 })
}
