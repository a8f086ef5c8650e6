/** What somebody may have meant who wrote a name that no element has: ` (did you mean …?)`, or nothing. */
export function hintFor(name: string, names: readonly string[]): string {
  if (name.length > 64) return ''
  const choices = names.filter((one) => one.startsWith(name) && /^[A-Z]/.test(one.slice(name.length)))
  const close = names.find((one) => one.toLowerCase() === name.toLowerCase()) ?? names.find((one) => isClose(one, name))
  const meant = close ?? choices[0]
  if (meant === undefined) return ''
  return choices.length > 1 && close === undefined
    ? ` (it needs its type, such as ${meant})`
    : ` (did you mean ${meant}?)`
}

/** Whether one sign too much, too few, wrong or swapped with its neighbour makes one name of the other. */
function isClose(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one.length < 4) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start += 1
  const [rest, others] = [one.slice(start), other.slice(start)]
  const isSwapped = rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2)
  return isSwapped || rest.slice(1) === others.slice(1) || rest === others.slice(1) || rest.slice(1) === others
}
