/** What an expression of a map says: see docs/maps.md. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'path'; readonly text: string }
  /** The address of a resource that the map makes under this name. */
  | { readonly kind: 'made'; readonly name: string }
  /** The address that a resource has by its type and what the sender calls it, whichever message makes it. */
  | { readonly kind: 'address'; readonly type: string; readonly key: readonly Expression[] }
  /** What is known of the message beside its content: `$received`, `$control`. */
  | { readonly kind: 'fact'; readonly name: string }
  | {
      readonly kind: 'call'
      readonly of: Expression
      readonly name: string
      readonly isLenient: boolean
      readonly args: readonly Argument[]
    }
  | { readonly kind: 'join' | 'gather'; readonly parts: readonly Expression[] }
  | { readonly kind: 'first'; readonly of: readonly Expression[] }
  | {
      readonly kind: 'compare'
      readonly left: Expression
      readonly isEqual: boolean
      readonly to: readonly Expression[]
    }
  /** Numbers by their value, anything else by its signs: moments of one zone by their time. */
  | { readonly kind: 'atLeast'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Expression[] }
  | { readonly kind: 'guard'; readonly of: Expression; readonly when: Expression }

/** What stands there, or what the message says there. */
export type Argument = string | (Expression & { readonly kind: 'path' })

/** What is wrong with the text of an expression; the message says where, counted from 1. */
export class ExpressionFault extends Error {}

const TOKEN =
  /\s*(?:(?<string>'(?:[^']|'')*')|(?<path>\{[^}]+\}|[A-Z][A-Z0-9]{2}(?:\[\d+='[^']*'\])?(?:-\d+(?:\(\d+\))?(?:\[\d+='[^']*'\])?(?:\.\d+){0,2})?(?![\w-])|it(?:\.\d+){0,2}(?!\w))|(?<number>-?\d+(?:\.\d+)?)|(?<made>@[a-zA-Z]\w*)|(?<fact>\$[a-z]\w*)|(?<word>[a-zA-Z]\w*\??)|(?<sign>\?\?|==|!=|>=|<=|[|+&(),]))/y

type Kind = 'string' | 'path' | 'number' | 'made' | 'fact' | 'word' | 'sign'
interface Token {
  readonly kind: Kind
  readonly text: string
  readonly at: number
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (text.slice(TOKEN.lastIndex).trim() !== '') {
    const at = TOKEN.lastIndex
    const groups = TOKEN.exec(text)?.groups
    if (!groups) throw new ExpressionFault(`${text.slice(at).trim().slice(0, 20)} cannot be read (sign ${at + 1})`)
    const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined) as [Kind, string]
    tokens.push({ kind, text: found, at })
  }
  return tokens
}

/** Reads an expression. From loose to tight: `if`, `or`, `and`, `not`, `== != >= <= in`, `??`, `&`, `+`, `|`. */
export function readExpression(text: string): Expression {
  const tokens = tokensOf(text)
  let next = 0
  const expression = guarded()
  if (next < tokens.length) throw unexpected()
  return expression

  function guarded(): Expression {
    const of = either()
    return takes('word', 'if') ? { kind: 'guard', of, when: either() } : of
  }
  function either(): Expression {
    return several('or', both)
  }
  function both(): Expression {
    return several('and', negation)
  }
  function several(word: 'or' | 'and', inner: () => Expression): Expression {
    const of = [inner()]
    while (takes('word', word)) of.push(inner())
    return of.length === 1 ? (of[0] as Expression) : { kind: word, of }
  }
  function negation(): Expression {
    return takes('word', 'not') ? { kind: 'not', of: negation() } : comparison()
  }
  function comparison(): Expression {
    const left = first()
    if (takes('sign', '==')) return { kind: 'compare', left, isEqual: true, to: [first()] }
    if (takes('sign', '!=')) return { kind: 'compare', left, isEqual: false, to: [first()] }
    if (takes('sign', '>=')) return { kind: 'atLeast', left, right: first() }
    if (takes('sign', '<=')) return { kind: 'atLeast', left: first(), right: left }
    if (!takes('word', 'in')) return left
    expect('(')
    const to = [first()]
    while (takes('sign', ',')) to.push(first())
    expect(')')
    return { kind: 'compare', left, isEqual: true, to }
  }
  function first(): Expression {
    const of = [gathered()]
    while (takes('sign', '??')) of.push(gathered())
    return of.length === 1 ? (of[0] as Expression) : { kind: 'first', of }
  }
  function gathered(): Expression {
    const parts = [joined()]
    while (takes('sign', '&')) parts.push(joined())
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'gather', parts }
  }
  function joined(): Expression {
    const parts = [piped()]
    while (takes('sign', '+')) parts.push(piped())
    return parts.length === 1 ? (parts[0] as Expression) : { kind: 'join', parts }
  }
  function piped(): Expression {
    let of = primary()
    while (takes('sign', '|')) {
      const token = tokens[next++]
      if (token?.kind !== 'word') throw unexpected(token)
      const isLenient = token.text.endsWith('?')
      const name = isLenient ? token.text.slice(0, -1) : token.text
      of = { kind: 'call', of, name, isLenient, args: takes('sign', '(') ? readArguments() : [] }
    }
    return of
  }
  function readArguments(): Argument[] {
    const args: Argument[] = []
    do {
      const token = tokens[next++]
      if (token?.kind === 'string') args.push(unquoted(token.text))
      else if (token?.kind === 'word' || token?.kind === 'number') args.push(token.text)
      else if (token?.kind === 'path') args.push({ kind: 'path', text: token.text })
      else throw unexpected(token)
    } while (takes('sign', ','))
    expect(')')
    return args
  }
  function primary(): Expression {
    const token = tokens[next++]
    if (token?.kind === 'string') return { kind: 'literal', value: unquoted(token.text) }
    if (token?.kind === 'number') return { kind: 'literal', value: Number(token.text) }
    if (token?.kind === 'path') return { kind: 'path', text: token.text }
    if (token?.kind === 'made') return made(token.text.slice(1))
    if (token?.kind === 'fact') return { kind: 'fact', name: token.text.slice(1) }
    if (token?.text === 'true' || token?.text === 'false') return { kind: 'literal', value: token.text === 'true' }
    if (token?.text !== '(') throw unexpected(token)
    const inner = guarded()
    expect(')')
    return inner
  }
  function made(name: string): Expression {
    if (!/^[A-Z]/.test(name)) return { kind: 'made', name }
    expect('(')
    const key = [guarded()]
    while (takes('sign', ',')) key.push(guarded())
    expect(')')
    return { kind: 'address', type: name, key }
  }
  function takes(kind: Kind, text: string): boolean {
    const token = tokens[next]
    const isIt = token?.kind === kind && token.text === text
    if (isIt) next++
    return isIt
  }
  function expect(sign: string): void {
    if (!takes('sign', sign)) throw unexpected(tokens[next], `${sign} was expected`)
  }
  function unexpected(token: Token | undefined = tokens[next], words = 'something else was expected'): ExpressionFault {
    return new ExpressionFault(
      token ? `${token.text}: ${words} (sign ${token.at + 1})` : `the expression ends too early: ${words}`,
    )
  }
}

function unquoted(text: string): string {
  return text.slice(1, -1).replaceAll("''", "'")
}
