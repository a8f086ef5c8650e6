import fhirpath from 'fhirpath'
import type { PlainValue } from './response.ts'

/** What an expression sees: answers of its surroundings, those of its own item, and the day. */
export interface ExpressionScope {
  answers(linkId: string): readonly PlainValue[]
  readonly own: readonly PlainValue[]
  readonly today: string
  readonly variables: Readonly<Record<string, unknown>>
}

export interface PreparedExpression {
  readonly text: string
  /** linkIds that it names. */
  readonly names: readonly string[]
  run(scope: ExpressionScope): readonly unknown[]
}

/** The names an expression may begin with `%`. */
export const KNOWN_VARIABLES = ['today', 'own', 'subject', 'organisation'] as const

/** They ask the clock, the network or the chance; the day is `%today`. */
const FORBIDDEN = /\b(today|now|timeOfDay|resolve|memberOf|trace)\s*\(/

/**
 * Reads an expression once. Its input is empty: all it knows it asks for by `answer('linkId')`, `answers('linkId')` and variables.
 * Throws an Error with words where it is no FHIRPath, or asks for what no form may.
 */
export function prepareExpression(text: string): PreparedExpression {
  const forbidden = FORBIDDEN.exec(text)?.[1]
  if (forbidden !== undefined) throw new Error(`${forbidden}() is not known in forms; the day is %today`)
  const unknown = [...text.matchAll(/%([A-Za-z][\w-]*)/g)].find(
    ([, name = '']) => !(KNOWN_VARIABLES as readonly string[]).includes(name),
  )
  if (unknown)
    throw new Error(`${unknown[0]} is not known; known are ${KNOWN_VARIABLES.map((name) => `%${name}`).join(', ')}`)
  let scope: ExpressionScope | undefined
  const ask = (linkId: string) => scope?.answers(linkId) ?? []
  const compiled = fhirpath.compile<{ async?: false }>(text, undefined, {
    userInvocationTable: {
      answer: { fn: (_input: unknown, linkId: string) => [...ask(linkId)].slice(0, 1), arity: { 1: ['String'] } },
      answers: { fn: (_input: unknown, linkId: string) => [...ask(linkId)], arity: { 1: ['String'] } },
    },
  } as never)
  return {
    text,
    names: [...text.matchAll(/\banswers?\(\s*'([^']*)'\s*\)/g)].map(([, linkId = '']) => linkId),
    run: (given) => {
      scope = given
      try {
        const { subject = null, organisation = null } = given.variables
        return compiled({}, { today: given.today, own: [...given.own], subject, organisation }) as unknown[]
      } finally {
        scope = undefined
      }
    },
  }
}
