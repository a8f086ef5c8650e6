import { frameSegment, Hj212Reader } from '../../../../foundation/methods/environment/index.ts'
import type { ChartSpec } from '../chart.ts'
import { seededRandom } from '../seeded-random.ts'

const FRAMES = 500
const RATES = [0, 2, 5, 10, 20, 30, 40, 60, 80, 100]
const random = seededRandom(212)
const frames = Array.from({ length: FRAMES }, (_, turn) =>
  frameSegment.must(
    `QN=20260301080000${String(turn).padStart(3, '0')};ST=21;CN=2011;PW=123456;MN=990000000000000000000001;Flag=4;CP=&&DataTime=20260301080000;w01001-Rtd=7.12,w01001-Flag=N&&`,
  ),
)

/** Bytes of the stream replaced by others: how many frames were left whole, and how many the reader gave. */
function readAt(perTenThousand: number): { whole: number; read: number } {
  let [whole, read] = [0, 0]
  const reader = new Hj212Reader()
  for (const frame of frames) {
    const sent = frame.map((byte) => (random() < perTenThousand / 10_000 ? Math.floor(random() * 256) : byte))
    if (sent.every((byte, at) => byte === frame[at])) whole++
    read += reader.read(sent).filter((event) => 'message' in event).length
  }
  return { whole, read }
}
const points = RATES.map(readAt)

export const chart: ChartSpec = {
  name: 'hj212',
  title: 'What a disturbed line costs: frames read of 500 sent',
  x: 'bytes disturbed, per 10,000',
  y: 'frames',
  source: 'invented frames of 168 bytes, disturbed at random (seed 212), read by Hj212Reader',
  asOf: '2026-11-22',
  labels: RATES.map(String),
  series: [
    { name: 'left whole by the line', kind: 'bar', values: points.map(({ whole }) => whole) },
    { name: 'read', kind: 'line', values: points.map(({ read }) => read) },
  ],
}
