import type { PreparedForm, PreparedItem } from './prepare-form.ts'
import type { FormItem } from './questionnaire.ts'
import {
  answerOf,
  type FormResponse,
  type PlainValue,
  plainOf,
  type ResponseAnswer,
  type ResponseItem,
} from './response.ts'

/** What a form is filled in with beside its answers. */
export interface FormContext {
  /** YYYY-MM-DD, of the city. */
  readonly today: string
  /** `%subject` and `%organisation` of expressions: what whoever opened the form knows of whom it is about. */
  readonly variables?: Readonly<Record<string, unknown>> | undefined
  /** Codes of the lists that items name by `optionsFrom`; a list that is not given takes anything. */
  readonly lists?: Readonly<Record<string, ReadonlySet<string>>> | undefined
}

/** One item of a response, or the place of one that is not filled in; of a repeating group one for each instance. */
export interface FormNode {
  readonly prepared: PreparedItem
  readonly parent: FormNode | undefined
  /** All nodes without a parent, of the same response. */
  readonly roots: readonly FormNode[]
  /** `visit[1].weight`: linkIds from the root, instances counted from 0. */
  readonly path: string
  readonly answers: readonly ResponseAnswer[]
  readonly values: readonly PlainValue[]
  readonly children: readonly FormNode[]
  readonly isEnabled: boolean
}

interface GrowingNode extends FormNode {
  answers: readonly ResponseAnswer[]
  values: readonly PlainValue[]
  children: GrowingNode[]
  isEnabled: boolean
}

/**
 * The response as a tree over all items of the form: which are enabled, what is calculated. Answers of disabled items count nowhere; an
 * item looks for others among its nearest surroundings first, so that each instance of a group sees its own.
 */
export function formTree(form: PreparedForm, response: FormResponse, context: FormContext): readonly FormNode[] {
  const roots: GrowingNode[] = []
  roots.push(...grow(form.items, response.item ?? [], undefined, roots))
  // A calculated answer may hang on another, and enable a third.
  for (let round = 0; round < form.rounds; round++) {
    enableAll(roots, context)
    if (!calculateAll(roots, context)) break
  }
  enableAll(roots, context)
  return roots
}

/** Every node of a tree, parents first. */
export function* nodesOf(nodes: readonly FormNode[]): Generator<FormNode> {
  for (const node of nodes) {
    yield node
    yield* nodesOf(node.children)
  }
}

function grow(
  prepared: readonly PreparedItem[],
  items: readonly ResponseItem[],
  parent: GrowingNode | undefined,
  roots: readonly FormNode[],
): GrowingNode[] {
  return prepared.flatMap((one) => {
    const own = items.filter(({ linkId }) => linkId === one.item.linkId)
    const instances: readonly (ResponseItem | undefined)[] = own.length > 0 ? own : [undefined]
    return instances.map((instance, index) => {
      const place = one.item.type === 'group' && one.item.repeats ? `${one.item.linkId}[${index}]` : one.item.linkId
      const node: GrowingNode = {
        prepared: one,
        parent,
        roots,
        path: parent ? `${parent.path}.${place}` : place,
        answers: instance?.answer ?? [],
        values: valuesOf(one.item, instance?.answer ?? []),
        children: [],
        isEnabled: true,
      }
      // Items below a question hang on its first answer.
      const below = one.item.type === 'group' ? instance?.item : [...(instance?.item ?? []), ...nested(instance)]
      node.children = grow(one.children, below ?? [], node, roots)
      return node
    })
  })
}

function nested(instance: ResponseItem | undefined): readonly ResponseItem[] {
  return (instance?.answer ?? []).flatMap(({ item }) => (Array.isArray(item) ? (item as ResponseItem[]) : []))
}

function valuesOf({ type }: FormItem, answers: readonly ResponseAnswer[]): PlainValue[] {
  return answers.map((answer) => plainOf(type, answer)).filter((value) => value !== undefined)
}

function enableAll(roots: readonly GrowingNode[], context: FormContext): void {
  const known = new Map<FormNode, boolean>()
  const isEnabled = (node: FormNode): boolean => {
    const before = known.get(node)
    if (before !== undefined) return before
    // Whoever hangs on itself is enabled; checked forms have no such circle.
    known.set(node, true)
    const enabled = (node.parent === undefined || isEnabled(node.parent)) && isWanted(node, context, isEnabled)
    known.set(node, enabled)
    return enabled
  }
  for (const node of nodesOf(roots)) (node as GrowingNode).isEnabled = isEnabled(node)
}

function isWanted(node: FormNode, context: FormContext, isEnabled: (node: FormNode) => boolean): boolean {
  const { item, enabled } = node.prepared
  const { enableWhen, enableBehavior = 'all' } = item
  const asked = (linkId: string) =>
    seenFrom(node, linkId)
      .filter(isEnabled)
      .flatMap(({ values }) => values)
  if (enableWhen) {
    const met = enableWhen.map(({ question, operator, answer }) => compares(asked(question), operator, answer))
    if (!(enableBehavior === 'all' ? met.every(Boolean) : met.some(Boolean))) return false
  }
  if (!enabled) return true
  return enabled.run(scopeOf(node, context, asked))[0] === true
}

/** One answer of several is enough; where there is none only `exists` can be met. */
function compares(values: readonly PlainValue[], operator: string, answer: PlainValue): boolean {
  switch (operator) {
    case 'exists':
      return values.length > 0 === answer
    case '=':
      return values.includes(answer)
    case '!=':
      return values.length > 0 && !values.includes(answer)
    case '>':
      return values.some((value) => value > answer)
    case '<':
      return values.some((value) => value < answer)
    case '>=':
      return values.some((value) => value >= answer)
    default:
      return values.some((value) => value <= answer)
  }
}

/** Fills in what is calculated; whether anything is another than before. */
function calculateAll(roots: readonly GrowingNode[], context: FormContext): boolean {
  let changed = false
  for (const node of nodesOf(roots)) {
    const { calculated, item } = node.prepared
    if (!calculated || !node.isEnabled) continue
    const found = calculated.run(scopeOf(node, context)).filter(isPlain)
    const values = (item.repeats ? found : found.slice(0, 1)).map((value) => rounded(item, value))
    if (values.length === node.values.length && values.every((value, index) => value === node.values[index])) continue
    const growing = node as GrowingNode
    growing.values = values
    growing.answers = values.map((value) => answerOf(item.type, value, item.unit))
    changed = true
  }
  return changed
}

/** What an expression of an item sees. */
export function scopeOf(
  node: FormNode,
  { today, variables = {} }: FormContext,
  answers = (linkId: string) =>
    seenFrom(node, linkId)
      .filter(({ isEnabled }) => isEnabled)
      .flatMap(({ values }) => values),
) {
  return { answers, own: node.values, today, variables }
}

/** Items of a linkId among the nearest surroundings that have any. */
function seenFrom(node: FormNode, linkId: string): FormNode[] {
  for (let around = node.parent; around !== undefined; around = around.parent) {
    const found = [...nodesOf(around.children)].filter(({ prepared }) => prepared.item.linkId === linkId)
    if (found.length > 0) return found
  }
  return [...nodesOf(node.roots)].filter(({ prepared }) => prepared.item.linkId === linkId)
}

function rounded({ type, maxDecimalPlaces }: FormItem, value: PlainValue): PlainValue {
  if (typeof value !== 'number') return value
  const places = type === 'integer' ? 0 : maxDecimalPlaces
  return places === undefined ? value : Number(value.toFixed(places))
}

function isPlain(value: unknown): value is PlainValue {
  return (
    typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))
  )
}
