import type { Truth, Value } from './compiling.ts'

/** Holds if all hold. */
export function allOf(...conditions: readonly string[]): string {
  return joined(conditions, '&&', 'true', 'false')
}

/** Holds if any holds. */
export function anyOf(...conditions: readonly string[]): string {
  return joined(conditions, '||', 'false', 'true')
}

function joined(conditions: readonly string[], operator: string, without: string, decides: string): string {
  const kept = [...new Set(conditions)].filter((condition) => condition !== without)
  if (kept.includes(decides)) return decides
  if (kept.length < 2) return kept[0] ?? without
  return `(${kept.map((condition) => operand(condition, operator)).join(` ${operator} `)})`
}

/** Without its brackets, where the operator does not need them. */
function operand(condition: string, operator: string): string {
  if (!isEnclosed(condition)) return condition
  const inner = condition.slice(1, -1)
  const others = operator === '&&' ? [' ? ', ' ?? ', ' || '] : [' ? ', ' ?? ']
  return others.some((other) => isOutside(inner, other)) ? condition : inner
}

/** The condition of an `if`, in brackets once. */
export function inBrackets(condition: string): string {
  return isEnclosed(condition) ? condition : `(${condition})`
}

export function opposite(condition: string): string {
  if (condition === 'true') return 'false'
  if (condition === 'false') return 'true'
  if (condition.startsWith('!') && (isEnclosed(condition.slice(1)) || isCall(condition.slice(1))))
    return condition.slice(1)
  if (isCall(condition)) return `!${condition}`
  const comparison = /^([\w.?[\]]+) (!=|==|===|!==) ([\w"]+)$/.exec(condition)
  if (comparison) return `${comparison[1]} ${OPPOSITES[comparison[2] ?? '']} ${comparison[3]}`
  return `!${inBrackets(condition)}`
}

const OPPOSITES: Readonly<Record<string, string>> = { '!=': '==', '==': '!=', '===': '!==', '!==': '===' }

/** A call alone: `fp.list(e.name)`. */
export function isCall(text: string): boolean {
  const name = /^[\w.]+/.exec(text)?.[0]
  return name !== undefined && isEnclosed(text.slice(name.length))
}

/** A truth that is never empty. */
export function sure(yes: string): Truth {
  return { yes, no: opposite(yes) }
}

export function isSure({ yes, no }: Truth): boolean {
  return no === opposite(yes)
}

/** Whether the value is there. */
export function present(value: Value): string {
  return value.sure ? 'true' : `${value.code} != null`
}

/** A condition that means something only where both values are there. */
export function whereBoth(left: Value, right: Value, yes: string, no: string): Truth {
  const there = allOf(present(left), present(right))
  return there === 'true' ? { yes, no } : { yes: allOf(there, yes), no: allOf(there, no) }
}

/** Whether the whole text stands within one pair of brackets. */
export function isEnclosed(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')') && !isOutside(text.slice(0, -1), '')
}

/** Whether a sign stands outside of all brackets; with no sign, whether a bracket is closed before the end. */
function isOutside(text: string, sign: string): boolean {
  let open = 0
  for (let at = 0; at < text.length; at++) {
    const one = text[at]
    if (one === '"') at = endOfText(text, at)
    else if (one === '(' || one === '{' || one === '[') open++
    else if (one === ')' || one === '}' || one === ']') open--
    if (open === 0 && (sign === '' ? one === ')' : text.startsWith(sign, at))) return true
  }
  return false
}

function endOfText(code: string, from: number): number {
  let at = from + 1
  while (at < code.length && code[at] !== '"') at += code[at] === '\\' ? 2 : 1
  return at
}
