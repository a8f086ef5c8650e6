const MOST_ANCESTORS = 32

/**
 * An address and those above it, with a slash at their end and without: what `:above` asks for.
 * @example ancestors('http://a/b/c') // 'http://a/b/c', 'http://a/b/', 'http://a/b', 'http://a/', 'http://a'
 */
export function ancestors(uri: string): string[] {
  const start = uri.indexOf('://')
  const found = [uri]
  // Only what has levels: an urn is above itself alone.
  if (start < 0) return found
  for (
    let at = uri.lastIndexOf('/');
    at > start + 2 && found.length < MOST_ANCESTORS;
    at = uri.lastIndexOf('/', at - 1)
  ) {
    if (at < uri.length - 1) found.push(uri.slice(0, at + 1))
    found.push(uri.slice(0, at))
  }
  return found
}

/** Whether an address is the other one or lies below it, level by level: `http://a/bc` is not below `http://a/b`. */
export function isBelow(uri: string, above: string): boolean {
  if (!uri.startsWith(above)) return false
  if (uri.length === above.length || above.endsWith('/')) return true
  return '/|?#'.includes(uri.charAt(above.length))
}
