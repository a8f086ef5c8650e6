import { prepareExpression } from './expressions.ts'
import type { FormItem, Questionnaire } from './questionnaire.ts'

/** Something wrong at a place of a questionnaire (JSON pointer). */
export interface QuestionnaireFault {
  readonly pointer: string
  readonly message: string
}

const DEEPEST = 6
const MOST_ITEMS = 1_000

interface Placed {
  readonly item: FormItem
  readonly pointer: string
  readonly depth: number
}

/** Everything wrong with a questionnaire that fits the schema: what is named and is not there, what could never be answered. */
export function checkQuestionnaire({ items }: Questionnaire): QuestionnaireFault[] {
  const placed = placeItems(items, '/items', 0)
  const byLinkId = new Map(placed.map((one) => [one.item.linkId, one.item]))
  return [
    ...(placed.length > MOST_ITEMS ? [{ pointer: '/items', message: `has more than ${MOST_ITEMS} items` }] : []),
    ...placed.flatMap((one, index) => [
      ...(placed.findIndex(({ item }) => item.linkId === one.item.linkId) < index
        ? [{ pointer: `${one.pointer}/linkId`, message: `${one.item.linkId} is there twice` }]
        : []),
      ...itemFaults(one),
      ...conditionFaults(one, byLinkId),
      ...expressionFaults(one, byLinkId),
    ]),
    ...circles(placed),
  ]
}

function placeItems(items: readonly FormItem[], pointer: string, depth: number): Placed[] {
  return items.flatMap((item, index) => {
    const here = `${pointer}/${index}`
    return [{ item, pointer: here, depth }, ...placeItems(item.items ?? [], `${here}/items`, depth + 1)]
  })
}

function itemFaults({ item, pointer, depth }: Placed): QuestionnaireFault[] {
  const { type, options, optionsFrom, items, minValue, maxValue, minOccurs, maxOccurs } = item
  const isChoice = type === 'choice' || type === 'open-choice'
  const fault = (field: string, message: string) => ({ pointer: `${pointer}${field}`, message })
  const codes = options?.map(({ code }) => code) ?? []
  return [
    ...(depth >= DEEPEST ? [fault('', `stands deeper than ${DEEPEST} levels`)] : []),
    ...(type === 'group' && items === undefined ? [fault('', 'a group holds items')] : []),
    ...(type === 'display' && (items || item.required) ? [fault('', 'a text is not answered and holds nothing')] : []),
    ...(type === 'choice' && !options && optionsFrom === undefined ? [fault('', 'a choice has options')] : []),
    ...(options && !isChoice ? [fault('/options', `${type} has no options`)] : []),
    ...codes.flatMap((code, index) =>
      codes.indexOf(code) < index ? [fault(`/options/${index}`, `${code} is there twice`)] : [],
    ),
    ...(typeof minValue !== typeof maxValue && minValue !== undefined && maxValue !== undefined
      ? [fault('/maxValue', 'is of another kind than minValue')]
      : []),
    ...(minValue !== undefined && maxValue !== undefined && minValue > maxValue
      ? [fault('/maxValue', 'lies below minValue')]
      : []),
    ...(minOccurs !== undefined && maxOccurs !== undefined && minOccurs > maxOccurs
      ? [fault('/maxOccurs', 'lies below minOccurs')]
      : []),
    ...(maxOccurs !== undefined && !item.repeats ? [fault('/maxOccurs', 'belongs to what repeats')] : []),
    ...(isChoice && typeof item.initial === 'string' && options && !codes.includes(item.initial) && type === 'choice'
      ? [fault('/initial', `${item.initial} is no option`)]
      : []),
    ...(item.hidden &&
    item.required &&
    item.initial === undefined &&
    !item.initialExpression &&
    !item.calculatedExpression
      ? [fault('/required', 'is hidden and required, and nothing fills it in')]
      : []),
    ...(item.regex === undefined ? [] : patternFaults(item.regex).map((message) => fault('/regex', message))),
  ]
}

