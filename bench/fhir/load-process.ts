import { percentile } from '../figures.ts'
import { runLane } from './lane.ts'
import { WORKLOADS, type Workload, type WorkloadName } from './workloads.ts'

/** What the process is to ask: one workload, from `LANES` connections at once. */
export interface Job {
  readonly workload: WorkloadName
  readonly address: string
  readonly token: string
  /** How many people were imported: 0 … people − 1. */
  readonly people: number
  /** Numbers the requests of a second run on, so that they are not those of the first. */
  readonly from: number
  readonly warmUpSeconds: number
  readonly seconds: number
}

/** `begun` when it is warm, `done` at the end: the measuring process reads all CPU times at these moments. */
export type Report =
  | { readonly at: 'begun'; readonly cpu: number }
  | {
      readonly at: 'done'
      readonly cpu: number
      readonly seconds: number
      readonly requests: number
      readonly p50: number
      readonly p99: number
      readonly errors: number
      readonly firstError?: string
    }

const LANES = 16

process.on('message', (job: Job) => {
  run(job).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  })
})

async function run(job: Job): Promise<void> {
  const workload: Workload = WORKLOADS[job.workload]
  const request = requestsOf(job, workload)
  const taken: number[] = []
  let errors = 0
  let firstError: string | undefined
  let measures = false
  const started = performance.now()
  const warm = started + job.warmUpSeconds * 1000
  const end = warm + job.seconds * 1000
  let begun = 0
  let turn = job.from
  const next = () => {
    const now = performance.now()
    if (!measures && now >= warm) {
      measures = true
      begun = now
      tell({ at: 'begun', cpu: ownCpu() })
    }
    return now < end ? request(turn++) : undefined
  }
  const onAnswer = (status: number, answer: Buffer, milliseconds: number) => {
    if (status !== workload.status || workload.fits?.(answer) === false) {
      errors++
      firstError ??= answer.toString('utf8').slice(0, 2000)
    }
    if (measures) taken.push(milliseconds)
  }
  const port = Number(new URL(job.address).port)
  await Promise.all(Array.from({ length: LANES }, () => runLane(port, next, onAnswer)))
  const seconds = (performance.now() - begun) / 1000
  const cpu = ownCpu()
  taken.sort((a, b) => a - b)
  tell({
    at: 'done',
    cpu,
    seconds,
    requests: taken.length,
    p50: percentile(taken, 0.5),
    p99: percentile(taken, 0.99),
    errors,
    ...(firstError === undefined ? {} : { firstError }),
  })
}

/** All bytes of request number `turn`: taken from those made before, again from the first where they are used up. */
function requestsOf(job: Job, workload: Workload): (turn: number) => Buffer {
  const make = (turn: number) => {
    const { path, json } = workload.request(turn, job.people)
    const body = json === undefined ? '' : JSON.stringify(json)
    const head = [
      `${workload.method} /fhir/R4/${path} HTTP/1.1`.replace('/ HTTP', ' HTTP'),
      `host: ${new URL(job.address).host}`,
      `authorization: Bearer ${job.token}`,
      'accept: application/fhir+json',
      ...(body === '' ? [] : ['content-type: application/fhir+json', `content-length: ${Buffer.byteLength(body)}`]),
    ]
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
  }
  const ready = Array.from({ length: workload.prepared }, (_, index) => make(job.from + index))
  return (turn) => ready[(turn - job.from) % ready.length] ?? make(turn)
}

function ownCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

function tell(report: Report): void {
  process.send?.(report)
}
