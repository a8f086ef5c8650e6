/** Values, each with a key that stays its own while others come and go: what it says, and how often that was said before. */
export function keyed<Value>(values: readonly Value[]): { readonly key: string; readonly value: Value }[] {
  const seen = new Map<string, number>()
  return values.map((value) => {
    const text = JSON.stringify(value)
    const before = seen.get(text) ?? 0
    seen.set(text, before + 1)
    return { key: `${before} ${text}`, value }
  })
}
