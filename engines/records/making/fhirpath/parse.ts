import { type Expression, NotFhirPath } from './expression.ts'
import { readTokens, type Token } from './read-tokens.ts'

/** How tightly an operator binds; http://hl7.org/fhirpath/N1/#operator-precedence. */
const RANKS: ReadonlyMap<string, number> = new Map(
  [['implies'], ['or', 'xor'], ['and'], ['in', 'contains'], ['=', '~', '!=', '!~'], ['<', '>', '<=', '>='], ['|']]
    .concat([
      ['is', 'as'],
      ['+', '-', '&'],
      ['*', '/', 'div', 'mod'],
    ])
    .flatMap((operators, rank) => operators.map((operator) => [operator, rank + 1])),
)
const SIGN_RANK = 11
const UNITS = /^(?:year|month|week|day|hour|minute|second|millisecond)s?$/
const DEEPEST = 60

/** Reads a FHIRPath expression (N1). Throws {@link NotFhirPath}, also for one that is nested more than 60 deep. */
export function parse(text: string): Expression {
  const tokens = readTokens(text)
  let next = 0
  let depth = 0

  const peek = (): Token => tokens[next] ?? { kind: 'end', text: '', at: text.length }
  const isSign = (sign: string) => peek().kind === 'sign' && peek().text === sign
  const fail = (): never => {
    throw new NotFhirPath(`sign ${peek().at + 1}: ${peek().text === '' ? 'the end' : peek().text} is not expected`)
  }
  const take = (): Token => {
    const token = peek()
    next++
    return token
  }
  const takeSign = (sign: string): void => {
    if (!isSign(sign)) fail()
    next++
  }

  function binary(least: number): Expression {
    if (++depth > DEEPEST) throw new NotFhirPath('is nested too deep')
    let left = unary()
    for (;;) {
      const { kind, text: operator } = peek()
      const rank = kind === 'sign' || kind === 'name' ? RANKS.get(operator) : undefined
      if (rank === undefined || rank < least) break
      next++
      if (operator === 'is' || operator === 'as') left = { kind: 'type', operator, on: left, type: typeSpecifier() }
      else left = { kind: 'binary', operator, left, right: binary(rank + 1) }
    }
    depth--
    return left
  }

  function unary(): Expression {
    if (!isSign('-') && !isSign('+')) return path()
    const sign = take().text
    const on = binary(SIGN_RANK)
    return sign === '-' ? { kind: 'negative', on } : on
  }

  function path(): Expression {
    let on = term()
    for (;;) {
      if (isSign('.')) {
        next++
        on = invocation(on)
      } else if (isSign('[')) {
        next++
        on = { kind: 'index', on, at: binary(1) }
        takeSign(']')
      } else return on
    }
  }

  function term(): Expression {
    const { kind, text: value } = peek()
    if (kind === 'name' || kind === 'quoted') {
      if (kind === 'quoted' || (value !== 'true' && value !== 'false')) return invocation(undefined)
      next++
      return { kind: 'literal', type: 'boolean', value: value === 'true' }
    }
    if (kind === 'end') return fail()
    next++
    if (kind === 'string') return { kind: 'literal', type: 'string', value }
    if (kind === 'moment') return { kind: 'literal', type: 'moment', value }
    if (kind === 'special') return { kind: 'special', name: value }
    if (kind === 'variable') return { kind: 'variable', name: value }
    if (kind === 'number') return number(value)
    if (value === '(') {
      const inner = binary(1)
      takeSign(')')
      return inner
    }
    if (value === '{') {
      takeSign('}')
      return { kind: 'nothing' }
    }
    next--
    return fail()
  }

  function number(digits: string): Expression {
    const unit = peek()
    if (unit.kind === 'string' || (unit.kind === 'name' && UNITS.test(unit.text))) {
      next++
      return { kind: 'literal', type: 'quantity', value: `${digits} ${unit.text}` }
    }
    return { kind: 'literal', type: digits.includes('.') ? 'decimal' : 'integer', value: Number(digits) }
  }

  function invocation(on: Expression | undefined): Expression {
    const { kind, text: name } = take()
    const before = on === undefined ? {} : { on }
    if (kind === 'special') return { kind: 'special', name }
    if (kind !== 'name' && kind !== 'quoted') {
      next--
      return fail()
    }
    if (kind === 'quoted' || !isSign('(')) return { kind: 'member', ...before, name }
    next++
    const args: Expression[] = []
    while (!isSign(')')) {
      args.push(binary(1))
      if (!isSign(')')) takeSign(',')
    }
    next++
    return { kind: 'call', ...before, name, args }
  }

  function typeSpecifier(): string {
    let { kind, text: name } = take()
    if (isSign('.')) {
      next++
      ;({ kind, text: name } = take())
    }
    if (kind !== 'name' && kind !== 'quoted') fail()
    return name
  }

  const whole = binary(1)
  if (peek().kind !== 'end') fail()
  return whole
}
