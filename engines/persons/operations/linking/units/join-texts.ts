import type { LinkageModel } from '../../../contract/linking/linkage-model.ts'
import { raritiesBy, rarity, type TermCounts, termCounts, termsOf } from '../../../rules/linking/model/terms.ts'
import { openDictionary } from '../../../rules/linking/traits/dictionary.ts'
import { traitsFor } from '../../../rules/linking/traits/traits-for.ts'
import { joinedTraits, numbersFile, readPart, readTexts, writeTexts } from '../work/chart-store.ts'
import { writeNumbers } from '../work/number-files.ts'
import { fileOf, type Run } from '../work/run.ts'

export interface JoinedTexts {
  /** How often texts stand in the charts, by term. */
  readonly counts: readonly TermCounts[]
  /** Bytes that they take in memory. */
  readonly bytes: number
}

/** Gives each text one number in all parts, in the order in which the charts come, and counts how rare they are. */
export async function joinTexts({
  run,
  model,
}: {
  readonly run: Run
  readonly model: LinkageModel | null
}): Promise<JoinedTexts> {
  let bytes = 0
  for (const [trait, { texts }] of traitsFor(run.map, run.isChinese).entries())
    if (texts) bytes += joinOf(run, trait, texts.terms.length)
  const traits = joinedTraits(run)
  const rarities = model && raritiesBy(model.terms, traits)
  const counts = termsOf(traits).map(({ trait, term, dictionary }, at) => {
    const times = new Uint32Array(dictionary.last() + 1)
    for (const part of run.parts.keys()) {
      const values = readPart(run, part, traits, new Set([trait])).planes[trait]?.[term.plane] as Int32Array
      for (const value of values) times[value] = (times[value] as number) + 1
    }
    const found = termCounts(times, dictionary, term.least)
    const rare =
      rarities?.[at] ?? new Float64Array(times.length).map((_, number) => rarity(found, times[number] as number))
    writeNumbers(fileOf(run, 'texts', 0, `${at}.rarity`), [rare])
    return found
  })
  return { counts, bytes }
}

/** @returns the bytes of the texts in memory, and of what is kept beside each: its rarity and its beginning */
function joinOf(run: Run, trait: number, terms: number): number {
  const joined = openDictionary()
  for (const part of run.parts.keys()) {
    const own = openDictionary(readTexts(run, { stage: 'parts', unit: part, trait }))
    const numbers = new Uint32Array(own.last() + 1).map((_, number) => joined.number(own.text(number)))
    writeNumbers(numbersFile(run, part, trait), [numbers])
  }
  const packed = joined.packed()
  writeTexts(run, { stage: 'texts', unit: 0, trait }, packed)
  return packed.signs.byteLength + packed.ends.length * (4 + 8 + 8 * terms)
}
