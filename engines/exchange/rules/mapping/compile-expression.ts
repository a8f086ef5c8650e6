import type { Context, Evaluate, Value } from './context.ts'
import { type Argument, type Expression, ExpressionFault, readExpression } from './expression.ts'
import { FUNCTIONS, formOf, type Setting } from './functions.ts'
import type { Path } from './hl7v2-path.ts'

export interface Language {
  readonly path: (text: string) => Path
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Names of resources that the map makes. */
  readonly names: ReadonlySet<string>
}

/** Throws an {@link ExpressionFault} for what can be known before any message is read. */
export function compileExpression(text: string, language: Language): Evaluate {
  return compile(readExpression(text), language)
}

function compile(expression: Expression, language: Language): Evaluate {
  switch (expression.kind) {
    case 'literal': {
      const { value } = expression
      return () => value
    }
    case 'path':
      return language.path(expression.text).read
    case 'made':
      return madeNamed(expression.name, language)
    case 'address': {
      const key = expression.key.map((part) => compile(part, language))
      return (context) => {
        const words = key.map((part) => part(context))
        if (words.includes(undefined)) return undefined
        return `${expression.type}/${context.run.idOf(expression.type, words.map(String))}`
      }
    }
    case 'fact':
      return ({ run }) => run.facts[expression.name]
    case 'call':
      return called(expression, language)
    case 'join': {
      const parts = expression.parts.map((part) => compile(part, language))
      return (context) => {
        let text = ''
        for (const part of parts) {
          const value = part(context)
          if (value === undefined) return undefined
          text += String(value)
        }
        return text
      }
    }
    case 'gather': {
      const parts = expression.parts.map((part) => compile(part, language))
      return (context) => {
        let text: string | undefined
        for (const part of parts) {
          const value = part(context)
          if (value !== undefined) text = (text ?? '') + String(value)
        }
        return text
      }
    }
    case 'first': {
      const of = expression.of.map((one) => compile(one, language))
      return (context) => {
        for (const one of of) {
          const value = one(context)
          if (value !== undefined) return value
        }
        return undefined
      }
    }
    case 'compare': {
      const left = compile(expression.left, language)
      const to = expression.to.map((one) => compile(one, language))
      return (context) => {
        const value = left(context)
        return to.some((one) => isSame(one(context), value)) === expression.isEqual
      }
    }
    case 'atLeast': {
      const left = compile(expression.left, language)
      const right = compile(expression.right, language)
      return (context) => isAtLeast(left(context), right(context))
    }
    case 'guard': {
      const of = compile(expression.of, language)
      const when = compile(expression.when, language)
      return (context) => (isTrue(when(context)) ? of(context) : undefined)
    }
    case 'not': {
      const of = compile(expression.of, language)
      return (context) => !isTrue(of(context))
    }
    case 'and': {
      const of = expression.of.map((one) => compile(one, language))
      return (context) => of.every((one) => isTrue(one(context)))
    }
    case 'or': {
      const of = expression.of.map((one) => compile(one, language))
      return (context) => of.some((one) => isTrue(one(context)))
    }
  }
}

/** What is there holds, unless it is `false`. */
export function isTrue(value: Value): boolean {
  return value !== undefined && value !== false
}

/** Nothing is at least anything. */
function isAtLeast(one: Value, other: Value): boolean {
  if (one === undefined || other === undefined) return false
  return typeof one === 'number' && typeof other === 'number' ? one >= other : String(one) >= String(other)
}

function isSame(one: Value, other: Value): boolean {
  return one === other || (one !== undefined && other !== undefined && String(one) === String(other))
}

function madeNamed(name: string, { names }: Language): Evaluate {
  if (!names.has(name)) throw new ExpressionFault(`@${name}: the map makes nothing of this name`)
  return (context) => {
    for (let at: Context | undefined = context; at; at = at.parent) {
      const made = at.made.findLast((one) => one.name === name)
      if (made) return made.address
    }
    return undefined
  }
}

function called({ of, name, isLenient, args }: Expression & { kind: 'call' }, language: Language): Evaluate {
  const known = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  if (!known) throw new ExpressionFault(`there is no function ${name}`)
  const [fewest, most] = known.takes
  if (args.length < fewest || args.length > most) throw new ExpressionFault(`${name} takes ${fewest} arguments`)
  const given = compileArguments(args, language)
  checkArguments(name, args, language)
  const inner = compile(of, language)
  const place = placeOf(of, language)
  let setting: Setting = { zone: '', tables: language.tables }
  return (context) => {
    const value = inner(context)
    if (value === undefined) return undefined
    const text = String(value)
    const words = given(context)
    const { zone } = context.run
    if (zone !== setting.zone) setting = { zone, tables: language.tables }
    const answer = words && known.apply(text, words, setting)
    if (typeof answer !== 'object') return answer
    if (!isLenient) context.run.faults.push({ code: answer.fault, place: place(context), value: text.slice(0, 40) })
    return undefined
  }
}

/** Undefined where the message does not say one of them. */
function compileArguments(
  args: readonly Argument[],
  { path }: Language,
): (context: Context) => readonly string[] | undefined {
  const fixed = args.filter((one) => typeof one === 'string')
  if (fixed.length === args.length) return () => fixed
  const parts = args.map((one) => (typeof one === 'string' ? () => one : path(one.text).read))
  return (context) => {
    const words = parts.map((part) => part(context)).filter((word) => word !== undefined)
    return words.length === parts.length ? words : undefined
  }
}

function checkArguments(name: string, [first = '']: readonly Argument[], { tables }: Language): void {
  const isNamed = name === 'table' || name === 'code'
  if (typeof first !== 'string') {
    if (isNamed || name === 'like') throw new ExpressionFault(`${name} takes what stands in the map`)
    return
  }
  if (isNamed && !Object.hasOwn(tables, first)) throw new ExpressionFault(`there is no table ${first}`)
  if (name !== 'like') return
  // On the short texts that `like` looks at, a form without repeated groups and with few repetitions is quick whatever it says.
  if (/\)[*+?{]|[*+}][*+{]/.test(first) || (first.match(/[*+{]/g)?.length ?? 0) > 4)
    throw new ExpressionFault('like: repeated groups and more than four repetitions may take for ever')
  try {
    formOf(first)
  } catch {
    throw new ExpressionFault('like: this is no regular expression')
  }
}

/** Where the text of an expression comes from: the first path in it at which something stands, else the first. */
export function placeOf(expression: Expression, language: Language): (context: Context) => string {
  const paths = pathsIn(expression).map((text) => language.path(text))
  return (context) => (paths.find(({ read }) => read(context) !== undefined) ?? paths[0])?.place(context) ?? ''
}

function pathsIn(expression: Expression): string[] {
  return expression.kind === 'path' ? [expression.text] : partsOf(expression).flatMap(pathsIn)
}

function partsOf(expression: Expression): readonly Expression[] {
  if ('parts' in expression) return expression.parts
  if ('left' in expression) return [expression.left]
  if (!('of' in expression)) return []
  return 'kind' in expression.of ? [expression.of] : expression.of
}