function patternFaults(pattern: string): string[] {
  try {
    new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    return ['is no regular expression']
  }
  // A repeated group that itself repeats takes for ever on a text made for it.
  return /\([^)]*[+*}][^)]*\)[+*{]/.test(pattern) ? ['repeats what repeats already'] : []
}

function conditionFaults({ item, pointer }: Placed, byLinkId: ReadonlyMap<string, FormItem>): QuestionnaireFault[] {
  return (item.enableWhen ?? []).flatMap(({ question, operator, answer }, index) => {
    const here = `${pointer}/enableWhen/${index}`
    const asked = byLinkId.get(question)
    if (!asked) return [{ pointer: `${here}/question`, message: `there is no item ${question}` }]
    if (operator === 'exists') {
      return typeof answer === 'boolean' ? [] : [{ pointer: `${here}/answer`, message: 'exists is true or false' }]
    }
    const isNumber = ['integer', 'decimal', 'quantity'].includes(asked.type)
    if (isNumber !== (typeof answer === 'number') || (asked.type === 'boolean') !== (typeof answer === 'boolean')) {
      return [{ pointer: `${here}/answer`, message: `does not fit ${question}, which is of type ${asked.type}` }]
    }
    const isOption = asked.type !== 'choice' || !asked.options || asked.options.some(({ code }) => code === answer)
    return isOption ? [] : [{ pointer: `${here}/answer`, message: `${answer} is no option of ${question}` }]
  })
}

/** Expressions of an item with the fields they stand in. */
function expressionsOf({ item, pointer }: Placed): { text: string; pointer: string }[] {
  const fields = ['enableWhenExpression', 'initialExpression', 'calculatedExpression'] as const
  return [
    ...fields.flatMap((field) =>
      item[field] === undefined ? [] : [{ text: item[field], pointer: `${pointer}/${field}` }],
    ),
    ...(item.constraints ?? []).map(({ expression }, index) => ({
      text: expression,
      pointer: `${pointer}/constraints/${index}/expression`,
    })),
  ]
}

function expressionFaults(placed: Placed, byLinkId: ReadonlyMap<string, FormItem>): QuestionnaireFault[] {
  return expressionsOf(placed).flatMap(({ text, pointer }) => {
    try {
      const missing = prepareExpression(text).names.filter((linkId) => !byLinkId.has(linkId))
      return missing.map((linkId) => ({ pointer, message: `there is no item ${linkId}` }))
    } catch (error) {
      return [
        {
          pointer,
          message: `is no FHIRPath: ${error instanceof Error ? error.message.split('\n', 1)[0] : String(error)}`,
        },
      ]
    }
  })
}

/** Items whose answer or enablement hangs on itself. */
function circles(placed: readonly Placed[]): QuestionnaireFault[] {
  const hangsOn = new Map(
    placed.map((one) => {
      const { item } = one
      const texts = [item.enableWhenExpression, item.calculatedExpression].filter((text) => text !== undefined)
      const named = texts.flatMap((text) =>
        [...text.matchAll(/\banswers?\(\s*'([^']*)'\s*\)/g)].map(([, linkId = '']) => linkId),
      )
      return [item.linkId, [...named, ...(item.enableWhen ?? []).map(({ question }) => question)]] as const
    }),
  )
  const reaches = (from: string): boolean => {
    const seen = new Set<string>()
    const open = [...(hangsOn.get(from) ?? [])]
    for (let linkId = open.pop(); linkId !== undefined; linkId = open.pop()) {
      if (linkId === from) return true
      if (!seen.has(linkId)) open.push(...(hangsOn.get(linkId) ?? []))
      seen.add(linkId)
    }
    return false
  }
  return placed
    .filter(({ item }) => reaches(item.linkId))
    .map(({ item, pointer }) => ({ pointer, message: `${item.linkId} hangs on itself` }))
}
