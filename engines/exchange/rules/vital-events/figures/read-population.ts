import type { PopulationRow } from '../../../contract/vital-events.ts'

export interface PopulationTable {
  readonly rows: readonly PopulationRow[]
  /** Lines, as a spreadsheet counts, and what is wrong there. */
  readonly faults: readonly { readonly line: number; readonly fault: PopulationFault }[]
}
export type PopulationFault = 'no-headings' | 'bad-sex' | 'bad-age' | 'bad-persons' | 'twice'

const HEADINGS = {
  sex: /^(性别|sex)$/i,
  age: /^(年龄(组|段)?(（岁）)?|age( group)?)$/i,
  persons: /^(人口数?|人数|persons|population)$/i,
}
const SEXES: Readonly<Record<string, PopulationRow['sex']>> = {
  ...{ 男: 'male', 男性: 'male', m: 'male', male: 'male', '1': 'male' },
  ...{ 女: 'female', 女性: 'female', f: 'female', female: 'female', '2': 'female' },
  ...{ 合计: 'both', 不分: 'both', both: 'both', total: 'both', '': 'both' },
}

/**
 * A table of population: headings 性别, 年龄, 人数 (or sex, age, persons; in Excel sex may be left out) and a line for each band. An age is
 * its first year: `0`, `1-4`, `85+`, `85岁及以上`.
 */
export function readPopulation(table: readonly (readonly string[])[]): PopulationTable {
  const [first = [], ...lines] = table
  const place = (heading: RegExp) => first.findIndex((cell) => heading.test(cell.trim()))
  const [sexAt, ageAt, personsAt] = [place(HEADINGS.sex), place(HEADINGS.age), place(HEADINGS.persons)]
  if (ageAt < 0 || personsAt < 0) return { rows: [], faults: [{ line: 1, fault: 'no-headings' }] }
  const rows: PopulationRow[] = []
  const faults: { line: number; fault: PopulationFault }[] = []
  for (const [at, cells] of lines.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue
    const read = readLine(sexAt < 0 ? '' : (cells[sexAt] ?? ''), cells[ageAt] ?? '', cells[personsAt] ?? '')
    if (typeof read === 'string') faults.push({ line: at + 2, fault: read })
    else if (rows.some((row) => row.sex === read.sex && row.from === read.from))
      faults.push({ line: at + 2, fault: 'twice' })
    else rows.push(read)
  }
  return { rows, faults }
}

function readLine(sexText: string, ageText: string, personsText: string): PopulationRow | PopulationFault {
  const sex = SEXES[sexText.trim().toLowerCase()]
  if (sex === undefined) return 'bad-sex'
  const age = /^(\d{1,3})\s*(岁)?\s*([-–~—]\s*\d{1,3}\s*(岁)?|\+|及以上|岁?及以上)?$/u.exec(ageText.trim())
  if (!age) return 'bad-age'
  const persons = personsText.trim().replaceAll(/[,，\s]/gu, '')
  return /^\d{1,9}$/.test(persons) ? { sex, from: Number(age[1]), persons: Number(persons) } : 'bad-persons'
}
