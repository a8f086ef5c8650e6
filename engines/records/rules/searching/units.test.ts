import { expect, test } from 'vitest'
import { inUnit } from './units.ts'

test.each([
  [0.5, 'g/L', 'mg/dL', 50],
  [0.1, 'g', 'mg', 100],
  [70, 'kg', '[lb_av]', 154.323583529],
  [120, 'mm[Hg]', 'kPa', 15.99864],
  [37, 'Cel', '[degF]', 98.6],
  [310.15, 'K', 'Cel', 37],
  [72, '/min', '{beats}/min', 72],
  [60, '/min', 'Hz', 1],
  [5, '10*9/L', '10*3/uL', 5],
  [22, 'kg/m2', 'g/cm2', 2.2],
  [2, 'a', 'mo', 24],
  [45, '%', '1', 0.45],
  [90, 'mL/min/{1.73_m2}', 'L/h', 5.4],
  [3, 'm[IU]/L', 'u[IU]/mL', 3],
  [5.5, 'mmol/L', 'umol/L', 5500],
  [1, 'L', 'cm3', 1000],
  [1, 'kcal', 'J', 4184],
  [5, 'x', 'x', 5],
])('%d %s in %s', (value, from, to, expected) => expect(inUnit(value, from, to)).toBe(expected))

test.each([
  ['mmol/L', 'mg/dL'],
  ['kg', 'cm'],
  ['min', 'm'],
  ['foo', 'g'],
  ['g', '__proto__'],
  ['g/', 'constructor'],
  ['{', 'g'],
  ['', 'g'],
  [`g${'/g'.repeat(1000)}`, 'g'],
])('%s is not %s', (from, to) => expect(inUnit(1, from, to)).toBeUndefined())
