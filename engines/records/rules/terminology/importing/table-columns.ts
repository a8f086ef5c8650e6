/** A row of a sheet: its number as a spreadsheet counts, and its texts from the left; gaps are empty. */
export interface TableRow {
  readonly line: number
  readonly texts: readonly string[]
}

/** Where a column may be found, by what its heading says. The first heading is how a report names it. */
export interface TableColumn<Key extends string = string> {
  readonly key: Key
  readonly headings: readonly string[]
  readonly required?: true
}

export interface FoundColumns {
  readonly places: ReadonlyMap<string, number>
  /** Index of the first row below the headings. */
  readonly body: number
}

/** Titles and remarks may stand above the headings. */
const LOOKED_THROUGH = 30

/** The headings of a table: the first row that names every column that is needed. Undefined where none does. */
export function findColumns(rows: readonly TableRow[], columns: readonly TableColumn[]): FoundColumns | undefined {
  const known = columns.map(({ key, headings, required }) => ({
    key,
    required: required === true,
    headings: headings.map(plainHeading),
  }))
  for (const [index, { texts }] of rows.slice(0, LOOKED_THROUGH).entries()) {
    const heads = texts.map(plainHeading)
    const places = new Map<string, number>()
    for (const { key, headings } of known) {
      const heading = headings.find((one) => heads.includes(one))
      if (heading !== undefined) places.set(key, heads.indexOf(heading))
    }
    if (known.every(({ key, required }) => !required || places.has(key))) return { places, body: index + 1 }
  }
  return undefined
}

/** Width, case, spaces, brackets and marks do not matter: `疾病 名称*` is 疾病名称. */
function plainHeading(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_*\-.:()/"'“”《》]/g, '')
}

/** A cell as it was meant: full-width letters as plain ones, one space for many. */
export function plainCell(text: string | undefined): string {
  if (text === undefined || text === '') return ''
  return text.normalize('NFKC').replace(/\s+/g, ' ').trim()
}
