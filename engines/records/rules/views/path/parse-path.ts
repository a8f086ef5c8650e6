import { PathFault } from './path-fault.ts'
import { type Token, tokensOf } from './tokens.ts'

export type LiteralType = 'boolean' | 'string' | 'integer' | 'decimal' | 'date' | 'dateTime' | 'time' | 'Quantity'

/** A FHIRPath expression as it is written. */
export type PathNode =
  | { readonly kind: 'literal'; readonly type: LiteralType; readonly value: string | number | boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'special'; readonly name: string }
  | { readonly kind: 'constant'; readonly name: string; readonly at: number; readonly end: number }
  | { readonly kind: 'member'; readonly of: PathNode | undefined; readonly name: string }
  | {
      readonly kind: 'call'
      readonly of: PathNode | undefined
      readonly name: string
      readonly args: readonly PathNode[]
    }
  | { readonly kind: 'item'; readonly of: PathNode; readonly index: PathNode }
  | { readonly kind: 'negative'; readonly of: PathNode }
  | { readonly kind: 'type'; readonly operator: 'is' | 'as'; readonly of: PathNode; readonly type: string }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: PathNode; readonly right: PathNode }

/** How tightly an operator binds, from the grammar of FHIRPath 2.0. */
const BINDS: Readonly<Record<string, number>> = {
  implies: 1,
  or: 2,
  xor: 2,
  and: 3,
  in: 4,
  contains: 4,
  '=': 5,
  '~': 5,
  '!=': 5,
  '!~': 5,
  '<': 6,
  '>': 6,
  '<=': 6,
  '>=': 6,
  '|': 7,
  is: 8,
  as: 8,
  '+': 9,
  '-': 9,
  '&': 9,
  '*': 10,
  '/': 10,
  div: 10,
  mod: 10,
}
const LENGTH = 4_000
const DEPTH = 40
const UNITS = /^(year|month|week|day|hour|minute|second|millisecond)s?$/

/** Reads a path. Throws PathFault with the place of what is wrong. */
export function parsePath(source: string): PathNode {
  if (source.length > LENGTH) throw new PathFault('invalid', `longer than ${LENGTH} characters`)
  const tokens = tokensOf(source)
  let next = 0
  let depth = 0

  const peek = (): Token => tokens[next] ?? { kind: 'end', text: 'the end', at: source.length, end: source.length }
  const take = (): Token => {
    const token = peek()
    next++
    return token
  }
  const isSign = (text: string) => peek().kind === 'sign' && peek().text === text
  const skip = (text: string) => {
    if (!isSign(text)) throw new PathFault('invalid', `${text} is missing at ${peek().at}`)
    next++
  }
  const unexpected = ({ text, at }: Token) => new PathFault('invalid', `unexpected ${JSON.stringify(text)} at ${at}`)

  function expression(floor: number): PathNode {
    if (++depth > DEPTH) throw new PathFault('invalid', `nested deeper than ${DEPTH}`)
    let left = unary()
    for (;;) {
      const { kind, text } = peek()
      const binds = kind === 'sign' || kind === 'name' ? BINDS[text] : undefined
      if (binds === undefined || binds <= floor) break
      next++
      if (text === 'is' || text === 'as') left = { kind: 'type', operator: text, of: left, type: typeName() }
      else left = { kind: 'binary', operator: text, left, right: expression(binds) }
    }
    depth--
    return left
  }

  function unary(): PathNode {
    if (!isSign('-') && !isSign('+')) return chain()
    const { text } = take()
    const of = expression(10)
    return text === '-' ? { kind: 'negative', of } : of
  }

  function chain(): PathNode {
    let node = term()
    for (;;) {
      if (isSign('.')) {
        next++
        node = invocation(node)
      } else if (isSign('[')) {
        next++
        node = { kind: 'item', of: node, index: expression(0) }
        skip(']')
      } else return node
    }
  }

  function term(): PathNode {
    const token = peek()
    switch (token.kind) {
      case 'string':
        next++
        return { kind: 'literal', type: 'string', value: token.text }
      case 'date':
      case 'dateTime':
        next++
        return { kind: 'literal', type: token.kind, value: token.text.replace(/T$/, '') }
      case 'time':
        next++
        return { kind: 'literal', type: 'time', value: token.text.slice(1) }
      case 'constant':
        next++
        return { kind: 'constant', name: token.text, at: token.at, end: token.end }
      case 'special':
        next++
        if (!['$this', '$index', '$total'].includes(token.text)) throw unexpected(token)
        return { kind: 'special', name: token.text }
      case 'number':
        return number()
      case 'sign':
        return grouped()
      case 'name':
        if (token.text === 'true' || token.text === 'false') {
          next++
          return { kind: 'literal', type: 'boolean', value: token.text === 'true' }
        }
        return invocation(undefined)
      default:
        return invocation(undefined)
    }
  }

  function number(): PathNode {
    const { text } = take()
    const { kind, text: unit } = peek()
    if (kind === 'string' || (kind === 'name' && UNITS.test(unit))) {
      next++
      return { kind: 'literal', type: 'Quantity', value: `${text} ${unit}` }
    }
    return { kind: 'literal', type: text.includes('.') ? 'decimal' : 'integer', value: Number(text) }
  }

  function grouped(): PathNode {
    if (isSign('(')) {
      next++
      const inner = expression(0)
      skip(')')
      return inner
    }
    skip('{')
    skip('}')
    return { kind: 'nothing' }
  }

  function invocation(of: PathNode | undefined): PathNode {
    const token = take()
    if (token.kind !== 'name' && token.kind !== 'delimited') throw unexpected(token)
    if (!isSign('(')) return { kind: 'member', of, name: token.text }
    next++
    const args: PathNode[] = []
    while (!isSign(')')) {
      if (args.length > 0) skip(',')
      args.push(expression(0))
    }
    next++
    return { kind: 'call', of, name: token.text, args }
  }

  function typeName(): string {
    let name = identifier()
    while (isSign('.')) {
      next++
      name = `${name}.${identifier()}`
    }
    return name
  }

  function identifier(): string {
    const token = take()
    if (token.kind !== 'name' && token.kind !== 'delimited') throw unexpected(token)
    return token.text
  }

  const node = expression(0)
  if (peek().kind !== 'end') throw unexpected(peek())
  return node
}
