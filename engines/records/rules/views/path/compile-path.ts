import { type CompiledPath, compileOperator, type Scope, spend } from './compile-operator.ts'
import type { Expression } from './expression.ts'
import { kindOf, typeInKey } from './fhir-types.ts'
import { countOf, gather, itemAt, itemsOf, map, single } from './found.ts'
import { dateBoundary, dateTimeBoundary, decimalBoundary, timeBoundary } from './moments.ts'

/** Makes a path into a function, once for a view; there is no parsing and no table of names where it runs. */
export function compileExpression(expression: Expression): CompiledPath {
  switch (expression.op) {
    case 'focus':
      return (focus) => focus
    case 'resource':
      return (_, scope) => scope.resource
    case 'row-index':
      return (_, scope) => scope.rowIndex
    case 'nothing':
      return () => undefined
    case 'literal': {
      const { value } = expression
      return () => value
    }
    case 'step':
      return compileStep(expression)
    case 'open-step':
      return mapped(compileExpression(expression.of), (item) => openElement(item, expression.name))
    case 'of-resource-type':
      return chosen(compileExpression(expression.of), (item) => elementOf(item, 'resourceType') === expression.type)
    case 'item': {
      const [of, index] = [compileExpression(expression.of), compileExpression(expression.index)]
      return (focus, scope) => {
        const at = single(index(focus, scope))
        return typeof at === 'number' ? itemAt(of(focus, scope), at) : undefined
      }
    }
    case 'where': {
      const criteria = compileExpression(expression.criteria)
      return chosen(compileExpression(expression.of), (item, scope) => single(criteria(item, scope)) === true)
    }
    case 'select': {
      const [of, projection] = [compileExpression(expression.of), compileExpression(expression.projection)]
      return (focus, scope) => {
        const items = itemsOf(of(focus, scope))
        spend(scope, items.length)
        return map(items, (item) => projection(item, scope))
      }
    }
    case 'iif': {
      const condition = compileExpression(expression.condition)
      const [yes, no] = [compileExpression(expression.yes), compileExpression(expression.no)]
      return (focus, scope) => (single(condition(focus, scope)) === true ? yes(focus, scope) : no(focus, scope))
    }
    case 'reference-key': {
      const { target } = expression
      return mapped(compileExpression(expression.of), (item) => referenceKey(item, target))
    }
    case 'call':
      return compileCall(expression)
    case 'operator': {
      const [left, right] = [compileExpression(expression.left), compileExpression(expression.right)]
      return compileOperator(expression.name, kindOf(expression.left.type), left, right)
    }
  }
}

function compileStep({ of, keys }: Extract<Expression, { op: 'step' }>): CompiledPath {
  const parent = compileExpression(of)
  const names = keys.map(({ key }) => key)
  const [only] = names
  if (names.length > 1 || only === undefined)
    return mapped(parent, (item) => {
      const found: unknown[] = []
      for (const name of names) gather(found, elementOf(item, name))
      return found
    })
  // The commonest step by far: one key of the resource itself.
  if (of.op === 'focus')
    return (focus) => (Array.isArray(focus) ? map(focus, (item) => elementOf(item, only)) : elementOf(focus, only))
  return mapped(parent, (item) => elementOf(item, only))
}

export function elementOf(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null ? (item as Readonly<Record<string, unknown>>)[key] : undefined
}

/** An element of what has no known type: under its name, or its name with a type (`valueQuantity`). */
function openElement(item: unknown, name: string): unknown {
  if (typeof item !== 'object' || item === null) return undefined
  if (Object.hasOwn(item, name)) return elementOf(item, name)
  const key = Object.keys(item).find((candidate) => typeInKey(candidate, name) !== undefined)
  return key === undefined ? undefined : elementOf(item, key)
}

const RELATIVE = /^([A-Z][A-Za-z]*)\/([A-Za-z0-9.-]{1,64})(?:\/_history\/[A-Za-z0-9.-]{1,64})?$/

/** The id a relative reference points to, of that type where one is asked for. */
export function referenceKey(item: unknown, target: string | undefined): string | undefined {
  const reference = elementOf(item, 'reference')
  const parts = typeof reference === 'string' ? RELATIVE.exec(reference) : null
  return parts !== null && (target === undefined || parts[1] === target) ? parts[2] : undefined
}

function compileCall({ name, of: inner, args }: Extract<Expression, { op: 'call' }>): CompiledPath {
  const of = compileExpression(inner)
  const [first] = args.map(compileExpression)
  switch (name) {
    case 'exists':
      return (focus, scope) => countOf(of(focus, scope)) > 0
    case 'empty':
      return (focus, scope) => countOf(of(focus, scope)) === 0
    case 'count':
      return (focus, scope) => countOf(of(focus, scope))
    case 'first':
      return (focus, scope) => itemAt(of(focus, scope), 0)
    case 'last':
      return (focus, scope) => itemsOf(of(focus, scope)).at(-1)
    case 'not':
      return (focus, scope) => {
        const value = single(of(focus, scope))
        return typeof value === 'boolean' ? !value : undefined
      }
    case 'join':
      return (focus, scope) => itemsOf(of(focus, scope)).join(String(first?.(focus, scope) ?? ''))
    case 'startsWith':
    case 'endsWith':
    case 'contains': {
      const method = name === 'contains' ? 'includes' : name
      return (focus, scope) => {
        const [text, part] = [single(of(focus, scope)), single(first?.(focus, scope))]
        return typeof text === 'string' && typeof part === 'string' ? text[method](part) : undefined
      }
    }
    case 'length':
    case 'upper':
    case 'lower': {
      const change = TEXTS[name]
      return (focus, scope) => {
        const text = single(of(focus, scope))
        return typeof text === 'string' ? change(text) : undefined
      }
    }
    case 'lowBoundary':
    case 'highBoundary': {
      const boundary = boundaryOf(kindOf(inner.type), name === 'lowBoundary' ? 'low' : 'high')
      return (focus, scope) => boundary(single(of(focus, scope)))
    }
  }
}

const TEXTS = {
  length: (text: string) => text.length,
  upper: (text: string) => text.toUpperCase(),
  lower: (text: string) => text.toLowerCase(),
}

function boundaryOf(kind: string | undefined, end: 'low' | 'high'): (value: unknown) => unknown {
  if (kind === 'decimal') return (value) => (typeof value === 'number' ? decimalBoundary(value, end) : undefined)
  const boundary = kind === 'date' ? dateBoundary : kind === 'time' ? timeBoundary : dateTimeBoundary
  return (value) => (typeof value === 'string' ? boundary(value, end) : undefined)
}

function mapped(of: CompiledPath, element: (item: unknown) => unknown): CompiledPath {
  return (focus, scope) => {
    const found = of(focus, scope)
    return Array.isArray(found) ? map(found, element) : found === undefined ? undefined : element(found)
  }
}

function chosen(of: CompiledPath, keep: (item: unknown, scope: Scope) => boolean): CompiledPath {
  return (focus, scope) => {
    const found = of(focus, scope)
    if (!Array.isArray(found)) return found !== undefined && found !== null && keep(found, scope) ? found : undefined
    spend(scope, found.length)
    return found.filter((item) => item !== null && keep(item, scope))
  }
}
