import type { CodeSystem, Concept, Designation } from './code-system.ts'

/** The name of a concept in a language (BCP 47), else its display. `zh` takes `zh-CN`, and the other way round. */
export function displayIn(
  concept: Concept,
  language: string | undefined,
  system?: Pick<CodeSystem, 'language'>,
): string | undefined {
  if (language === undefined || isLanguage(system?.language, language)) return concept.display
  return concept.designations?.find((one) => isLanguage(one.language, language))?.value ?? concept.display
}

function isLanguage(held: string | undefined, asked: string): boolean {
  if (held === undefined) return false
  return held === asked || held.split('-', 1)[0]?.toLowerCase() === asked.split(/[-,;]/, 1)[0]?.trim().toLowerCase()
}

/** Whether a text is a name of the concept in any language. Spaces, width and case do not matter. */
export function isNameOf(concept: Concept, text: string): boolean {
  const asked = plain(text)
  if (concept.display !== undefined && plain(concept.display) === asked) return true
  return concept.designations?.some(({ value }: Designation) => plain(value) === asked) ?? false
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
