export interface Statement {
  readonly text: string
  /** Line of its first word in the file, from 1. */
  readonly line: number
}

/** What must not be searched for a semicolon: comments, quoted texts and names, dollar-quoted bodies. */
const OPAQUE: readonly RegExp[] = [
  /--[^\n]*/y,
  /\/\*/y,
  /[eE]'(?:[^'\\]|\\[\s\S]|'')*'/y,
  /'(?:[^']|'')*'/y,
  /"(?:[^"]|"")*"/y,
  /\$([A-Za-z_]\w*)?\$[\s\S]*?\$\1\$/y,
  // A word is taken whole, so that the e of `name'…'` is not an escape prefix and a$b is no dollar quote.
  /[A-Za-z_][\w$]*/y,
]

/**
 * Splits a migration into its statements, so that a failing one can be named. Semicolons inside quotes, comments
 * and dollar-quoted bodies do not count. Bodies written `BEGIN ATOMIC … END` are not understood; write them in `$$`.
 */
export function splitStatements(source: string): Statement[] {
  const statements: Statement[] = []
  let from = 0
  for (let at = 0; at <= source.length; ) {
    if (at === source.length || source[at] === ';') {
      const text = source.slice(from, at)
      const lead = firstWord(text)
      if (lead < text.length) {
        const line = source.slice(0, from + lead).split('\n').length
        statements.push({ text: text.slice(lead).trimEnd(), line })
      }
      from = ++at
    } else {
      at = afterOpaque(source, at)
    }
  }
  return statements
}

function afterOpaque(source: string, at: number): number {
  for (const pattern of OPAQUE) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match) return match[0] === '/*' ? afterBlockComment(source, at) : pattern.lastIndex
  }
  return at + 1
}

/** Block comments nest in SQL. */
function afterBlockComment(source: string, at: number): number {
  let depth = 0
  for (let index = at; index < source.length; index++) {
    const pair = source.slice(index, index + 2)
    if (pair === '/*') depth++
    else if (pair === '*/') depth--
    else continue
    index++
    if (depth === 0) return index + 1
  }
  return source.length
}

/** Where the text begins after white space and comments; its length when there is nothing else. */
function firstWord(text: string): number {
  let at = 0
  while (at < text.length) {
    const start = at
    if (/\s/.test(text[at] ?? '')) at++
    else if (text.startsWith('--', at)) at = afterOpaque(text, at)
    else if (text.startsWith('/*', at)) at = afterBlockComment(text, at)
    if (at === start) return at
  }
  return text.length
}
