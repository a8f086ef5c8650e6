import {
  AGES_TO_90,
  type AgeBand,
  isCalculated,
  type LifeTableRow,
  lifeTable,
  NotCalculable,
  prematureMortality,
} from '@kangcheng/methods'
import { type Fields, listIn, numberIn, textIn } from '../fields.ts'
import type { Vector } from '../read-vectors.ts'
import { atEachLevel, levelsIn } from './intervals.ts'
import { knowOnly } from './series.ts'

/** What withholds a table, and how the prose of a reference speaks of it: the words are its own. */
const WITHHELD: readonly { readonly says: RegExp; readonly is: (answer: NotCalculable) => boolean }[] = [
  { says: /negative deaths/, is: ({ detail }) => /^deaths .*negative/.test(detail) },
  { says: /(zero|negative) population/, is: ({ detail }) => detail.startsWith('persons ') },
  { says: /more deaths than/, is: ({ reason }) => reason === 'contradiction' },
  { says: /incomplete|missing/, is: ({ reason }) => reason === 'incomplete' },
  { says: /20 years/, is: ({ detail }) => detail.includes('wider than') },
  { says: /5,?000/, is: ({ detail }) => detail.includes('too few') },
]

function reasonOf(answer: NotCalculable, said: string): string {
  return WITHHELD.find(({ is }) => is(answer))?.says.test(said) ? said : answer.detail
}

export function lifeExpectancy({ inputs, params, source, expected }: Vector): Fields {
  knowOnly(params, 'confidence', 'a0')
  const bands = bandsIn(inputs)
  const tableAt = (confidence: number) =>
    lifeTable(bands, {
      confidence,
      lived: { 0: numberIn(params, 'a0') ?? 0.1 },
      widest: 20,
      // The program of this source takes twenty bands unless told otherwise, and its vectors do not tell.
      ...(source === 'PHE' && { ages: AGES_TO_90 }),
    })
  const levels = levelsIn(params)
  const table = tableAt(levels[0])
  const said = textIn(expected, 'reason') ?? ''
  if (!isCalculated(table)) return { suppressed: true, reason: reasonOf(table, said) }
  const withheld = table.map(({ expectancy }) => expectancy).find((one) => one instanceof NotCalculable)
  const figures = atEachLevel(levels, (level) => limitsOf(tableAt(level)))
  return withheld
    ? { suppressed: true, reason: reasonOf(withheld, said), ...figures }
    : { suppressed: false, ...figures }
}

/** Age by age, missing where the expectancy is withheld. */
function limitsOf(table: LifeTableRow[] | NotCalculable) {
  const rows = isCalculated(table) ? table : []
  const figures = rows.map(({ expectancy }) => (isCalculated(expectancy) ? expectancy : undefined))
  return {
    value: figures.map((one) => one?.value),
    lower: figures.map((one) => one?.lower),
    upper: figures.map((one) => one?.upper),
  }
}

export function prematureMortalityOf({ inputs, params }: Vector): Fields {
  knowOnly(params, 'from', 'to', 'confidence')
  const [confidence] = levelsIn(params)
  const [from, to] = [numberIn(params, 'from') ?? 30, numberIn(params, 'to') ?? 70]
  return { ...prematureMortality.must(bandsIn(inputs), from, to, { confidence }) }
}

function bandsIn(inputs: Fields): AgeBand[] {
  const [ages, persons, deaths] = ['startAge', 'population', 'deaths'].map((name) => listIn(inputs, name).map(Number))
  return (ages ?? []).map((from, index) => {
    return { from, persons: persons?.[index] ?? Number.NaN, deaths: deaths?.[index] ?? Number.NaN }
  })
}
