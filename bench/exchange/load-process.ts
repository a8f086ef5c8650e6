import { setTimeout as pause } from 'node:timers/promises'
import { monotonic } from './clock.ts'
import type { Laboratory } from './feeds.ts'
import { PANELS } from './messages/panel.ts'
import { PATIENTS, registrationControl, resultOf } from './messages/result.ts'
import { messageWriter } from './messages/write-message.ts'
import { isTaken, openSender } from './sender.ts'

/** What the process is to send: each laboratory over its own connection, all of them together `perSecond`, or as fast as it goes. */
export interface Job {
  readonly port: number
  readonly laboratories: readonly Laboratory[]
  /** Each patient once, or results of a panel until the time is over. */
  readonly what: 'registrations' | keyof typeof PANELS
  /** Number of the first message of each. */
  readonly from: number
  readonly warmUpSeconds: number
  readonly seconds: number
  /** Of each laboratory, where it ends before the time is over. */
  readonly messages?: number
  readonly perSecond?: number
}

/** `begun` when it is warm; `sample` is a message that was just acknowledged, on the clock of {@link monotonic}. */
export type Report =
  | { readonly at: 'begun'; readonly cpu: number }
  | { readonly at: 'sample'; readonly filler: string; readonly acknowledged: number }
  | {
      readonly at: 'done'
      readonly cpu: number
      readonly seconds: number
      /**
       * Milliseconds until each acknowledgement, the quickest first; of a paced run from the moment at which the message was due.
       */
      readonly latencies: readonly number[]
      readonly errors: number
      readonly firstError?: string
    }

const SAMPLE_EVERY = 100

process.on('message', (job: Job) => {
  run(job).catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`)
    process.exit(1)
  })
})

async function run({
  port,
  laboratories,
  what,
  from,
  warmUpSeconds,
  seconds,
  messages,
  perSecond,
}: Job): Promise<void> {
  const lanes = await Promise.all(
    laboratories.map(async ({ facility, ...how }) => ({
      message: what === 'registrations' ? registrationsOf({ facility, ...how }) : resultsOf({ facility, ...how }, what),
      sender: await openSender(port),
    })),
  )
  const taken: number[] = []
  let errors = 0
  let firstError: string | undefined
  const started = monotonic()
  const warm = started + warmUpSeconds * 1000
  const end = warm + seconds * 1000
  let sampled = warm
  const interval = perSecond === undefined ? 0 : (laboratories.length * 1000) / perSecond

  const send = async ({ message, sender }: (typeof lanes)[number], place: number) => {
    for (let turn = 0; messages === undefined || turn < messages; turn++) {
      const due = perSecond === undefined ? monotonic() : started + (turn + place / lanes.length) * interval
      // What is due and could not be sent by then is left out: it counts as not acknowledged.
      if (due >= end || monotonic() >= end) break
      const early = due - monotonic()
      if (early > 0) await pause(early)
      const next = message(from + turn)
      if (next === undefined) break
      const answer = await sender.ask(next.frame)
      const now = monotonic()
      if (now >= warm) taken.push(now - due)
      if (!isTaken(answer, next.control)) {
        errors++
        firstError ??= answer.toString().slice(0, 2000)
      } else if (next.filler !== undefined && now - sampled >= SAMPLE_EVERY) {
        sampled = now
        tell({ at: 'sample', filler: next.filler, acknowledged: now })
      }
    }
    sender.close()
  }
  const begin = async () => {
    await pause(warm - started)
    tell({ at: 'begun', cpu: ownCpu() })
  }
  await Promise.all([begin(), ...lanes.map(send)])
  const took = (monotonic() - warm) / 1000
  taken.sort((one, other) => one - other)
  tell({
    at: 'done',
    cpu: ownCpu(),
    seconds: took,
    latencies: taken,
    errors,
    ...(firstError === undefined ? {} : { firstError }),
  })
}

interface Outgoing {
  readonly control: string
  readonly frame: Buffer
  readonly filler?: string
}

function resultsOf(laboratory: Laboratory, what: keyof typeof PANELS): (sequence: number) => Outgoing {
  const { result: write } = messageWriter(laboratory)
  return (sequence) => {
    const result = resultOf(laboratory.facility, PANELS[what], sequence)
    return { control: result.control, filler: result.filler, frame: write(result) }
  }
}

/** Each patient once. */
function registrationsOf(laboratory: Laboratory): (sequence: number) => Outgoing | undefined {
  const { registration: write } = messageWriter(laboratory)
  return (sequence) =>
    sequence < PATIENTS
      ? { control: registrationControl(laboratory.facility, sequence), frame: write(sequence) }
      : undefined
}

/** Milliseconds of CPU since it began. */
function ownCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function tell(report: Report): void {
  process.send?.(report)
}
