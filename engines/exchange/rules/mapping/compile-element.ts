import { compileExpression, isTrue, type Language } from './compile-expression.ts'
import type { Context } from './context.ts'
import { ExpressionFault } from './expression.ts'
import { FUNCTIONS } from './functions.ts'

/** An element of a resource. */
interface Element {
  readonly make: (context: Context) => unknown
  /** It says the same whatever the message says. */
  readonly isFixed: boolean
}

/**
 * What stands under `set`: a text is an expression, a number or a truth value stands for itself, an object holds elements, an array
 * items. `$each` makes an item of each repetition or segment, `$when` says whether there is one, `$lines` makes one text of them, a line
 * each, `$first` takes the first of several objects that comes to something, `$all` refers to all that was made under a name. An object of
 * which nothing came from the message is left out, unless all of it is fixed.
 */
export function compileElement(given: unknown, language: Language, place: string): Element {
  if (typeof given === 'string') return compileText(given, language, place)
  if (typeof given === 'number' || typeof given === 'boolean') return { make: () => given, isFixed: true }
  if (Array.isArray(given)) return compileArray(given, language, place)
  if (typeof given === 'object' && given !== null)
    return compileObject(given as Record<string, unknown>, language, place)
  throw new ExpressionFault(`${place}: an element is an expression, an object or an array`)
}

function compileText(text: string, language: Language, place: string): Element {
  const evaluate = within(place, () => compileExpression(text, language))
  return { make: evaluate, isFixed: /^'(?:[^']|'')*'$/.test(text.trim()) }
}

function compileArray(given: readonly unknown[], language: Language, place: string): Element {
  const items = given.map((item, index) => compileElement(item, language, `${place}[${index}]`))
  return {
    isFixed: items.every(({ isFixed }) => isFixed),
    make(context) {
      return gathered(items.length, (index) => items[index]?.make(context))
    },
  }
}

function compileObject(given: Record<string, unknown>, language: Language, place: string): Element {
  const { $each, $when, $all, $lines, $through, ...rest } = given
  if ($all !== undefined) return allMade($all, language, place)
  if ($lines !== undefined && Object.keys(rest).length > 0)
    throw new ExpressionFault(`${place}: $lines is all there is of a text`)
  const content =
    $lines === undefined ? contentOf(rest, language, place) : compileElement($lines, language, `${place}.$lines`)
  const condition = $when === undefined ? undefined : textOf($when, place)
  const when = condition === undefined ? undefined : within(place, () => compileExpression(condition, language))
  const guarded: Element = when
    ? { isFixed: false, make: (context) => (isTrue(when(context)) ? content.make(context) : undefined) }
    : content
  const items = $each === undefined ? guarded : repeated(textOf($each, place), guarded, language, place)
  return $lines === undefined ? items : linesOf(items, $through, language, place)
}

function linesOf(items: Element, through: unknown, { tables }: Language, place: string): Element {
  const name = through === undefined ? undefined : textOf(through, place)
  const known = name !== undefined && Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  if (name !== undefined && known?.takes[0] !== 0)
    throw new ExpressionFault(`${place}: there is no function ${name} without arguments`)
  return {
    isFixed: false,
    make(context) {
      const made = items.make(context)
      const text = Array.isArray(made) ? made.join('\n') : made
      if (text === undefined || !known) return text
      const answer = known.apply(String(text), [], { zone: context.run.zone, tables })
      if (typeof answer !== 'object') return answer
      context.run.faults.push({ code: answer.fault, place })
      return undefined
    },
  }
}

const ELEMENT = /^_?[a-z][A-Za-z0-9]*$/

function contentOf({ $first, ...rest }: Record<string, unknown>, language: Language, place: string): Element {
  const elements = Object.entries(rest).map(([name, value]) => {
    if (!ELEMENT.test(name)) throw new ExpressionFault(`${place}: ${name} is no element`)
    return { name, element: compileElement(value, language, `${place}.${name}`) }
  })
  const choices = $first === undefined ? [] : choicesOf($first, language, `${place}.$first`)
  const isFixed = choices.length === 0 && elements.every(({ element }) => element.isFixed)
  return {
    isFixed,
    make(context) {
      const made: Record<string, unknown> = {}
      let isSaid = isFixed
      for (const { name, element } of elements) {
        const value = element.make(context)
        if (value === undefined) continue
        made[name] = value
        isSaid ||= !element.isFixed
      }
      for (const choice of choices) {
        const value = choice.make(context) as object | undefined
        if (value !== undefined) return Object.assign(made, value)
      }
      return isSaid ? made : undefined
    },
  }
}

function choicesOf(given: unknown, language: Language, place: string): Element[] {
  if (!Array.isArray(given)) throw new ExpressionFault(`${place}: a list of objects was expected`)
  return given.map((one: unknown, index) => {
    const isPlain = typeof one === 'object' && one !== null && !['$each', '$all', '$lines'].some((name) => name in one)
    if (!isPlain) throw new ExpressionFault(`${place}[${index}]: an object of elements was expected`)
    return compileElement(one, language, `${place}[${index}]`)
  })
}

function repeated(each: string, item: Element, language: Language, place: string): Element {
  const contexts = within(place, () => compileEach(each, language))
  return {
    isFixed: false,
    make(context) {
      const all = contexts(context)
      return gathered(all.length, (index) => item.make(all[index] as Context))
    },
  }
}

/** What comes of each, in one list; undefined where nothing does. */
function gathered(count: number, make: (index: number) => unknown): unknown[] | undefined {
  let made: unknown[] | undefined
  for (let index = 0; index < count; index++) {
    const one = make(index)
    if (one === undefined) continue
    made ??= []
    if (Array.isArray(one)) made.push(...one)
    else made.push(one)
  }
  return made
}

/** Of a segment's name the segments around, of a path the repetitions of the field. */
export function compileEach(text: string, language: Language): (context: Context) => readonly Context[] {
  if (/^[A-Z][A-Z0-9]{2}$/.test(text)) {
    return (context) =>
      context.segments
        .filter(({ name }) => name === text)
        .map((segment) => ({ run: context.run, parent: context, segments: [segment], made: context.made }))
  }
  const path = language.path(text)
  return (context) => path.repetitions(context).map((item) => ({ ...context, parent: context, item }))
}

function allMade(name: unknown, { names }: Language, place: string): Element {
  const wanted = textOf(name, place)
  if (!names.has(wanted)) throw new ExpressionFault(`${place}: the map makes nothing named ${wanted}`)
  return {
    isFixed: false,
    make({ made }) {
      const references = made.filter((one) => one.name === wanted).map(({ address }) => ({ reference: address }))
      return references.length === 0 ? undefined : references
    },
  }
}

function textOf(value: unknown, place: string): string {
  if (typeof value === 'string') return value
  throw new ExpressionFault(`${place}: an expression was expected`)
}

/** Says where in the map a fault is. */
export function within<Answer>(place: string, work: () => Answer): Answer {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error
    throw new ExpressionFault(`${place}: ${error.message}`)
  }
}
