import { TextDecoder } from 'node:util'
import { type Result, refuse } from '@kangcheng/kernel'
import { Parser } from 'htmlparser2'
import type { Budget } from './budget.ts'
import type { DocumentRefusal } from './document-refusals.ts'
import type { Archive } from './open-archive.ts'

/** Attributes by local name: `w:val` is `val`. */
export type Attributes = Readonly<Record<string, string>>

/** What a reader of an Office part hears. Names come without their namespace prefix, since writers choose prefixes freely. */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void
  text?(text: string): void
  close?(name: string): void
}

const DEEPEST = 500

/**
 * Streams one XML part of an Office file past a listener. The parser knows the five entities of XML and character
 * references only: what a DOCTYPE declares, inside or outside the file, is never expanded or fetched.
 */
export async function readXml(
  archive: Archive,
  part: string,
  budget: Budget,
  listener: XmlListener,
): Promise<Result<undefined, DocumentRefusal>> {
  let depth = 0
  let deepest = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        deepest = Math.max(deepest, ++depth)
        listener.open?.(localName(name), localAttributes(attributes))
      },
      ontext: (text) => listener.text?.(text),
      onclosetag(name) {
        depth--
        listener.close?.(localName(name))
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  let decoder: TextDecoder | undefined
  const outcome = await archive.read(part, (chunk) => {
    decoder ??= new TextDecoder(chunk[0] === 0xff ? 'utf-16le' : chunk[0] === 0xfe ? 'utf-16be' : 'utf-8')
    parser.write(decoder.decode(chunk, { stream: true }))
    if (deepest > DEEPEST) return refuse('document.too-deep', { place: part, limit: DEEPEST }).refusal
    return budget.refusal()
  })
  if (outcome.ok) parser.end(decoder?.decode())
  const refusal = budget.refusal()
  return outcome.ok && refusal ? { ok: false, refusal } : outcome
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function localAttributes(attributes: Record<string, string>): Attributes {
  const local: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) local[localName(name)] = value
  return local
}
