import type { MessageFault } from '../../contract/faults.ts'
import type { Message, Segment } from '../hl7v2/message.ts'

export type Value = string | number | boolean | undefined

/** One line of a table by the names of its columns. */
export type Row = Readonly<Record<string, string>>

/** What is read: a message of HL7 version 2, or a line of a table. */
export type Source = { readonly kind: 'hl7v2'; readonly message: Message } | { readonly kind: 'row'; readonly row: Row }

/** A resource that the map has made so far. */
export interface Made {
  readonly name: string
  readonly address: string
}

/** One mapping of one message. */
export interface Run {
  readonly source: Source
  /** Of times that are written without one: `+08:00`. */
  readonly zone: string
  /** What is known beside the content: `received`, `control`, `organisation` that sends. */
  readonly facts: Readonly<Record<string, string>>
  /** The id of a resource by its type and what the sender calls it. */
  readonly idOf: (type: string, key: readonly string[]) => string
  /** Whether a resource is there, so that nothing has to be made to ensure it; left out, nothing is known. */
  readonly isKnown?: (address: string) => boolean
  readonly faults: MessageFault[]
}

/** Where in the message an expression looks. */
export interface Context {
  readonly run: Run
  readonly parent?: Context
  /** Of HL7: those that are looked through here before the parent is asked. */
  readonly segments: readonly Segment[]
  /** The repetition that `it` is. */
  readonly item?: { readonly text: string; readonly place: string }
  /** Made here, and in what lies within. */
  readonly made: Made[]
}

/** What an expression becomes. */
export type Evaluate = (context: Context) => Value
