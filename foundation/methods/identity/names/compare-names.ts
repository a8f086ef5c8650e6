import { charactersLookAlike } from './look.ts'
import { type ChineseName, readName } from './read-name.ts'
import { compareSound, matchesLetters } from './sound.ts'

/** How near two names are, the nearest first. */
export const NAME_LEVELS = [
  'same',
  /** 张** with 张三丰: nothing contradicts. */
  'masked',
  'same-sound-and-tone',
  'same-sound',
  /** One is the other in letters. */
  'romanised',
  'look-alike',
  /** As many characters, all but one the same. */
  'one-character',
  'surname-only',
  'different',
] as const
export type NameLevel = (typeof NAME_LEVELS)[number]

/**
 * How near two names are: a level for a linkage model, where each has a weight of its own. Takes names that were read
 * ({@link readName}) so that whoever compares many reads each once.
 * The levels follow Collender et al. (arXiv 2001.01895, 2020): sound and shape beside equality.
 * @example compareNames('王静', '王靖') // 'same-sound-and-tone'
 */
export function compareNames(first: string | ChineseName, second: string | ChineseName): NameLevel {
  const one = typeof first === 'string' ? readName(first) : first
  const other = typeof second === 'string' ? readName(second) : second
  if (one.text === '' || other.text === '') return 'different'
  if (one.text === other.text) return 'same'
  if (one.text.includes('*') || other.text.includes('*')) return agreesWithMask(one.text, other.text)
  const sound = compareSound(one, other)
  if (sound !== 'none') return sound === 'toned' ? 'same-sound-and-tone' : 'same-sound'
  const inLetters = (one.surname === '' && isOfLetters(one, other)) || (other.surname === '' && isOfLetters(other, one))
  if (inLetters) return 'romanised'
  const [ones, others] = [[...one.text], [...other.text]]
  if (ones.length === others.length) {
    let [differing, alike] = [0, 0]
    for (const [at, character] of ones.entries()) {
      if (character === others[at]) continue
      differing++
      if (charactersLookAlike(character, others[at] as string)) alike++
    }
    if (differing === alike) return 'look-alike'
    if (differing === 1 && ones.length > 1) return 'one-character'
  }
  return one.surname !== '' && one.surname === other.surname ? 'surname-only' : 'different'
}

function isOfLetters(letters: ChineseName, name: ChineseName): boolean {
  return matchesLetters(name, letters.text) !== 'none'
}

function agreesWithMask(first: string, second: string): 'masked' | 'different' {
  const [ones, others] = [[...first], [...second]]
  const agrees = ones.every((character, at) => character === others[at] || character === '*' || others[at] === '*')
  return agrees && ones.length === others.length ? 'masked' : 'different'
}
