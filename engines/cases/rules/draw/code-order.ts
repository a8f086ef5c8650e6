/**
 * The order of codes: by code points, which is that of their UTF-8 bytes and of Python. Plain comparison goes by halves of UTF-16, and
 * puts what stands beyond U+FFFF elsewhere.
 */
export function codeOrder(a: string, b: string): number {
  for (let at = 0; at < a.length && at < b.length; ) {
    const [left, right] = [a.codePointAt(at) as number, b.codePointAt(at) as number]
    if (left !== right) return left - right
    at += left > 0xffff ? 2 : 1
  }
  return a.length - b.length
}

/** In the order of codes, whatever order they came in. */
export function byCode<One extends { readonly code: string }>(all: readonly One[]): One[] {
  return all.toSorted((a, b) => codeOrder(a.code, b.code))
}
