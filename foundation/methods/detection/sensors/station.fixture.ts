import { seededRandom } from '../../numerics/random.ts'
import { normalRandom } from '../../numerics/random-variates.ts'
import type { Station } from './station.ts'
import type { Reading } from './verdict.ts'

export const INTERVAL = 600_000

/** An invented drinking-water station: a daily wave and noise on three channels. */
export const waterStation: Station = {
  interval: INTERVAL,
  channels: [
    { name: 'chlorine', precision: 0.01, validRange: { lower: 0, upper: 5 }, controlLimits: { lower: 0.3, upper: 2 } },
    { name: 'turbidity', precision: 0.02, validRange: { lower: 0 }, controlLimits: { upper: 1 }, jump: 0.6 },
    { name: 'pH', precision: 0.02, validRange: { lower: 0, upper: 14 }, stuckAfter: 12 },
  ],
}

/** `count` readings without anything in them. */
export function cleanReadings(seed: number, count: number): Reading[] {
  const random = seededRandom.must(seed)
  const noise = (deviation: number) => normalRandom.must(random, 0, deviation)
  return Array.from({ length: count }, (_, step) => {
    const day = Math.sin((2 * Math.PI * step) / 144)
    return {
      at: step * INTERVAL,
      values: {
        chlorine: 0.65 + 0.06 * day + noise(0.012),
        turbidity: 0.3 + 0.03 * day + noise(0.025),
        pH: 7.3 + 0.05 * day + noise(0.02),
      },
    }
  })
}
