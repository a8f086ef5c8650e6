import { PathFault } from './path-fault.ts'

export type TokenKind =
  | 'name'
  | 'delimited'
  | 'string'
  | 'number'
  | 'date'
  | 'dateTime'
  | 'time'
  | 'constant'
  | 'special'
  | 'sign'
  | 'end'

export interface Token {
  readonly kind: TokenKind
  /** What it means: names and strings without their quotes and escapes, constants without `%`. */
  readonly text: string
  /** Where it begins and ends in the source, counted from 0. */
  readonly at: number
  readonly end: number
}

/** Each alternative begins with another sign and has no nested repetition: linear time. */
const TOKEN =
  /\s+|\/\/[^\n]*|\/\*|([A-Za-z_][A-Za-z0-9_]*)|(\d+(?:\.\d+)?)|('(?:[^'\\]|\\.)*')|(`(?:[^`\\]|\\.)*`)|(%(?:[A-Za-z_][A-Za-z0-9_]*|`(?:[^`\\]|\\.)*`|'(?:[^'\\]|\\.)*'))|(\$[a-z]+)|(@T?[0-9][0-9:.TZ+-]*)|(<=|>=|!=|!~|[.,()[\]{}+*/&|=~<>-])/suy

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/
const DATE_TIME = /^\d{4}(-\d{2}(-\d{2})?)?T(\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:\d{2})?)?$/
const TIME = /^T\d{2}(:\d{2}(:\d{2}(\.\d+)?)?)?$/

/** Throws PathFault at what is no FHIRPath. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < source.length) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(source)
    if (match === null) throw new PathFault('invalid', `unexpected ${JSON.stringify(source[at])} at ${at}`)
    const [whole, name, number, string, delimited, constant, special, moment, sign] = match
    const end = at + whole.length
    const put = (kind: TokenKind, text: string) => tokens.push({ kind, text, at, end })
    if (whole === '/*') {
      const close = source.indexOf('*/', end)
      if (close < 0) throw new PathFault('invalid', `the comment at ${at} does not end`)
      at = close + 2
      continue
    }
    if (name !== undefined) put('name', name)
    else if (number !== undefined) put('number', number)
    else if (string !== undefined) put('string', unescaped(string))
    else if (delimited !== undefined) put('delimited', unescaped(delimited))
    else if (constant !== undefined)
      put('constant', /^%[`']/.test(constant) ? unescaped(constant.slice(1)) : constant.slice(1))
    else if (special !== undefined) put('special', special)
    else if (moment !== undefined) put(kindOfMoment(moment.slice(1), at), moment.slice(1))
    else if (sign !== undefined) put('sign', sign)
    at = end
  }
  tokens.push({ kind: 'end', text: 'the end', at, end: at })
  return tokens
}

function kindOfMoment(text: string, at: number): TokenKind {
  if (DATE.test(text)) return 'date'
  if (DATE_TIME.test(text)) return 'dateTime'
  if (TIME.test(text)) return 'time'
  throw new PathFault('invalid', `no date or time at ${at}`)
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' }

function unescaped(quoted: string): string {
  return quoted
    .slice(1, -1)
    .replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/gsu, (_, hex: string | undefined, sign: string) =>
      hex === undefined ? (ESCAPES[sign] ?? sign) : String.fromCharCode(Number.parseInt(hex, 16)),
    )
}
