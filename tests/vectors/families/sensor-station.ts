import { type Station, stationDetector } from '@kangcheng/methods'
import { type Fields, listIn, numberIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { given, knowOnly, truthIn } from './series.ts'

/** One station of online instruments: `rows` of values, one a channel, reading after reading. */
export function sensorStation({ inputs, params }: Vector): Fields {
  knowOnly(params, 'window', 'learning', 'order', 'robust', 'limit', 'n', 'p', 'level', 'timeout')
  const precision = listIn(inputs, 'precision').map(Number)
  const names = listIn(inputs, 'channels').map(String)
  const station: Station = {
    channels: names.map((name, index) => ({ name, precision: precision[index] ?? Number.NaN })),
    interval: 1,
    ...given({
      window: numberIn(params, 'window'),
      learning: numberIn(params, 'learning'),
      order: numberIn(params, 'order'),
      outlierFrom: numberIn(params, 'limit'),
      eventWindow: numberIn(params, 'n'),
      outlierProbability: numberIn(params, 'p'),
      eventFrom: numberIn(params, 'level'),
      timeout: numberIn(params, 'timeout'),
    }),
    spread: truthIn(params, 'robust') === true ? 'robust' : 'moments',
  }
  const detector = stationDetector.must(station)
  const verdicts = listIn(inputs, 'rows').map((row, at) => {
    const values = Array.isArray(row) ? row : []
    return detector.push.must({
      at,
      values: Object.fromEntries(
        names.map((name, index) => [name, typeof values[index] === 'number' ? values[index] : null]),
      ),
    })
  })
  return {
    ...Object.fromEntries(names.map((name) => [name, verdicts.map(({ residuals }) => residuals[name] ?? null)])),
    outlier: verdicts.map(({ outlier }) => outlier),
    probability: verdicts.map(({ eventProbability }) => eventProbability),
    event: verdicts.map(({ event }) => event),
  }
}
