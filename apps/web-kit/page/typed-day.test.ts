import { expect, it } from 'vitest'
import { readTypedDay } from './typed-day.ts'

it.each([
  ['2024-12-31', '2024-12-31'],
  ['2024/1/5', '2024-01-05'],
  ['20240105', '2024-01-05'],
  ['２０２４．１．５', '2024-01-05'],
  ['2024年1月5日', '2024-01-05'],
  ['2023-02-29', undefined],
  ['2024-13-01', undefined],
  ['2024-1', undefined],
  ['', undefined],
])('%s', (typed, day) => expect(readTypedDay(typed)).toBe(day))
