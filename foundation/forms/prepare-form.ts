import { type PreparedExpression, prepareExpression } from './expressions.ts'
import type { FormItem, Questionnaire } from './questionnaire.ts'

/** An item with its expressions read and its place in the tree. */
export interface PreparedItem {
  readonly item: FormItem
  readonly parent: PreparedItem | undefined
  readonly children: readonly PreparedItem[]
  readonly enabled: PreparedExpression | undefined
  readonly calculated: PreparedExpression | undefined
  readonly initial: PreparedExpression | undefined
  readonly constraints: readonly {
    readonly key: string
    readonly zh: string
    readonly en: string
    readonly expression: PreparedExpression
  }[]
  readonly pattern: RegExp | undefined
}

/** A questionnaire ready to be filled in: read once, used for every response. */
export interface PreparedForm {
  readonly questionnaire: Questionnaire
  readonly items: readonly PreparedItem[]
  readonly byLinkId: ReadonlyMap<string, PreparedItem>
  /** How often calculated answers may hang on others at the most. */
  readonly rounds: number
}

/** Throws where an expression or a pattern cannot be read: a checked questionnaire has none of these. */
export function prepareForm(questionnaire: Questionnaire): PreparedForm {
  const byLinkId = new Map<string, PreparedItem>()
  const prepare = (item: FormItem, parent: PreparedItem | undefined): PreparedItem => {
    const children: PreparedItem[] = []
    const prepared: PreparedItem = {
      item,
      parent,
      children,
      enabled: read(item.enableWhenExpression),
      calculated: read(item.calculatedExpression),
      initial: read(item.initialExpression),
      constraints: (item.constraints ?? []).map(({ key, expression, human }) => ({
        key,
        ...human,
        expression: prepareExpression(expression),
      })),
      pattern: item.regex === undefined ? undefined : new RegExp(`^(?:${item.regex})$`, 'u'),
    }
    byLinkId.set(item.linkId, prepared)
    for (const child of item.items ?? []) children.push(prepare(child, prepared))
    return prepared
  }
  const items = questionnaire.items.map((item) => prepare(item, undefined))
  const computed = [...byLinkId.values()].filter(({ calculated }) => calculated !== undefined).length
  return { questionnaire, items, byLinkId, rounds: computed + 1 }
}

function read(text: string | undefined): PreparedExpression | undefined {
  return text === undefined ? undefined : prepareExpression(text)
}
