export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** A text that a person reads: Chinese always, English where a definition carries it. */
export interface Words {
  readonly zh: string
  readonly en?: string
}

/** The text in a language; Chinese stands in where English is missing, since a figure without a name helps nobody. */
export function say(words: Words, language: Language): string {
  return words[language] ?? words.zh
}
