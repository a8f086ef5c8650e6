import type { Pairs } from '../../fhir/ask-fhir.ts'

const FIELDS = ['name', 'identifier', 'phone', 'birthdate'] as const

/** What is known of a patient; empty where nothing is. */
export type Wanted = Readonly<Record<(typeof FIELDS)[number], string>>
export const NOBODY: Wanted = { name: '', identifier: '', phone: '', birthdate: '' }

/** As it is asked: without the spaces that make numbers readable and the wide signs of an input method. */
export function cleaned({ name, identifier, phone, birthdate }: Wanted): Wanted {
  return {
    name: name.trim(),
    // The X of an identity number is a capital.
    identifier: identifier
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/^(\d{17})x$/, '$1X'),
    phone: phone.normalize('NFKC').replace(/[\s-]/g, ''),
    birthdate,
  }
}

/** The search for it; undefined when nothing is known. */
export function pairsOf(wanted: Wanted): Pairs | undefined {
  const known = FIELDS.flatMap((name) => (wanted[name] === '' ? [] : [[name, wanted[name]] as const]))
  return known.length === 0 ? undefined : [...known, ['_count', '20']]
}
