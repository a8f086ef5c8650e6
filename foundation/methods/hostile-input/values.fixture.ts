import fc from 'fast-check'

/** What no sensor, file or page should send, beside what they do send. */
const SPECIAL = [
  0,
  -0,
  1,
  -1,
  0.5,
  0.95,
  2,
  10,
  1e5,
  2 ** 31,
  2 ** 53,
  1e15,
  1e100,
  1e308,
  5e-324,
  1e-300,
  1e-9,
  1 - 2 ** -53,
]
const NONE = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -1e308]
/** Mostly what could be, so that questions get past the door, and now and then not. */
export const number = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 6, arbitrary: fc.double({ min: 0, max: 1, noNaN: true }) },
  { weight: 3, arbitrary: fc.constantFrom(...SPECIAL) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(...NONE) },
)
export const among = (usual: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: number })
export const share = among(fc.double({ min: 0.001, max: 0.999, noNaN: true }))
export const whole = among(fc.integer({ min: 1, max: 1000 }))
export const list = fc.array(whole, { maxLength: 6 })
export const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', '2026-06-01', '__proto__', 'CO_24h'),
)
export const day = fc.oneof({ weight: 4, arbitrary: fc.constant('2026-06-01') }, { weight: 1, arbitrary: text })
export const bytes = fc.uint8Array({ maxLength: 60 })
export const rarely = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 2 })
export const oneOf = (values: readonly string[]) =>
  fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...values) },
    { weight: 1, arbitrary: fc.constantFrom('', 'toString') },
  )
export const valuesOf = (items: readonly string[]) => fc.dictionary(oneOf(items), whole, { maxKeys: 5 })

export const record = (...names: string[]) => fc.record(Object.fromEntries(names.map((name) => [name, whole])))
export const some = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 5 })

export type Arguments = fc.Arbitrary<readonly unknown[]>
/** Every public function of a family and what it is asked. */
export type Questions = Readonly<Record<string, Arguments>>
export const numbers = (count: number): Arguments => fc.tuple(...Array.from({ length: count }, () => number))
export const shared = (count: number, ...names: string[]) =>
  Object.fromEntries(names.map((name) => [name, numbers(count)]))
