import type { Language } from '../language/language.ts'

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\btable row (\d+)/g, '指标表第$1行'],
  [/\btable (\d+)/g, '第$1个表'],
  [/\bparagraph (\d+)/g, '第$1段'],
  [/\brow (\d+)/g, '第$1行'],
  [/\bline (\d+)/g, '文本第$1行'],
]

/** Where in a document something stands. Engines name places in English (`table row 38, line 506`); sheet cells stay as they are. */
export function formatPlace(place: string, language: Language): string {
  if (language === 'en') return place
  return WORDS.reduce((text, [pattern, words]) => text.replace(pattern, words), place).replaceAll(', ', '，')
}
