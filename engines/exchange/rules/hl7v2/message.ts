import type { MessageFault } from '../../contract/faults.ts'

/** One segment: `fields[n]` is field n as it was sent, escapes and all; of MSH field 1 is the separator itself. */
export interface Segment {
  readonly name: string
  readonly fields: readonly string[]
}

export interface Delimiters {
  readonly field: string
  readonly component: string
  readonly repetition: string
  readonly escape: string
  readonly subcomponent: string
}

export interface Message {
  readonly delimiters: Delimiters
  readonly segments: readonly Segment[]
}

export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly fault: MessageFault }

const MOST_SEGMENTS = 20_000

/** Splits a message of HL7 version 2 into segments and fields (chapter 2.5, 2.6). Lines may end with CR, LF or both. */
export function readMessage(text: string): Read<Message> {
  if (!text.startsWith('MSH')) return failed({ code: 'no-header' })
  const delimiters = readDelimiters(text)
  if (!delimiters) return failed({ code: 'delimiters', place: 'MSH-2' })
  const segments: Segment[] = []
  for (const line of text.split(text.includes('\n') ? /[\r\n]+/ : '\r')) {
    if (line === '') continue
    const segment = readSegment(line, delimiters.field)
    if (!segment) return failed({ code: 'segment', place: String(segments.length + 1), value: line.slice(0, 10) })
    if (segment.name === 'MSH' && segments.length > 0) return failed({ code: 'several-messages' })
    if (segments.push(segment) > MOST_SEGMENTS) return failed({ code: 'too-many', value: String(MOST_SEGMENTS) })
  }
  return { ok: true, value: { delimiters, segments } }
}

/** MSH alone, of a message whose rest is of no use: for its acknowledgement. */
export function readHeader(text: string): Message | undefined {
  const end = text.search(/[\r\n]/)
  const read = readMessage(end === -1 ? text : text.slice(0, end))
  return read.ok ? read.value : undefined
}

/** Some senders leave the last ones out, and mean the usual; a fifth says how text is cut off (2.7) and is no delimiter here. */
function readDelimiters(text: string): Delimiters | undefined {
  const field = text[3] ?? ''
  const end = text.slice(4, 10).indexOf(field)
  if (field === '' || end < 1) return undefined
  const [component, repetition = '~', mark = '\\', subcomponent = '&'] = text.slice(4, 4 + end)
  const all = [field, component as string, repetition, mark, subcomponent]
  if (new Set(all).size < all.length || all.some((sign) => /[\w\s]/.test(sign))) return undefined
  return { field, component: component as string, repetition, escape: mark, subcomponent }
}

function readSegment(line: string, separator: string): Segment | undefined {
  const fields = line.split(separator)
  const name = fields[0] as string
  if (!/^[A-Z][A-Z0-9]{2}$/.test(name)) return undefined
  if (name === 'MSH') fields.splice(1, 0, separator)
  return { name, fields }
}

function failed(fault: MessageFault): { readonly ok: false; readonly fault: MessageFault } {
  return { ok: false, fault }
}
