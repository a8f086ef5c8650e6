/** GB/T 2261.1, as the index keeps it. */
const SEXES: Readonly<Record<string, 'male' | 'female'>> = { '1': 'male', '2': 'female' }

export function sexOf(value: string | undefined): 'male' | 'female' | 'sexUnknown' {
  return SEXES[value ?? ''] ?? 'sexUnknown'
}
