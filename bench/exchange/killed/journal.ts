import { setTimeout as pause } from 'node:timers/promises'
import type { Laboratory } from '../feeds.ts'
import { PANELS } from '../messages/panel.ts'
import { correctionOf, type Result, resultOf } from '../messages/result.ts'
import { messageWriter } from '../messages/write-message.ts'
import { isTaken, openSender } from '../sender.ts'

/** Every so manieth message corrects one of so many results of its laboratory; the others are orders of their own. */
const CORRECTS_EVERY = 8
const SERIES = 4

/** What a laboratory has sent: messages 1 … `acknowledged` were taken, the next may have arrived or not. */
export interface Journal {
  readonly laboratory: Laboratory
  readonly write: (result: Result) => Buffer
  acknowledged: number
}

export function newJournal(laboratory: Laboratory): Journal {
  return { laboratory, write: messageWriter(laboratory).result, acknowledged: 0 }
}

/** Which result message number `sequence` corrects, where it does. */
export function seriesOf(sequence: number): number | undefined {
  return sequence % CORRECTS_EVERY === 0 ? (sequence / CORRECTS_EVERY) % SERIES : undefined
}

export function messageOf({ facility }: Laboratory, sequence: number): Result {
  const series = seriesOf(sequence)
  return series === undefined
    ? resultOf(facility, PANELS.eight, sequence)
    : correctionOf(facility, PANELS.eight, sequence, series)
}

/** Sends from all laboratories at once, what was not acknowledged first, until `isOver`: what breaks before is an error. */
export async function sendUntil(isOver: () => boolean, port: number, journals: readonly Journal[]): Promise<void> {
  const lane = async (journal: Journal) => {
    try {
      await sendFrom(isOver, port, journal)
    } catch (error) {
      if (!isOver()) throw error
    }
  }
  await Promise.all(journals.map(lane))
}

/** Sends the message of each that was sent and not acknowledged. */
export async function sendLast(port: number, journals: readonly Journal[]): Promise<void> {
  await Promise.all(
    journals.map((journal) => {
      const last = journal.acknowledged + 1
      return sendFrom(() => journal.acknowledged === last, port, journal)
    }),
  )
}

async function sendFrom(isOver: () => boolean, port: number, journal: Journal): Promise<void> {
  const sender = await openSender(port)
  try {
    while (!isOver()) {
      const message = messageOf(journal.laboratory, journal.acknowledged + 1)
      const answer = await sender.ask(journal.write(message))
      if (!isTaken(answer, message.control)) throw new Error(`not taken: ${answer.toString().slice(0, 2000)}`)
      journal.acknowledged++
      // The others have their turn, and whoever ends it all.
      if (journal.acknowledged % 64 === 0) await pause()
    }
  } finally {
    sender.close()
  }
}
