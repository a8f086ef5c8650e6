import { isJson, listAt, type Resource, textAt } from '../../../fhir/resource.ts'

/** More than this is read in the fields. */
export const LONGEST_TEXT = 6_000

/** A piece of a document: what stands above it, and its words as text or as the HTML of FHIR. */
export interface Passage {
  readonly title: string
  readonly text?: string
  readonly html?: string
}

/** The words of a document, whatever its type calls them; empty where it has none. */
export function passagesOf(document: Resource): Passage[] {
  const attached = [
    ...listAt(document, 'presentedForm'),
    ...listAt(document, 'content').map((one) => (isJson(one) ? one.attachment : undefined)),
  ]
  const passages: Passage[] = [
    ...section('', document),
    ...listAt(document, 'section').flatMap((one) => sections(one, 0)),
    ...['conclusion', 'description'].flatMap((name) => {
      const text = textAt(document, name)
      return text === undefined ? [] : [{ title: '', text }]
    }),
    ...attached.flatMap(attachmentPassage),
  ]
  // A narrative often repeats what is said below it.
  return passages.filter(
    (one, at) => passages.findIndex((other) => other.text === one.text && other.html === one.html) === at,
  )
}

/** Sections may have sections; hostile ones without end. */
function sections(section_: unknown, depth: number): Passage[] {
  return depth > 8
    ? []
    : [
        ...section(textAt(section_, 'title') ?? '', section_),
        ...listAt(section_, 'section').flatMap((one) => sections(one, depth + 1)),
      ]
}

function section(title: string, part: unknown): Passage[] {
  const html = textAt(listAt(part, 'text')[0], 'div')
  return html === undefined ? [] : [{ title, html }]
}

function attachmentPassage(attachment: unknown): Passage[] {
  const [data, type = ''] = [textAt(attachment, 'data'), textAt(attachment, 'contentType')]
  if (data === undefined || !/^text\/(plain|html|xml)\b|^application\/xml\b/i.test(type)) return []
  const text = decoded(data)
  if (text === undefined) return []
  const title = textAt(attachment, 'title') ?? ''
  return [/html/i.test(type) ? { title, html: text } : { title, text }]
}

/** Base64 of UTF-8; undefined when it is neither. */
function decoded(data: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(data.replace(/\s/g, '')), (sign) => sign.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
