import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
} from 'graphql'
import { typeCode } from '../resource-types.ts'
import { type FieldType, fieldType, systemField } from './field-types.ts'
import type { ArgumentValue, GraphqlField, GraphqlRoot, PlannedGraphql } from './graphql-plan.ts'
import { BadQuery, readArgument, readVariables, type Variables } from './read-argument.ts'

const MAX_LENGTH = 50_000
const MAX_TOKENS = 5_000
/** Brackets in brackets: the parser calls itself for each. */
const MAX_NESTING = 100
const MAX_DEPTH = 12
/** With those of each fragment, each time that it is used. */
const MAX_FIELDS = 200

/**
 * Reads a query of FHIR GraphQL (http://hl7.org/fhir/R4/graphql.html) against the definitions, without a schema: that of all
 * types of FHIR takes seconds to build.
 * @param variables as they were sent, beside the query
 * @param operationName which operation is meant where there are several
 */
export function planGraphql(
  text: string,
  root: GraphqlRoot,
  variables?: unknown,
  operationName?: string,
): PlannedGraphql {
  try {
    if (text.length > MAX_LENGTH) throw new BadQuery(`A query has at most ${MAX_LENGTH} signs`)
    if (isNestedTooDeep(text)) throw new BadQuery(`A query has at most ${MAX_NESTING} brackets in each other`)
    const document = parse(text, { maxTokens: MAX_TOKENS, noLocation: true })
    const operation = operationIn(document, operationName)
    const planner: Planner = {
      variables: readVariables(operation, variables),
      fragments: new Map(
        document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
      ),
      typeOf: (definedAt, name, depth) =>
        depth === 1 && root.kind === 'system' ? systemField(name) : fieldType(definedAt, name),
      fields: 0,
    }
    const at = root.kind === 'system' ? undefined : root.type
    return { ok: true, fields: planSelections(planner, operation.selectionSet, at, [], [], 1) }
  } catch (error) {
    if (!(error instanceof BadQuery) && !(error instanceof GraphQLError)) throw error
    return { ok: false, errors: [{ message: error.message }] }
  }
}

/** Counts those in strings too; no query has as many. */
function isNestedTooDeep(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    if ('[{('.includes(sign)) depth++
    else if (']})'.includes(sign)) depth--
    if (depth > MAX_NESTING) return true
  }
  return false
}

interface Planner {
  readonly variables: Variables
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly typeOf: (definedAt: string | undefined, name: string, depth: number) => FieldType | undefined
  fields: number
}

function operationIn(document: DocumentNode, name: string | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)
  const named = name === undefined ? operations : operations.filter((one) => one.name?.value === name)
  const [operation, another] = named
  if (operation === undefined || another !== undefined)
    throw new BadQuery('It does not say which one operation is meant')
  if (operation.operation !== OperationTypeNode.QUERY) throw new BadQuery('Only queries are answered')
  return operation
}

function planSelections(
  planner: Planner,
  { selections }: SelectionSetNode,
  definedAt: string | undefined,
  on: readonly string[],
  spread: readonly string[],
  depth: number,
): GraphqlField[] {
  if (depth > MAX_DEPTH) throw new BadQuery(`A query is at most ${MAX_DEPTH} fields deep`)
  const fields: GraphqlField[] = []
  for (const selection of selections) {
    if (!isIncluded(selection.directives, planner.variables)) continue
    if (selection.kind === Kind.FIELD) {
      fields.push(planField(planner, selection, definedAt, on, spread, depth))
      continue
    }
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined
    const fragment = name === undefined ? undefined : planner.fragments.get(name)
    if (name !== undefined && (fragment === undefined || spread.includes(name))) {
      throw new BadQuery(`The fragment ${name} is not there or holds itself`)
    }
    if (++planner.fields > MAX_FIELDS) throw new BadQuery(`A query has at most ${MAX_FIELDS} fields`)
    const inner = fragment ?? (selection.kind === Kind.INLINE_FRAGMENT ? selection : undefined)
    if (inner === undefined) continue
    const condition = inner.typeCondition?.name.value
    const isResource = condition !== undefined && typeCode(condition) !== undefined
    // A fragment on another type than the one that is here for sure says nothing.
    if (isResource && definedAt !== undefined && definedAt !== condition) continue
    fields.push(
      ...planSelections(
        planner,
        inner.selectionSet,
        isResource ? condition : definedAt,
        isResource ? [...on, condition] : on,
        name === undefined ? spread : [...spread, name],
        depth,
      ),
    )
  }
  return merge(fields)
}

