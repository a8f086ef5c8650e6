import { fieldsIn, isFields } from '../fields.ts'
import type { FormatContent, ReadFormat } from './read-format.ts'

const TOLERANCE: FormatContent['vectors'][number]['tolerance'] = { rel: 1e-6, abs: 1e-9 }

/** Seasons of weekly rates with models of all of them, and the timing of single ones. */
export const readMovingEpidemic: ReadFormat = (body) => {
  const models = Object.entries(fieldsIn(body, 'memmodel')).filter((entry) => isFields(entry[1]))
  const timings = Object.entries(fieldsIn(body, 'memtiming'))
  return {
    leftOut: 0,
    vectors: [
      ...models.map(([name]) => {
        const { params, ...expected } = fieldsIn(fieldsIn(body, 'memmodel'), name)
        return {
          ...{ id: `memmodel ${name}`, family: 'mem-model', tolerance: TOLERANCE },
          inputs: { weeks: body.weeks, seasons: body.seasons, rates: body.rates },
          ...{ params: isFields(params) ? params : {}, expected },
        }
      }),
      ...timings.map(([season]) => ({
        ...{ id: `memtiming ${season}`, family: 'mem-timing', params: {}, tolerance: TOLERANCE },
        inputs: { rates: fieldsIn(body, 'rates')[season] },
        expected: fieldsIn(fieldsIn(body, 'memtiming'), season),
      })),
    ],
  }
}
