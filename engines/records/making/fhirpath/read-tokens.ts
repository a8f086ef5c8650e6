import { NotFhirPath } from './expression.ts'

export interface Token {
  readonly kind: 'name' | 'quoted' | 'string' | 'number' | 'moment' | 'special' | 'variable' | 'sign' | 'end'
  readonly text: string
  readonly at: number
}

/** Each alternative begins with another sign, so that nothing is tried twice. */
const TOKEN =
  /(?<blank>\s+|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)|(?<name>[A-Za-z_][A-Za-z0-9_]*)|`(?<quoted>(?:[^`\\]|\\.)*)`|'(?<string>(?:[^'\\]|\\.)*)'|(?<number>\d+(?:\.\d+)?)|@(?<moment>[0-9T][0-9T:+\-.Z]*(?<![.:+-]))|\$(?<special>this|index|total)|%(?<variable>[A-Za-z_][A-Za-z0-9_-]*|`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*')|(?<sign><=|>=|!=|!~|[.,()[\]{}|&+\-*/=~<>])/suy

/** The tokens of an expression, the last of kind `end`. Throws {@link NotFhirPath}. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex
    const groups = TOKEN.exec(text)?.groups
    if (groups === undefined) throw new NotFhirPath(`sign ${at + 1} is not understood`)
    for (const kind of ['name', 'quoted', 'string', 'number', 'moment', 'special', 'variable', 'sign'] as const) {
      const found = groups[kind]
      if (found !== undefined) tokens.push({ kind, text: kind === 'sign' ? found : unescaped(found), at })
    }
  }
  return [...tokens, { kind: 'end', text: '', at: text.length }]
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' }

function unescaped(text: string): string {
  const bare = /^[`'].*[`']$/s.test(text) ? text.slice(1, -1) : text
  return bare.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gsu, (_all, hex: string | undefined, sign: string) =>
    hex === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16)),
  )
}