function planField(
  planner: Planner,
  node: FieldNode,
  definedAt: string | undefined,
  on: readonly string[],
  spread: readonly string[],
  depth: number,
): GraphqlField {
  if (++planner.fields > MAX_FIELDS) throw new BadQuery(`A query has at most ${MAX_FIELDS} fields`)
  const name = node.name.value
  const type = planner.typeOf(definedAt, name, depth)
  if (type === undefined) throw new BadQuery(`There is no field ${name} in ${definedAt ?? 'the server'}`)
  const args = argumentsOf(node, planner.variables)
  const inside = insideOf(type, args)
  const isOpen = type.kind === 'complex' && type.definedAt === undefined
  if (node.selectionSet === undefined ? type.kind !== 'primitive' && !isOpen : type.kind === 'primitive') {
    throw new BadQuery(`${name} ${type.kind === 'primitive' ? 'has no fields' : 'needs a selection of fields'}`)
  }
  if (type.kind === 'complex' && type.definedAt !== undefined) checkFilters(args, type.definedAt, name)
  return {
    ...{ name, key: node.alias?.value ?? name, on, arguments: args },
    ...directivesOf(node, planner.variables),
    ...(inside === undefined ? {} : { definedAt: inside }),
    fields:
      node.selectionSet === undefined ? [] : planSelections(planner, node.selectionSet, inside, [], spread, depth + 1),
  }
}

function insideOf(type: FieldType, args: GraphqlField['arguments']): string | undefined {
  if (type.kind === 'primitive') return undefined
  if (type.kind !== 'target') return type.definedAt
  if (args.type === undefined) return undefined
  if (typeof args.type === 'string' && typeCode(args.type) !== undefined) return args.type
  throw new BadQuery('The type of a resource is none of FHIR R4')
}

const FILTERS_EVERYWHERE = new Set(['fhirpath', '_offset', '_count'])

function checkFilters(args: GraphqlField['arguments'], definedAt: string, name: string): void {
  for (const filter of Object.keys(args)) {
    if (!FILTERS_EVERYWHERE.has(filter) && fieldType(definedAt, filter)?.kind !== 'primitive') {
      throw new BadQuery(`${name} cannot be filtered by ${filter}`)
    }
  }
}

function argumentsOf(node: FieldNode | DirectiveNode, variables: Variables): Record<string, ArgumentValue> {
  const args = new Map<string, ArgumentValue>()
  for (const { name, value } of node.arguments ?? []) {
    if (args.has(name.value)) throw new BadQuery(`The argument ${name.value} stands twice`)
    args.set(name.value, readArgument(value, variables))
  }
  return Object.fromEntries(args)
}

function isIncluded(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  for (const directive of directives ?? []) {
    const name = directive.name.value
    if (name !== 'skip' && name !== 'include') continue
    const condition = argumentsOf(directive, variables).if
    if (typeof condition !== 'boolean') throw new BadQuery(`@${name} needs a boolean`)
    if (condition === (name === 'skip')) return false
  }
  return true
}

function directivesOf(node: FieldNode, variables: Variables): Pick<GraphqlField, 'first' | 'flatten' | 'singleton'> {
  const names = new Set<string>()
  let slice: ArgumentValue | undefined
  for (const directive of node.directives ?? []) {
    const name = directive.name.value
    if (!['skip', 'include', 'first', 'flatten', 'singleton', 'slice'].includes(name)) {
      throw new BadQuery(`The directive @${name} is not known`)
    }
    names.add(name)
    if (name !== 'slice') continue
    slice = argumentsOf(directive, variables).path ?? argumentsOf(directive, variables).fhirpath
    if (typeof slice !== 'string') throw new BadQuery('@slice needs a path')
  }
  return {
    ...{ first: names.has('first'), flatten: names.has('flatten'), singleton: names.has('singleton') },
    ...(slice === undefined ? {} : { slice }),
  }
}

/** The same field asked for twice is one, with the fields of both. */
function merge(fields: readonly GraphqlField[]): GraphqlField[] {
  const merged = new Map<string, GraphqlField>()
  for (const field of fields) {
    const place = `${field.key} ${field.on.join(' ')}`
    const before = merged.get(place)
    if (before === undefined) {
      merged.set(place, field)
      continue
    }
    const sameCall = (one: GraphqlField): string => JSON.stringify({ ...one, fields: [] })
    if (sameCall(before) !== sameCall(field)) throw new BadQuery(`${field.key} means two things: give one an alias`)
    merged.set(place, { ...before, fields: merge([...before.fields, ...field.fields]) })
  }
  return [...merged.values()]
}
