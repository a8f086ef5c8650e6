/**
 * Regular expressions of value sets. They come from outside, and JavaScript's own take exponential time over some of them,
 * so they are run as an automaton: time grows with pattern times text and no more.
 *
 * Known: literals, `.`, classes, `\d \w \s` and their opposites, groups, `|`, `* + ? {m} {m,} {m,n}`, and `^ $` at the ends.
 */
export interface BoundedRegex {
  /** Whether the whole text matches. */
  matches(text: string): boolean
}

type Test = (sign: string) => boolean
/** `read` takes a sign and goes on; `split` goes on at both; `end` is reached by a match. */
type Step =
  | { readonly kind: 'read'; readonly test: Test }
  | { readonly kind: 'split'; to: number[] }
  | { readonly kind: 'end' }
type Node =
  | { readonly kind: 'sign'; readonly test: Test }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'choice'; readonly parts: readonly Node[] }
  | { readonly kind: 'repeat'; readonly part: Node; readonly least: number; readonly most: number }

const MOST_STEPS = 300
const LONGEST_PATTERN = 500
const LONGEST_TEXT = 1_000
const DEEPEST = 20

/** Undefined where the pattern is not one of these, or too large. */
export function readBoundedRegex(pattern: string): BoundedRegex | undefined {
  if (pattern.length > LONGEST_PATTERN) return undefined
  const tree = parse([...pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '')])
  if (tree === undefined) return undefined
  const steps: Step[] = []
  if (!emit(tree, steps)) return undefined
  steps.push({ kind: 'end' })
  return { matches: (text) => text.length <= LONGEST_TEXT && run(steps, text) }
}

function run(steps: readonly Step[], text: string): boolean {
  let now = new Set<number>()
  follow(steps, 0, now)
  for (const sign of text) {
    const next = new Set<number>()
    for (const at of now) {
      const step = steps[at]
      if (step?.kind === 'read' && step.test(sign)) follow(steps, at + 1, next)
    }
    if (next.size === 0) return false
    now = next
  }
  return now.has(steps.length - 1)
}

function follow(steps: readonly Step[], from: number, into: Set<number>): void {
  const open = [from]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (into.has(at)) continue
    into.add(at)
    const step = steps[at]
    if (step?.kind === 'split') open.push(...step.to)
  }
}

/** False once the automaton is too large. */
function emit(node: Node, steps: Step[]): boolean {
  if (steps.length > MOST_STEPS) return false
  switch (node.kind) {
    case 'sign':
      steps.push({ kind: 'read', test: node.test })
      return true
    case 'sequence':
      return node.parts.every((part) => emit(part, steps))
    case 'choice':
      return emitChoice(node.parts, steps)
    case 'repeat':
      return emitRepeat(node, steps)
  }
}

function emitChoice(parts: readonly Node[], steps: Step[]): boolean {
  const entry: Step = { kind: 'split', to: [] }
  steps.push(entry)
  const exits: { to: number[] }[] = []
  for (const part of parts) {
    entry.to.push(steps.length)
    if (!emit(part, steps)) return false
    const exit: Step = { kind: 'split', to: [] }
    steps.push(exit)
    exits.push(exit)
  }
  for (const exit of exits) exit.to.push(steps.length)
  return true
}

function emitRepeat({ part, least, most }: Extract<Node, { kind: 'repeat' }>, steps: Step[]): boolean {
  for (let count = 0; count < least; count++) if (!emit(part, steps)) return false
  if (most === Number.POSITIVE_INFINITY) {
    const loop: Step = { kind: 'split', to: [] }
    const at = steps.push(loop) - 1
    if (!emit(part, steps)) return false
    steps.push({ kind: 'split', to: [at] })
    loop.to.push(at + 1, steps.length)
    return true
  }
  const skips: { to: number[] }[] = []
  for (let count = least; count < most; count++) {
    const skip: Step = { kind: 'split', to: [steps.length + 1] }
    steps.push(skip)
    skips.push(skip)
    if (!emit(part, steps)) return false
  }
  for (const skip of skips) skip.to.push(steps.length)
  return true
}

