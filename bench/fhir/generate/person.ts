import { type Random, seededRandom } from '@kangcheng/methods'

/** Somebody who does not exist. */
export interface Person {
  readonly family: string
  readonly given: string
  readonly gender: 'male' | 'female'
  readonly birthDate: string
  /** 18 signs with a right check sign, in an area (9901..) that no region has. */
  readonly identityNumber: string
  readonly phone: string
  readonly district: string
  readonly street: string
  readonly door: number
}

const SEED = 20261122
const FAMILIES = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕']
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志文德海燕春梅晓东雪']
const DISTRICTS = ['虚城区', '无名区', '乌有县', '子虚县', '桃源县', '西湖新区']
const STREETS = ['解放路', '人民路', '建设路', '健康路', '学院街', '西湖路', '东风街', '文化路']
/** ISO 7064 MOD 11-2, as GB 11643 has it. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_SIGNS = '10X98765432'

/** Person number `index`, the same in every run, with the draws that the rest of the record is made of. */
export function inventPerson(index: number): { person: Person; random: Random } {
  const random = seededRandom.must(SEED, index)
  const gender = random.whole(2) === 0 ? 'female' : 'male'
  const birthDate = dayAfter('1930-01-01', random.whole(365 * 90))
  // The sequence number says who it is and, by its last digit, the sex.
  const sequence = (index % 500) * 2 + (gender === 'male' ? 1 : 0)
  const area = 990_100 + (Math.floor(index / 500) % 100)
  const digits = `${area}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  const person: Person = {
    family: pick(random, FAMILIES),
    given: pick(random, GIVEN) + (random.whole(3) === 0 ? '' : pick(random, GIVEN)),
    gender,
    birthDate,
    identityNumber: digits + checkSign(digits),
    // No operator has numbers that begin with 10.
    phone: `10${String(random.whole(1_000_000_000)).padStart(9, '0')}`,
    district: pick(random, DISTRICTS),
    street: pick(random, STREETS),
    door: 1 + random.whole(400),
  }
  return { person, random }
}

export function pick<Value>(random: Random, values: readonly Value[]): Value {
  return inTurn(values, random.whole(values.length))
}

/** The values one after the other, and from the first again. */
export function inTurn<Value>(values: readonly Value[], turn: number): Value {
  const value = values[turn % values.length]
  if (value === undefined) throw new Error('there is no value')
  return value
}

/** `2024-02-28` and 2 make `2024-03-01`. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

function checkSign(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
  return CHECK_SIGNS.charAt(sum % 11)
}
