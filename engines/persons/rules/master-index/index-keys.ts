import { type Charts, chartReader } from '../linking/charts.ts'
import { contact } from '../linking/traits/contact.ts'
import { fullName } from '../linking/traits/full-name.ts'
import { hash53, together } from '../linking/traits/hash.ts'
import { identity } from '../linking/traits/identity.ts'
import { knownNumber } from '../linking/traits/known.ts'
import { sex } from '../linking/traits/sex.ts'
import { words } from '../linking/traits/words.ts'
import type { PatientTexts } from './read-patient.ts'

/**
 * What two charts of one person have in common unless both are wrong: alone where few share it, together where many do. `trait.key` of the
 * rules of linking.
 */
const KEYS: readonly (readonly string[])[] = [
  ['identity.number'],
  ['identity.mother and birth'],
  ['name.sound'],
  ['contact.phone'],
  ['contact.door'],
  ['identity.birth', 'name.sound'],
  ['identity.birth', 'contact.phone'],
  ['identity.birth', 'contact.door'],
  ['name.sound', 'contact.phone'],
  ['name.sound', 'contact.door'],
]

/** Charts as the index compares them, all by the same evidence. For few charts at a time: names are read anew in each call. */
export function readCharts(charts: readonly PatientTexts[]): Charts {
  const insurance = words('insurance', ({ numbers }) => numbers[0] ?? '', { isNumber: true })
  const reader = chartReader([identity, fullName(), contact, sex, insurance], charts.length)
  for (const one of charts) reader.add(one)
  return reader.charts()
}

/** Digests of 53 bits by which a chart is found: those it is compared by, and each of its identifiers as somebody types it. */
export function indexKeys(chart: PatientTexts): number[] {
  const typed = chart.identifiers.map((one) => bareKey(one.slice(one.indexOf('|') + 1)))
  return [...new Set([...matchKeys(chart), ...typed])]
}

/** Those that bring charts of one person together. A bare number does not: hospitals count from one each. */
export function matchKeys(chart: PatientTexts): number[] {
  const read = readCharts([chart])
  const compared = KEYS.map((names) => keyIn(read, names))
  const insurance = knownNumber(chart.numbers[0] ?? '')
  return [
    ...new Set([
      ...compared.filter((key) => !Number.isNaN(key)),
      ...(insurance === '' ? [] : [hash53(`insurance ${insurance}`)]),
      ...chart.identifiers.map(identifierKey),
    ]),
  ]
}

/** One of the keys of a chart; undefined where it says too little for it. */
export function keyOf(chart: PatientTexts, names: (typeof KEYS)[number]): number | undefined {
  const key = keyIn(readCharts([chart]), names)
  return Number.isNaN(key) ? undefined : key
}

function keyIn({ traits, planes }: Charts, names: readonly string[]): number {
  const values = names.map((name) => {
    const at = traits.findIndex((trait) => name.startsWith(`${trait.name}.`))
    const key = traits[at]?.keys.find((one) => `${traits[at]?.name}.${one.name}` === name)
    return key?.of(planes[at] ?? [], 0) ?? Number.NaN
  })
  return values.reduce(together, hash53(names.join(' + ')))
}

/** Of the value alone, as it is typed from a card. */
export function bareKey(value: string): number {
  return hash53(`bare ${value.trim()}`)
}

/** Of `system|value`. */
export function identifierKey(identifier: string): number {
  return hash53(`identifier ${identifier}`)
}