function parse(signs: readonly string[]): Node | undefined {
  let at = 0
  let depth = 0

  function choice(): Node | undefined {
    if (++depth > DEEPEST) return undefined
    const parts: Node[] = []
    do {
      const part = sequence()
      if (part === undefined) return undefined
      parts.push(part)
    } while (signs[at] === '|' && ++at > 0)
    depth--
    return parts.length === 1 ? parts[0] : { kind: 'choice', parts }
  }

  function sequence(): Node | undefined {
    const parts: Node[] = []
    while (at < signs.length && signs[at] !== '|' && signs[at] !== ')') {
      const one = atom()
      const part = one === undefined ? undefined : repeated(one)
      if (part === undefined) return undefined
      parts.push(part)
    }
    return { kind: 'sequence', parts }
  }

  function atom(): Node | undefined {
    const sign = signs[at++] ?? ''
    if (sign === '(') {
      if (signs[at] === '?') {
        if (signs[at + 1] !== ':') return undefined
        at += 2
      }
      const inner = choice()
      return inner !== undefined && signs[at++] === ')' ? inner : undefined
    }
    if (sign === '[') return charClass()
    if (sign === '.') return { kind: 'sign', test: () => true }
    if (sign === '\\') return escaped()
    return '*+?{^$'.includes(sign) ? undefined : { kind: 'sign', test: (one) => one === sign }
  }

  function escaped(): Node | undefined {
    const sign = signs[at++]
    const test = sign === undefined ? undefined : testOfEscape(sign)
    return test === undefined ? undefined : { kind: 'sign', test }
  }

  function charClass(): Node | undefined {
    const isOpposite = signs[at] === '^' && ++at > 0
    const tests: Test[] = []
    for (;;) {
      const sign = signs[at++]
      if (sign === undefined) return undefined
      if (sign === ']') break
      const first = sign === '\\' ? signs[at++] : sign
      if (first === undefined) return undefined
      const named = sign === '\\' ? CLASSES[first] : undefined
      if (named !== undefined) {
        tests.push(named)
      } else if (signs[at] === '-' && signs[at + 1] !== ']' && signs[at + 1] !== undefined) {
        const last = signs[at + 1] ?? ''
        at += 2
        if (last === '\\' || first > last) return undefined
        tests.push((one) => one >= first && one <= last)
      } else if (sign === '\\' && /\w/.test(first)) return undefined
      else tests.push((one) => one === first)
    }
    return { kind: 'sign', test: (one) => tests.some((test) => test(one)) !== isOpposite }
  }

  function repeated(part: Node): Node | undefined {
    const sign = signs[at]
    const range = sign === '{' ? readRange() : RANGES[sign ?? '']
    if (range === undefined) return sign === '{' ? undefined : part
    if (sign !== '{') at++
    // Greedy or lazy makes no difference to whether the whole matches.
    if (signs[at] === '?') at++
    const [least, most] = range
    return least > most ? undefined : { kind: 'repeat', part, least, most }
  }

  function readRange(): readonly [number, number] | undefined {
    const end = signs.indexOf('}', at)
    const match = end < 0 ? null : /^\{(\d{1,3})(,(\d{0,3}))?$/.exec(signs.slice(at, end).join(''))
    if (match === null) return undefined
    at = end + 1
    const least = Number(match[1])
    if (match[2] === undefined) return [least, least]
    return [least, match[3] === '' ? Number.POSITIVE_INFINITY : Number(match[3])]
  }

  const tree = choice()
  return at === signs.length ? tree : undefined
}

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  '*': [0, Number.POSITIVE_INFINITY],
  '+': [1, Number.POSITIVE_INFINITY],
  '?': [0, 1],
}

const CLASSES: Readonly<Record<string, Test>> = {
  d: (sign) => /\d/.test(sign),
  D: (sign) => /\D/.test(sign),
  w: (sign) => /\w/.test(sign),
  W: (sign) => /\W/.test(sign),
  s: (sign) => /\s/.test(sign),
  S: (sign) => /\S/.test(sign),
}

function testOfEscape(sign: string): Test | undefined {
  const named = CLASSES[sign]
  if (named !== undefined) return named
  // Letters and digits behind a backslash mean something else, which is not known here.
  return /\w/.test(sign) ? undefined : (one) => one === sign
}
