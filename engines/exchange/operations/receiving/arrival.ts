import { hash } from 'node:crypto'
import type { MessageFault } from '../../contract/faults.ts'
import type { Message } from '../../rules/hl7v2/message.ts'
import type { CompiledMap, MadeResource } from '../../rules/mapping/compile-map.ts'

/** Bytes that a feed has sent. */
export interface Arrival {
  readonly id: string
  readonly bytes: Buffer
  readonly received: Date
  /** In place of the newest map of the feed that takes the message. */
  readonly use?: CompiledMap
  /** Resources that are there and need not be made to ensure them. */
  readonly isKnown?: (address: string) => boolean
}

/** What is understood of them, in whatever format. Nothing is validated yet. */
export interface Understood {
  /** `ORU^R01`, or the code of a document's type; empty where nothing could be read. */
  readonly kind: string
  /** What the sender calls it; empty where it has no name. */
  readonly control: string
  /** Milliseconds since 1970 by its sender's clock. */
  readonly sent: number | null
  /** Of what is said, without when it was sent: the same again is the same message. */
  readonly digest: Buffer
  readonly message?: Message
  readonly map: { readonly code: string; readonly version: number } | null
  /** `Patient/{id}` */
  readonly patient: string | null
  readonly resources: readonly MadeResource[]
  readonly faults: readonly MessageFault[]
}

/** Half of a SHA-256: enough to tell what a sender sends from anything else that it sends. */
export function digestOf(content: string | Buffer): Buffer {
  return hash('sha256', content, 'buffer').subarray(0, 16)
}
