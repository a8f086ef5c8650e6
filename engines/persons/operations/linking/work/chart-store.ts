import { blankCharts, type Charts } from '../../../rules/linking/charts.ts'
import type { PackedTexts } from '../../../rules/linking/traits/dictionary.ts'
import type { Trait } from '../../../rules/linking/traits/trait.ts'
import { traitsFor } from '../../../rules/linking/traits/traits-for.ts'
import { type Numbers, readNumbers, writeNumbers } from './number-files.ts'
import { fileOf, type Run } from './run.ts'

/** Charts of one part; the numbers of its texts are its own. */
export function writePart(run: Pick<Run, 'folder'>, part: number, { traits, planes }: Charts): void {
  writeNumbers(fileOf(run, 'parts', part, 'planes'), planes.flat())
  traits.forEach(({ texts }, trait) => {
    if (texts) writeTexts(run, { stage: 'parts', unit: part, trait }, texts.dictionary.packed())
  })
}

interface TextsPlace {
  readonly stage: 'parts' | 'texts'
  readonly unit: number
  readonly trait: number
}

export function writeTexts(run: Pick<Run, 'folder'>, { stage, unit, trait }: TextsPlace, texts: PackedTexts): void {
  writeNumbers(fileOf(run, stage, unit, `${trait}.ends`), [texts.ends])
  writeNumbers(fileOf(run, stage, unit, `${trait}.signs`), [texts.signs])
}

export function readTexts(run: Pick<Run, 'folder'>, { stage, unit, trait }: TextsPlace): PackedTexts {
  return {
    ends: readNumbers(fileOf(run, stage, unit, `${trait}.ends`), Uint32Array),
    signs: readNumbers(fileOf(run, stage, unit, `${trait}.signs`), Uint16Array),
  }
}

/** Of the numbers of a part's texts those that the texts have everywhere. */
export function numbersFile(run: Pick<Run, 'folder'>, part: number, trait: number): string {
  return fileOf(run, 'texts', 0, `${trait}.of-part-${part}`)
}

/** Traits by which charts of all parts are compared: one text has one number everywhere. */
export function joinedTraits(run: Run): Trait[] {
  return traitsFor(run.map, run.isChinese, (trait) => readTexts(run, { stage: 'texts', unit: 0, trait }))
}

/** One plane of a part, its texts as they are numbered everywhere. */
function readPlane(
  run: Run,
  part: number,
  { traits, trait, plane }: { traits: readonly Trait[]; trait: number; plane: number },
): Int32Array | Float64Array {
  const count = run.parts[part] as number
  const before = [
    ...traits.slice(0, trait).flatMap(({ planes }) => planes),
    ...(traits[trait] as Trait).planes.slice(0, plane),
  ]
  const from = before.reduce((sum, kind) => sum + count * (kind === 'int32' ? 4 : 8), 0)
  const file = fileOf(run, 'parts', part, 'planes')
  const { planes, texts } = traits[trait] as Trait
  if (planes[plane] === 'float64') return readNumbers(file, Float64Array, { from, count })
  const values = readNumbers(file, Int32Array, { from, count })
  if (texts?.terms.some((term) => term.plane === plane)) {
    const numbers = readNumbers(numbersFile(run, part, trait), Uint32Array)
    for (let row = 0; row < count; row++) values[row] = numbers[values[row] as number] as number
  }
  return values
}

/** The planes of some traits of one part; those of the others are empty. */
export function readPart(run: Run, part: number, traits: readonly Trait[], wanted: ReadonlySet<number>): Charts {
  return {
    count: run.parts[part] as number,
    traits,
    planes: traits.map(({ planes }, trait) =>
      wanted.has(trait) ? planes.map((_, plane) => readPlane(run, part, { traits, trait, plane })) : [],
    ),
  }
}

/**
 * Charts of any rows, brought together from all parts.
 * @param rows ascending
 * @param places where each of them goes; in their own order when left out
 */
export function gatherCharts(run: Run, traits: readonly Trait[], rows: Uint32Array, places?: Uint32Array): Charts {
  const charts = blankCharts(traits, rows.length)
  let [first, start] = [0, 0]
  run.parts.forEach((count, part) => {
    let end = start
    while (end < rows.length && (rows[end] as number) < first + count) end++
    for (let trait = 0; trait < traits.length && end > start; trait++) {
      charts.planes[trait]?.forEach((target, plane) => {
        pick(readPlane(run, part, { traits, trait, plane }), target, { rows, places, start, end, first })
      })
    }
    start = end
    first += count
  })
  return charts
}

/** Of numbers of one each row, those of some rows. */
export function gatherNumbers(file: string, rows: Uint32Array, places?: Uint32Array): Float64Array {
  const target = new Float64Array(rows.length)
  const most = 1 << 20
  for (let start = 0, end = 0; start < rows.length; start = end) {
    const first = rows[start] as number
    while (end < rows.length && (rows[end] as number) < first + most) end++
    const count = (rows[end - 1] as number) - first + 1
    pick(readNumbers(file, Float64Array, { from: first * 8, count }), target, { rows, places, start, end, first })
  }
  return target
}

function pick(
  source: Numbers,
  target: Numbers,
  {
    rows,
    places,
    start,
    end,
    first,
  }: { rows: Uint32Array; places: Uint32Array | undefined; start: number; end: number; first: number },
): void {
  for (let at = start; at < end; at++)
    target[places ? (places[at] as number) : at] = source[(rows[at] as number) - first] as number
}
