import { possibleNumbers, residentCheckCharacter } from '../../../../foundation/methods/identity/index.ts'
import type { ChartSpec } from '../chart.ts'
import { seededRandom } from '../seeded-random.ts'

const NUMBERS = 2000
const random = seededRandom(11643)
const two = (value: number) => String(value).padStart(2, '0')

/** Invented numbers of Gongyi with one digit typed wrong. */
const mends = Array.from({ length: NUMBERS }, () => {
  const born = `${1930 + Math.floor(random() * 90)}${two(1 + Math.floor(random() * 12))}${two(1 + Math.floor(random() * 28))}`
  const digits = `410181${born}${String(Math.floor(random() * 990)).padStart(3, '0')}`
  const number = digits + residentCheckCharacter(digits)
  const place = Math.floor(random() * 17)
  const wrong = (Number(number.charAt(place)) + 1 + Math.floor(random() * 9)) % 10
  return possibleNumbers(number.slice(0, place) + wrong + number.slice(place + 1), '2026-11-22').length
})
const most = Math.max(...mends)
const counts = Array.from({ length: most + 1 }, (_, mend) => mends.filter((count) => count === mend).length)

export const chart: ChartSpec = {
  name: 'identity',
  title: 'One digit typed wrong: how many numbers may have been meant',
  x: 'sound numbers one slip away, the right one among them',
  y: 'of 2,000 numbers with one wrong digit',
  source: 'invented numbers of area 410181 (seed 11643); possibleNumbers',
  asOf: '2026-11-22',
  labels: counts.map((_, mend) => String(mend)),
  series: [{ name: 'numbers', kind: 'bar', values: counts }],
}
