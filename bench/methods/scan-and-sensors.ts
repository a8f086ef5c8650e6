import { existsSync, readFileSync } from 'node:fs'
import {
  normalRandom,
  poissonRandom,
  type Reading,
  type ScanArea,
  seededRandom,
  spaceTimeScan,
  spatialScan,
  stationDetector,
} from '@kangcheng/methods'
import { type Figure, percentile, timed } from '../figures.ts'

/** The New York leukaemia data that SaTScan is shown with, where the shared vectors lie beside the repository. */
const NEW_YORK = new URL('../../../shared/vectors/surveillance/satscan_ny.json', import.meta.url)
/** As many tracts, cases and persons are invented for the scan over time, and in the place of those data. */
const TRACTS = 281
const REPLICATES = 999
const WEEKS = 30
const READINGS = 20_000
const CHANNELS = ['chlorine', 'turbidity', 'pH', 'carbon', 'conductivity', 'temperature']

/** The scan statistic of a province of tracts, and readings of a station one by one. */
export async function scanAndSensorFigures(): Promise<Figure[]> {
  const random = seededRandom.must(20261122)
  const tracts = Array.from({ length: TRACTS }, () => {
    const [x, y, population] = [42 + random.uniform(), -76 + 2 * random.uniform(), 800 + random.whole(6000)]
    return { x, y, population, cases: poissonRandom.must(random, population / 1916) }
  })
  const weekly = tracts.map((tract) => {
    return {
      ...tract,
      cases: Array.from({ length: WEEKS }, () => poissonRandom.must(random, tract.population / 57_480)),
    }
  })
  const settings = { seed: 1, replicates: REPLICATES }
  const newYork = existsSync(NEW_YORK) ? newYorkTracts() : undefined
  const spatial = await timed(5, async () => spatialScan.must(newYork ?? tracts, settings))
  const timedScan = await timed(1, async () => spaceTimeScan.must(weekly, { ...settings, maxShare: 0.25, longest: 4 }))
  const each = await timed(3, async () => pushAll(readingsOf(READINGS)))
  return [
    {
      what: `spatial scan, ${newYork ? 'New York, ' : ''}${TRACTS} tracts, ${REPLICATES} replicates`,
      value: percentile(spatial, 0.5),
      unit: 'ms',
      limit: 2000,
    },
    {
      what: `space-time scan, ${TRACTS} × ${WEEKS} weeks, 4 at most, 25 %`,
      value: percentile(timedScan, 0.5),
      unit: 'ms',
    },
    // 9.4 million readings replayed in ten minutes are 64 µs each.
    {
      what: `sensor reading, ${CHANNELS.length} channels`,
      value: (percentile(each, 0.5) / READINGS) * 1000,
      unit: 'µs',
      limit: 64,
    },
  ]
}

function newYorkTracts(): ScanArea[] {
  const { input } = JSON.parse(readFileSync(NEW_YORK, 'utf8')) as { input: { locations: ScanArea[] } }
  return input.locations
}

function readingsOf(count: number): Reading[] {
  const random = seededRandom.must(7)
  return Array.from({ length: count }, (_, at) => ({
    at,
    values: Object.fromEntries(CHANNELS.map((name) => [name, Math.sin(at / 20) + normalRandom.must(random, 5, 0.2)])),
  }))
}

function pushAll(readings: readonly Reading[]): void {
  const channels = CHANNELS.map((name) => ({ name, precision: 0.01, stuckAfter: 20 }))
  const detector = stationDetector.must({ interval: 1, channels })
  for (const reading of readings) detector.push.must(reading)
}
