/**
 * Splits at a sign that no backslash stands before; the parts keep their backslashes. At most `most` parts: what is beyond
 * stays in the last one.
 * @example splitEscaped('a\\,b,c', ',') // ['a\\,b', 'c']
 */
export function splitEscaped(text: string, sign: string, most = Number.POSITIVE_INFINITY): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < text.length && parts.length + 1 < most; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === sign) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  parts.push(text.slice(start))
  return parts
}

/** `\,` `\$` `\|` and `\\` as the sign that is meant; any other backslash stands for itself. */
export function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\([,$|\\])/g, '$1') : text
}
