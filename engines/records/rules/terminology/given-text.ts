/** `{ key: value }` where the value is a text that is not empty, else nothing: what is absent is left out, not undefined. */
export function given<Key extends string>(key: Key, value: unknown): Partial<Record<Key, string>> {
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as Record<Key, string>) : {}
}
