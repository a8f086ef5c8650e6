import { fieldsIn, isFields, listIn, textIn } from '../fields.ts'
import type { ReadFormat } from './read-format.ts'

/** Cases of CDC Rnssp: each brings its series and names its algorithm. */
export const readRnssp: ReadFormat = (body) => ({
  leftOut: 0,
  vectors: listIn(body, 'cases')
    .filter(isFields)
    .map((one) => ({
      id: textIn(one, 'id') ?? '',
      inputs: { dates: one.dates, count: one.count },
      params: { algorithm: one.algorithm, ...fieldsIn(one, 'params') },
      expected: fieldsIn(one, 'expected'),
      tolerance: { rel: 1e-6, abs: 1e-9 },
    })),
})
