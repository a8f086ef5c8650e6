/** The index keeps what charts say, the field's codes and others. */
export function sexOf(value: string | undefined): 'male' | 'female' | 'sexUnknown' {
  if (value === 'male') return 'male'
  return value === 'female' ? 'female' : 'sexUnknown'
}
