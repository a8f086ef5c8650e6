/**
 * Metric UCUM units by their parts: prefixes, atoms, whole exponents, one `/` after the other. What can be measured in one can be
 * asked in the other; mmol/L and mg/dL cannot, since that goes by the substance.
 */
interface Unit {
  /** `g1.m-3`: base atoms in order, with exponents. */
  readonly dimension: string
  /** How many of the base units of the dimension it is. */
  readonly factor: number
}

/** Base atom and factor. UCUM: a day has 24 hours, a month 30.4375 days, a year 365.25. */
const ATOMS: Readonly<Record<string, readonly [string, number]>> = {
  g: ['g', 1],
  t: ['g', 1e6],
  m: ['m', 1],
  '[in_i]': ['m', 0.0254],
  '[lb_av]': ['g', 453.59237],
  L: ['m3', 0.001],
  l: ['m3', 0.001],
  mol: ['mol', 1],
  eq: ['eq', 1],
  osm: ['osm', 1],
  U: ['U', 1],
  kat: ['kat', 1],
  '[IU]': ['[IU]', 1],
  '[iU]': ['[IU]', 1],
  s: ['s', 1],
  min: ['s', 60],
  h: ['s', 3600],
  d: ['s', 86_400],
  wk: ['s', 604_800],
  mo: ['s', 2_629_800],
  a: ['s', 31_557_600],
  Pa: ['Pa', 1],
  bar: ['Pa', 1e5],
  'm[Hg]': ['Pa', 133_322],
  'm[H2O]': ['Pa', 9806.65],
  J: ['J', 1],
  cal: ['J', 4.184],
  V: ['V', 1],
  K: ['K', 1],
  Hz: ['s-1', 1],
  Bq: ['s-1', 1],
  '%': ['', 0.01],
  '1': ['', 1],
  '10*': ['', 10],
  '10^': ['', 10],
}

const PREFIXES: Readonly<Record<string, number>> = {
  G: 1e9,
  M: 1e6,
  k: 1e3,
  h: 1e2,
  da: 10,
  d: 0.1,
  c: 0.01,
  m: 1e-3,
  u: 1e-6,
  n: 1e-9,
  p: 1e-12,
  f: 1e-15,
}

/** Not times a factor alone: kelvins are `value * factor + shift`. */
const TEMPERATURES: Readonly<Record<string, readonly [number, number]>> = {
  Cel: [1, 273.15],
  '[degF]': [5 / 9, 459.67 * (5 / 9)],
  K: [1, 0],
}

const CODE_LIMIT = 32
/** `m2` is `m` and 2, `10*9` is `10*` and 9. */
const EXPONENT = /-?\d{1,2}$/

/** Known codes are few; what somebody makes up is not kept. */
const KNOWN = new Map<string, Unit>()

/**
 * A value in another unit of the same dimension, to 12 digits; undefined where a unit is not known or measures something else.
 * @example inUnit(0.5, 'g/L', 'mg/dL') // 50
 */
export function inUnit(value: number, from: string, to: string): number | undefined {
  if (from === to) return value
  const [warm, asked] = [own(TEMPERATURES, from), own(TEMPERATURES, to)]
  if (warm !== undefined && asked !== undefined) return rounded((value * warm[0] + warm[1] - asked[1]) / asked[0])
  const [source, target] = [unitOf(from), unitOf(to)]
  if (source === undefined || target === undefined || source.dimension !== target.dimension) return undefined
  return rounded((value * source.factor) / target.factor)
}

/** What binary fractions add is taken off again: 0.1 g are 100 mg. */
const rounded = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(12)) : value)

function unitOf(code: string): Unit | undefined {
  const known = KNOWN.get(code)
  if (known !== undefined || code.length > CODE_LIMIT) return known
  const unit = readUnit(code)
  if (unit !== undefined && KNOWN.size < 500) KNOWN.set(code, unit)
  return unit
}

function readUnit(code: string): Unit | undefined {
  const exponents = new Map<string, number>()
  let factor = 1
  let sign = 1
  // An annotation such as {beats} measures nothing.
  for (const part of code.replace(/\{[^{}]*\}/g, '').split(/([./])/)) {
    if (part === '/') sign = -1
    if (part === '.') sign = 1
    if (part === '/' || part === '.' || part === '') continue
    const read = readPart(part)
    if (read === undefined) return undefined
    const power = read.power * sign
    factor *= read.factor ** power
    const [, base = '', own = '1'] = /^(.*?)(-?\d+)?$/.exec(read.base) ?? []
    if (base !== '') exponents.set(base, (exponents.get(base) ?? 0) + power * Number(own))
  }
  const dimension = [...exponents]
    .filter(([, power]) => power !== 0)
    .map(([base, power]) => base + power)
    .sort()
    .join('.')
  return { dimension, factor }
}

interface UnitPart {
  readonly base: string
  readonly factor: number
  readonly power: number
}

function readPart(part: string): UnitPart | undefined {
  const whole = prefixed(part)
  if (whole !== undefined) return { ...whole, power: 1 }
  const exponent = EXPONENT.exec(part)?.[0]
  const raised = exponent === undefined ? undefined : prefixed(part.slice(0, -exponent.length))
  return raised === undefined ? undefined : { ...raised, power: Number(exponent) }
}

function prefixed(symbol: string): { base: string; factor: number } | undefined {
  const atom = own(ATOMS, symbol)
  if (atom !== undefined) return { base: atom[0], factor: atom[1] }
  for (const length of [1, 2]) {
    const prefix = own(PREFIXES, symbol.slice(0, length))
    const rest = own(ATOMS, symbol.slice(length))
    if (prefix !== undefined && rest !== undefined && rest[0] !== '') return { base: rest[0], factor: rest[1] * prefix }
  }
  return undefined
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined
