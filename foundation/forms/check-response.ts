import { type FormFault, formFault } from './faults.ts'
import { type FormContext, type FormNode, formTree, nodesOf } from './form-tree.ts'
import { itemFaults } from './item-faults.ts'
import type { PreparedForm, PreparedItem } from './prepare-form.ts'
import { type FormResponse, plainOf, type ResponseItem } from './response.ts'

/** Items that one response may have, and how deep they may stand. */
const MOST_ITEMS = 5_000
const DEEPEST = 12

/**
 * Everything wrong with a response that somebody sent: what pages check while it is filled in, and all that no page would send. `isDraft`:
 * what is missing is no fault yet. Nothing of it is trusted; it never throws for anything that is JSON.
 */
export function checkResponse(
  form: PreparedForm,
  response: unknown,
  context: FormContext,
  isDraft = false,
): FormFault[] {
  const shape = shapeFaults(form, response)
  if (shape.length > 0) return shape
  const given = response as FormResponse
  const nodes = [...nodesOf(formTree(form, given, context))]
  return [
    ...calculatedFaults(form, given, nodes),
    ...nodes.flatMap((node) => {
      const { item } = node.prepared
      const at = { linkId: item.linkId, path: node.path }
      if (!node.isEnabled) return node.answers.length > 0 ? [formFault(at, 'unexpected')] : []
      return itemFaults(node, context, isDraft)
    }),
  ]
}

function shapeFaults(form: PreparedForm, response: unknown): FormFault[] {
  if (!isRecord(response) || response.resourceType !== 'QuestionnaireResponse') {
    return [formFault({ linkId: '', path: '' }, 'shape')]
  }
  let count = 0
  const below = (items: unknown, known: readonly PreparedItem[], path: string, depth: number): FormFault[] => {
    if (items === undefined) return []
    if (!Array.isArray(items) || depth > DEEPEST) return [formFault({ linkId: '', path }, 'shape')]
    return items.flatMap((item: unknown): FormFault[] => {
      if (!isRecord(item) || typeof item.linkId !== 'string' || ++count > MOST_ITEMS) {
        return [formFault({ linkId: '', path }, 'shape')]
      }
      const { linkId, answer = [], item: inner } = item
      const here = {
        linkId: linkId.slice(0, 100),
        path: path === '' ? linkId.slice(0, 100) : `${path}.${linkId.slice(0, 100)}`,
      }
      const meant = known.find((one) => one.item.linkId === linkId)
      if (!meant) return [formFault(here, 'unknown')]
      if (!Array.isArray(answer) || !answer.every(isRecord)) return [formFault(here, 'shape')]
      if (answer.length > 0 && (meant.item.type === 'group' || meant.item.type === 'display')) {
        return [formFault(here, 'shape')]
      }
      const nested = answer.flatMap(({ item: own }) => below(own, meant.children, here.path, depth + 1))
      return [...below(inner, meant.children, here.path, depth + 1), ...nested]
    })
  }
  return below(response.item, form.items, '', 0)
}

/** Calculated and read-only answers that were sent and are others than the form says. */
function calculatedFaults(form: PreparedForm, given: FormResponse, nodes: readonly FormNode[]): FormFault[] {
  const sent = new Map<string, string>()
  const collect = (items: readonly ResponseItem[]) => {
    for (const { linkId, answer = [], item = [] } of items) {
      const type = form.byLinkId.get(linkId)?.item.type ?? 'string'
      if (answer.length > 0) sent.set(linkId, JSON.stringify(answer.map((one) => plainOf(type, one))))
      collect(item)
    }
  }
  collect(given.item ?? [])
  return nodes.flatMap(({ prepared: { calculated, item }, path, values, isEnabled }) => {
    const before = sent.get(item.linkId)
    if (!calculated || !isEnabled || before === undefined || before === JSON.stringify(values)) return []
    return [formFault({ linkId: item.linkId, path }, 'calculated')]
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
