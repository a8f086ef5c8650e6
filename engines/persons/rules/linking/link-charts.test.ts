import { describe, expect, it } from 'vitest'
import { inventedCharts } from '../../testing/invented-charts.ts'
import { measureAccuracy } from './accuracy.ts'
import type { ChartTexts } from './chart-texts.ts'
import { chartReader } from './charts.ts'
import { linkCharts } from './link-charts.ts'
import { traitsFor } from './traits/traits-for.ts'

const MAP = {
  record: 'record',
  name: 'name',
  sex: 'sex',
  birthDate: 'birthDate',
  identityNumber: 'identityNumber',
  numbers: ['insurance'],
  phone: 'phone',
  address: 'address',
  registered: 'registered',
}
const NOTHING: ChartTexts = {
  name: '',
  givenName: '',
  familyName: '',
  sex: '',
  birthDate: '',
  identityNumber: '',
  numbers: [''],
  phone: '',
  email: '',
  address: '',
  texts: [],
  registered: '',
}

function link(texts: readonly ChartTexts[]) {
  let drawn = 0
  const reader = chartReader(traitsFor(MAP, texts))
  texts.forEach((chart) => {
    reader.add(chart)
  })
  return linkCharts(
    reader.charts(),
    () => (++drawn * 0.618_033_988_75) % 1,
    () => undefined,
  )
}

const invented = [...inventedCharts(6_000, 7)]
const textsOf = (chart: (typeof invented)[number]): ChartTexts => ({ ...NOTHING, ...chart, numbers: [chart.insurance] })

describe('charts of invented people', () => {
  it('are linked, without knowing who they are, by more than 99 of 100 true pairs and hardly a wrong one', () => {
    const { roots, thresholds } = link(invented.map(textsOf))
    const accuracy = measureAccuracy(
      roots,
      invented.map(({ person }) => String(person)),
    )
    expect(accuracy.precision).toBeGreaterThan(0.998)
    expect(accuracy.recall).toBeGreaterThan(0.985)
    expect(thresholds.expectedPrecision).toBeGreaterThan(0.998)
  })
})

describe('among them', () => {
  const home = { phone: '13999990001', address: '建设路1号2幢301室', registered: '2024-03-01' }
  const twins = { ...NOTHING, ...home, sex: '2', birthDate: '2022-03-04' }
  const added: ChartTexts[] = [
    { ...twins, name: '刘丽雅' },
    { ...twins, name: '刘丽雅' },
    { ...twins, name: '刘霞', numbers: ['3942365950'] },
    { ...twins, name: '刘霞', numbers: ['3942365950'] },
    { ...twins, name: '刘玉桂之女', registered: '2022-03-04' },
    { ...twins, name: '刘玉桂之子', sex: '1', registered: '2022-03-04' },
  ]
  const { roots, ambiguous } = link([...invented.map(textsOf), ...added])
  const [elder, again, younger, youngerAgain, daughter, son] = roots.slice(-added.length)

  it('twins who share birth, door and telephone stay two', () => {
    expect(elder).toBe(again)
    expect(younger).toBe(youngerAgain)
    expect(elder).not.toBe(younger)
  })

  it('a newborn’s chart that fits both is left to people, and a boy’s is neither’s', () => {
    expect([elder, younger]).not.toContain(daughter)
    expect([elder, younger]).not.toContain(son)
    expect(ambiguous).toBeGreaterThan(0)
  })
})
