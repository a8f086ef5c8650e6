/**
 * Makes identity/names/generated/pinyin-table.ts from kMandarin_8105.txt of mozillazg/pinyin-data (MIT):
 * node foundation/methods/making/make-pinyin-table.ts PATH/kMandarin_8105.txt
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const OUT = join(import.meta.dirname, '../identity/names/generated/pinyin-table.ts')
/** Combining macron, acute, caron, grave. */
const TONES = ['\u0304', '\u0301', '\u030c', '\u0300']

/** `lǚ` as `lü3`; the neutral tone is 5. */
function numbered(marked: string): string {
  const letters = [...marked.normalize('NFD')]
  const tone = letters.findIndex((letter) => TONES.includes(letter))
  const plain = letters.filter((_, index) => index !== tone).join('')
  return plain.normalize('NFC') + (tone < 0 ? 5 : TONES.indexOf(letters[tone] ?? '') + 1)
}

const bySyllable = new Map<string, string[]>()
for (const line of readFileSync(process.argv[2] ?? '', 'utf8').split('\n')) {
  const [, point, marked] = /^U\+([0-9A-F]+): (\S+)/.exec(line) ?? []
  if (point === undefined || marked === undefined) continue
  const syllable = numbered(marked)
  if (!/^[a-zü]+[1-5]$/.test(syllable)) throw new Error(`${line}: cannot read ${syllable}`)
  const characters = bySyllable.get(syllable) ?? []
  characters.push(String.fromCodePoint(Number.parseInt(point, 16)))
  bySyllable.set(syllable, characters)
}
const table = [...bySyllable]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([syllable, characters]) => syllable + characters.sort().join(''))
  .join('')
writeFileSync(
  OUT,
  `// Made by making/make-pinyin-table.ts from mozillazg/pinyin-data (MIT, see LICENSE-pinyin-data beside); do not edit.
/** Each syllable, its tone, and the characters that are most often read so. */
export const PINYIN_TABLE =
  '${table}'
`,
)
process.stdout.write(`${[...bySyllable.values()].flat().length} characters, ${bySyllable.size} syllables\n`)
