import type { Model } from '../model.ts'
import { CannotCompile, type Compiling, type Scope, type Value } from './compiling.ts'
import { isEnclosed } from './conditions.ts'
import { eachOf } from './each.ts'
import type { Expression } from './expression.ts'
import { isFound } from './found.ts'
import { parse } from './parse.ts'
import { truthOf } from './truth.ts'
import { oneValue } from './value.ts'

/**
 * FHIRPath to JavaScript, when the definitions are made: no tree is walked and no collection is built at run time.
 *
 * A path over single elements becomes one line, `e.period?.start`; a path over lists becomes loops within a function of
 * its own that returns as soon as it knows. Of every boolean there are two conditions, one for true and one for false, so
 * that FHIRPath's empty costs nothing where nobody asks for it.
 *
 * Any JSON may come: what is not of the defined shape is as if it were not there, and nothing throws.
 *
 * Different from FHIRPath, and of no weight for what HL7 publishes: the elements of a union are not made distinct; a
 * primitive that has extensions but no value is found by exists(), empty() and count() and passed over elsewhere; elements
 * whose type is not known (descendants()) are told apart as JSON tells them, text or not.
 *
 * The code needs the name `fp`: `import * as fp from '…/rules/fhirpath/runtime.ts'`.
 */
export interface CompiledExpression {
  /** A JavaScript expression that gives the function. Evaluate it once. */
  readonly source: string
}

/**
 * Compiles an invariant. `source` gives a function `(e, resource, root) => boolean`: whether the expression is true for
 * the element `e` (empty and false are false). `resource` is the resource that holds e: the contained one for what is
 * in it; `root` is the resource that contains it, the same where none does.
 * @param contextType the type of e, a name in the model (`Patient.contact`); several for a choice
 * @throws CannotCompile with the reason; NotFhirPath where it is no FHIRPath
 */
export function compileExpression(
  expression: string,
  contextType: string | readonly string[],
  model: Model,
): CompiledExpression {
  const types = typeof contextType === 'string' ? [contextType] : contextType
  const parts = new Parts()
  const compiling = compilerOf(model, parts)
  const scope = scopeOf({ code: 'e', types, sure: true }, ['e', 'resource', 'root'], model)
  const { yes } = compiling.truth(parse(expression), scope)
  return { source: parts.wrap(`(e, resource, root) => ${yes}`) }
}

export interface CompiledFinder extends CompiledExpression {
  /** The types of what it can find. */
  readonly types: readonly string[]
}

/**
 * Compiles a path of a search parameter. `source` gives a function `(e, found, resource) => void` that calls
 * `found(element, type)` for each element in its order; for a path from a resource, e and resource are the same and
 * the function is `(resource, found) => void`.
 * @throws CannotCompile with the reason; NotFhirPath where it is no FHIRPath
 */
export function compileFinder(
  expression: string,
  context: { readonly types: readonly string[]; readonly isResource: boolean; readonly resourceType: string },
  model: Model,
): CompiledFinder {
  const parts = new Parts()
  const compiling = compilerOf(model, parts)
  const name = context.isResource ? 'resource' : 'e'
  const scope = {
    ...scopeOf({ code: name, types: context.types, sure: true }, [...new Set([name, 'resource'])], model),
    resourceTypes: [context.resourceType],
  }
  const found = new Set<string>()
  const body = compiling.each(parse(expression), scope, ({ code, types }) => {
    const [type, ...others] = types
    if (type === undefined || others.length > 0) throw new CannotCompile(`types are not known: ${types.join(', ')}`)
    found.add(type)
    return `found(${code}, '${type}')`
  })
  const head = context.isResource ? '(resource, found)' : '(e, found, resource)'
  return { source: parts.wrap(`${head} => {\n${body}\n}`), types: [...found] }
}

function scopeOf(focus: Value, variables: readonly string[], { types }: Model): Scope {
  const owners = [...new Set(focus.types.map((type) => type.replace(/\..*/, '')))]
  const isResource = owners.every((owner) => types.get(owner)?.kind === 'resource')
  return { focus, context: focus, variables, resourceTypes: isResource ? owners : ['Resource'] }
}

/** What stands beside the function itself: constants and functions of its own. */
class Parts {
  readonly #declared = new Map<string, string>()
  #variables = 0

  fresh(): string {
    this.#variables++
    return `x${this.#variables}`
  }

  declare(name: string, code: string): string {
    const known = this.#declared.get(code)
    if (known !== undefined) return known
    const fresh = `${name}${this.#declared.size + 1}`
    this.#declared.set(code, fresh)
    return fresh
  }

  wrap(code: string): string {
    const [head = '', body = ''] = split(code)
    const bare = isEnclosed(body) ? `${head}${body.slice(1, -1)}` : code
    if (this.#declared.size === 0) return bare
    const declared = [...this.#declared].map(([body, name]) => `const ${name} = ${body}`)
    return `(() => {\n${declared.join('\n')}\nreturn ${bare}\n})()`
  }
}

function split(code: string): string[] {
  const at = code.indexOf('=> ') + 3
  return [code.slice(0, at), code.slice(at)]
}

function compilerOf(model: Model, parts: Parts): Compiling {
  const compiling: Compiling = {
    model,
    fresh: () => parts.fresh(),
    constant: (code) => parts.declare('KEPT', code),
    hoist(name, body, { variables }) {
      const used = variables.filter((variable) => new RegExp(`\\b${variable}\\b`).test(body)).join(', ')
      return `${parts.declare(name, `(${used}) => {\n${body}\n}`)}(${used})`
    },
    each: (node: Expression, scope, consume) => eachOf(compiling, node, scope, consume),
    value: (node, scope) => oneValue(compiling, node, scope),
    truth: (node, scope) => truthOf(compiling, node, scope),
    found: (node, scope) => isFound(compiling, node, scope),
  }
  return compiling
}
