/**
 * The only way in which what somebody wrote enters the text of a statement. Values do not: they are parameters.
 */

/** A name of a column. PostgreSQL would cut one of more than 63 bytes: throws RangeError. */
export function quotedName(name: string): string {
  if (name.length === 0 || name.includes('\0') || utf8Length(name) > 63) throw new RangeError('no name for a column')
  return `"${name.replaceAll('"', '""')}"`
}

/** A text literal that means the same whatever `standard_conforming_strings` says. */
export function quotedText(text: string): string {
  if (text.includes('\0')) throw new RangeError('PostgreSQL keeps no NUL')
  const doubled = text.replaceAll("'", "''")
  return doubled.includes('\\') ? ` E'${doubled.replaceAll('\\', '\\\\')}'` : `'${doubled}'`
}

/** A key or a string inside of a jsonpath. */
export function quotedKey(key: string): string {
  return JSON.stringify(key)
}

function utf8Length(text: string): number {
  let length = 0
  for (const sign of text) {
    const point = sign.codePointAt(0) ?? 0
    length += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
  }
  return length
}
