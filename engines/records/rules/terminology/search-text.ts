import { syllableOf } from '@kangcheng/methods/identity'
import type { Concept } from './code-system.ts'

/** What somebody types to find a concept: a few words, each a piece of a code, of a name, or the initials of a Chinese name. */
export type SearchWords = readonly SearchWord[]

interface SearchWord {
  readonly text: string
  /** One letter would fit nearly everything. */
  readonly mayBeInitials: boolean
}

const LONGEST_FILTER = 100
const MOST_WORDS = 6
const MOST_SIGNS = 64
const MOST_NAMES = 12

/** Undefined when nothing is asked. What is longer than a person types is cut. */
export function searchWords(filter: string | undefined): SearchWords | undefined {
  const words = plain((filter ?? '').slice(0, LONGEST_FILTER))
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
    .map((text) => ({ text, mayBeInitials: /^[a-z0-9]{2,}$/.test(text) }))
  return words.length === 0 ? undefined : words
}

/**
 * How well a concept fits: 0 the code itself, 1 the code begins so, 2 a name begins so, 3 a name holds it, 4 the initials do;
 * undefined where a word is found nowhere. The last of the words decides.
 */
export function searchRank(words: SearchWords, concept: Concept): number | undefined {
  let worst = 0
  for (const word of words) {
    const rank = rankOf(word, concept)
    if (rank === undefined) return undefined
    if (rank > worst) worst = rank
  }
  return worst
}

function rankOf({ text, mayBeInitials }: SearchWord, concept: Concept): number | undefined {
  const code = concept.code.toLowerCase()
  if (code.startsWith(text)) return code === text ? 0 : 1
  let best = concept.display === undefined ? undefined : rankInName(text, concept.display)
  const names = concept.designations
  for (let index = 0; best !== 2 && names !== undefined && index < names.length && index < MOST_NAMES; index++) {
    best = rankInName(text, names[index]?.value ?? '') ?? best
  }
  return best ?? (mayBeInitials && initialsOf(concept).includes(text) ? 4 : undefined)
}

function rankInName(text: string, name: string): 2 | 3 | undefined {
  const at = plain(name).indexOf(text)
  return at === 0 ? 2 : at > 0 ? 3 : undefined
}

/** Remembered: reading forty thousand names takes a tenth of a second. */
const initials = new WeakMap<Concept, string>()

function initialsOf(concept: Concept): string {
  let made = initials.get(concept)
  if (made === undefined) {
    const names = [
      concept.display ?? '',
      ...(concept.designations ?? []).slice(0, MOST_NAMES).map(({ value }) => value),
    ]
    made = names.map(initialsOfName).join('\n')
    initials.set(concept, made)
  }
  return made
}

/** First letters of the usual readings of the first {@link MOST_SIGNS} signs; other letters and digits stand for themselves. */
function initialsOfName(name: string): string {
  if (!HAN.test(name)) return ''
  let letters = ''
  for (const sign of plain(name.slice(0, MOST_SIGNS))) {
    if (sign > '\u2e7f') letters += syllableOf(sign)?.letters[0] ?? ''
    else if (/[a-z0-9]/.test(sign)) letters += sign
  }
  return letters
}

const HAN = /\p{Script=Han}/u
/** Most Chinese names need no folding, and folding is what costs. */
const UNFOLDED = /[^\u4e00-\u9fff0-9a-z .,()-]/

function plain(text: string): string {
  return UNFOLDED.test(text) ? text.normalize('NFKC').toLowerCase() : text
}
