import { Kind, type OperationDefinitionNode, type ValueNode } from 'graphql/language'
import { isObject } from '../resource.ts'
import type { ArgumentValue } from './graphql-plan.ts'

export type Variables = ReadonlyMap<string, ArgumentValue>

/** What is wrong with a query, in words; caught by the planner. */
export class BadQuery extends Error {}

const MAX_DEPTH = 4

/** A value as it stands in a query. */
export function readArgument(node: ValueNode, variables: Variables, depth = 0): ArgumentValue {
  switch (node.kind) {
    case Kind.VARIABLE: {
      const value = variables.get(node.name.value)
      if (value === undefined) throw new BadQuery(`The variable $${node.name.value} is not declared`)
      return value
    }
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value)
    case Kind.STRING:
    case Kind.ENUM:
    case Kind.BOOLEAN:
      return node.value
    case Kind.NULL:
      return null
    case Kind.LIST:
      if (depth === MAX_DEPTH) throw new BadQuery('A list is nested too deep')
      return node.values.map((value) => readArgument(value, variables, depth + 1))
    default:
      throw new BadQuery('An argument cannot be an object')
  }
}

/**
 * The variables that an operation declares, from what was sent or else from their defaults; null where neither says.
 * Types are not checked but for what is required: FHIR names no input types.
 */
export function readVariables({ variableDefinitions }: OperationDefinitionNode, sent: unknown): Variables {
  const given = sent ?? {}
  if (!isObject(given)) throw new BadQuery('The variables are no object')
  const variables = new Map<string, ArgumentValue>()
  for (const { variable, type, defaultValue } of variableDefinitions ?? []) {
    const name = variable.name.value
    const value = Object.hasOwn(given, name)
      ? given[name]
      : defaultValue && readArgument(defaultValue as ValueNode, new Map())
    if ((value ?? null) === null && type.kind === Kind.NON_NULL_TYPE) throw new BadQuery(`$${name} needs a value`)
    if (!isArgument(value ?? null)) throw new BadQuery(`$${name} is neither a primitive nor a list of these`)
    variables.set(name, (value ?? null) as ArgumentValue)
  }
  return variables
}

function isArgument(value: unknown, depth = 0): boolean {
  if (Array.isArray(value)) return depth < MAX_DEPTH && value.every((item) => isArgument(item, depth + 1))
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
