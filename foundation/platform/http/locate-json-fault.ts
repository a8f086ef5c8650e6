/**
 * Where a text stops being JSON (RFC 8259), as a 0-based offset; its length when it only ends too early,
 * `undefined` when nothing is wrong. The engine's own messages mostly quote the text and name no place.
 */
export function locateJsonFault(text: string): number | undefined {
  const open: Array<'{' | '['> = []
  let wanted: Wanted = 'value'
  let at = 0
  for (;;) {
    at = skipSpace(text, at)
    if (at === text.length) return wanted === 'nothing' ? undefined : at
    TOKEN.lastIndex = at
    const [token] = TOKEN.exec(text) ?? []
    if (token === undefined) return at
    const next = follow(wanted, token, open)
    if (next === undefined) return at
    wanted = next
    at += token.length
  }
}

/** A person's place in a text: line and column from 1. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

type Wanted = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const SPACE = /[ \t\n\r]*/y
const STRING = String.raw`"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"`
const NUMBER = String.raw`-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?`
const TOKEN = new RegExp(`${STRING}|${NUMBER}|true|false|null|[{}[\\],:]`, 'y')

function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  return at + (SPACE.exec(text)?.[0].length ?? 0)
}

/** What may come after the token; `undefined` when the token itself may not stand here. */
function follow(wanted: Wanted, token: string, open: Array<'{' | '['>): Wanted | undefined {
  const after = (): Wanted => (open.length === 0 ? 'nothing' : 'comma-or-end')
  const inside = open.at(-1)
  if (token === '{' || token === '[') {
    if (wanted !== 'value' && wanted !== 'value-or-end') return undefined
    open.push(token)
    return token === '{' ? 'key-or-end' : 'value-or-end'
  }
  if (token === '}' || token === ']') {
    const closes = token === '}' ? inside === '{' : inside === '['
    if (!closes || (wanted !== 'comma-or-end' && wanted !== 'key-or-end' && wanted !== 'value-or-end')) return undefined
    open.pop()
    return after()
  }
  if (token === ',') return wanted === 'comma-or-end' ? (inside === '{' ? 'key' : 'value') : undefined
  if (token === ':') return wanted === 'colon' ? 'value' : undefined
  if (wanted === 'key' || wanted === 'key-or-end') return token.startsWith('"') ? 'colon' : undefined
  return wanted === 'value' || wanted === 'value-or-end' ? after() : undefined
}
