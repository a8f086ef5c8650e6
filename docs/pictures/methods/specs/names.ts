import { syllableOf } from '../../../../foundation/methods/identity/index.ts'
import { PINYIN_TABLE } from '../../../../foundation/methods/identity/names/generated/pinyin-table.ts'
import type { ChartSpec } from '../chart.ts'

const characters = [...PINYIN_TABLE.replace(/[a-zü1-5]/g, '')]
const bySound = Map.groupBy(characters, (character) => syllableOf(character)?.letters ?? '')
const greatest = [...bySound].sort(([, one], [, other]) => other.length - one.length).slice(0, 9)

export const chart: ChartSpec = {
  name: 'names',
  title: 'Characters that sound alike: the nine fullest syllables of 8,105 characters',
  x: 'syllable',
  y: 'characters',
  source: 'mozillazg/pinyin-data (MIT), the most frequent reading of each character',
  asOf: '2026-11-22',
  labels: greatest.map(([letters]) => letters),
  series: [
    { name: 'without tones', kind: 'bar', values: greatest.map(([, alike]) => alike.length) },
    {
      name: 'of the fullest tone',
      kind: 'mark',
      values: greatest.map(([, alike]) => {
        const byTone = Map.groupBy(alike, (character) => syllableOf(character)?.tone ?? 5)
        return Math.max(...[...byTone.values()].map(({ length }) => length))
      }),
    },
  ],
}
