/** The layout a message is written in, by the version in its Flag: 0 (or no Flag at all) is 2005, 1 is 2017. */
export type Hj212Version = '2005' | '2017'

/** One data segment, read. Texts are a character a byte. */
export interface Hj212Message {
  readonly version: Hj212Version
  /** QN, `20160801085857223`: time of the request to the millisecond, and its name. Some 2005 stations send none. */
  readonly request?: string
  /** ST, `21` surface water, `22` air, `32` surface-water pollution source, `91` system. */
  readonly system: string
  /** CN, `2011`. */
  readonly command: string
  /** PW. */
  readonly password: string
  /** MN: the station. */
  readonly station: string
  /** Whether the sender waits for an answer. */
  readonly wantsAnswer: boolean
  /** PNO of PNUM, where the content is split. */
  readonly packet?: { readonly number: number; readonly count: number }
  /** What stands between `CP=&&` and `&&`. */
  readonly content: string
}

/** Why bytes are no message. */
export type Hj212FaultReason =
  /** Bytes outside any frame. */
  | 'garbage'
  /** The four digits are none, or say another length than the frame has. */
  | 'length'
  /** A data segment beyond 1024 bytes, or a frame that does not end. */
  | 'over-long'
  | 'checksum'
  /** The stream ended inside a frame. */
  | 'cut-off'
  /** A frame that is sound, around a data segment that is not. */
  | 'segment'
  /** A frame that is sound, in a layout that is not read here, HJ 212-2025 among them. */
  | 'unknown-version'
  /** The content between && and && is not of the form name=value. */
  | 'content'
  /** Packets that contradict each other. */
  | 'packets'

export class Hj212Fault {
  readonly reason: Hj212FaultReason
  /** In English, for whoever reads a log: one line of 200 characters at most, without password. */
  readonly detail: string

  constructor(reason: Hj212FaultReason, detail: string) {
    this.reason = reason
    this.detail = detail.slice(0, 200).replace(/[^ -~]/g, '?')
  }
}
