import { Hj212Fault, type Hj212Message } from './message.ts'

interface OpenSet {
  readonly count: number
  /** Of the first packet that has one. */
  time: string | undefined
  readonly contents: Map<number, string>
}

/**
 * Joins what stations split: keeps the packets of a message (same station, request and command) until all are there, in
 * whatever order they come. Asks no clock: unfinished messages are given up, the oldest first, when more than
 * `capacity` packets would be kept (of 1 kB at most), or by `end`.
 */
export class Hj212Packets {
  readonly #open = new Map<string, OpenSet>()
  readonly #capacity: number
  #kept = 0

  constructor(capacity = 10_000) {
    this.#capacity = capacity
  }

  /**
   * The whole message, where this one completes it or was not split; a fault for each set given up. A packet that comes
   * again changes nothing while its set is open. One that contradicts those before it (another count, another DataTime,
   * another content under the same number) gives them up and begins anew: stations of 2005 without QN reuse the name.
   */
  add(message: Hj212Message): (Hj212Message | Hj212Fault)[] {
    const { packet, ...whole } = message
    if (!packet) return [message]
    const key = `${message.station} ${message.request ?? ''} ${message.command}`
    const open = this.#open.get(key)
    if (open?.count === packet.count && open.contents.get(packet.number) === message.content) return []
    const time = DATA_TIME.exec(message.content)?.[0]
    const faults = open && !continues(open, packet, time) ? [this.#giveUp(key, open)] : []
    const set = this.#open.get(key) ?? { count: packet.count, time, contents: new Map<number, string>() }
    set.time ??= time
    set.contents.set(packet.number, message.content)
    this.#kept++
    if (set.contents.size < set.count) return [...faults, ...this.#keep(key, set)]
    this.#forget(key, set)
    const contents = [...set.contents].sort(([first], [second]) => first - second).map(([, content]) => content)
    return [...faults, { ...whole, content: joined(contents, set.time) }]
  }

  /** Gives up what is open: the connection has ended, or whoever has a clock has waited long enough. */
  end(): Hj212Fault[] {
    return [...this.#open].map(([key, set]) => this.#giveUp(key, set))
  }

  #keep(key: string, set: OpenSet): Hj212Fault[] {
    this.#open.set(key, set)
    const faults: Hj212Fault[] = []
    for (const [oldest, its] of this.#open) {
      if (this.#kept <= this.#capacity) break
      faults.push(this.#giveUp(oldest, its))
    }
    return faults
  }

  #forget(key: string, set: OpenSet): void {
    this.#open.delete(key)
    this.#kept -= set.contents.size
  }

  #giveUp(key: string, set: OpenSet): Hj212Fault {
    this.#forget(key, set)
    const { count, contents } = set
    return new Hj212Fault('packets', `${key}: ${count - contents.size} of ${count} packets did not come`)
  }
}

const DATA_TIME = /^DataTime=\d{14}(?=;|$)/

function continues(set: OpenSet, { number, count }: { number: number; count: number }, time?: string): boolean {
  if (set.count !== count || set.contents.has(number)) return false
  return set.time === undefined || time === undefined || set.time === time
}

/** Each packet repeats the DataTime; the whole has it once, in front. */
function joined(contents: readonly string[], time = ''): string {
  const rest = contents.map((content) => content.replace(DATA_TIME, '').replace(/^;/, ''))
  return [time, ...rest].filter((content) => content !== '').join(';')
}
