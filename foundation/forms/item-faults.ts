import { type FormFault, formFault } from './faults.ts'
import { type FormContext, type FormNode, scopeOf } from './form-tree.ts'
import type { FormItem } from './questionnaire.ts'
import { isAnswerOf, type PlainValue } from './response.ts'

/** What is wrong with the answers of an enabled item. A draft may be incomplete, but not wrong. */
export function itemFaults(node: FormNode, context: FormContext, isDraft: boolean): FormFault[] {
  const { item, pattern, constraints } = node.prepared
  const at = { linkId: item.linkId, path: node.path }
  if (node.answers.some((answer) => !isAnswerOf(item.type, answer))) return [formFault(at, 'type')]
  return [
    ...(isDraft ? [] : missing(node)),
    ...occurrences(node),
    ...node.values.flatMap((value) => valueFaults(item, value, at, context)),
    ...(pattern && node.values.some((value) => typeof value === 'string' && !pattern.test(value))
      ? [formFault(at, 'pattern')]
      : []),
    ...exclusive(item, node.values, at),
    ...(isDraft ? [] : constraints.filter(({ expression }) => expression.run(scopeOf(node, context))[0] === false)).map(
      ({ zh, en }): FormFault => ({ ...at, code: 'constraint', words: { zh, en } }),
    ),
  ]
}

/** A group is filled in where anything below it is. */
function isFilled(node: FormNode): boolean {
  return node.values.length > 0 || node.children.some((child) => child.isEnabled && isFilled(child))
}

function missing(node: FormNode): FormFault[] {
  const { item } = node.prepared
  const at = { linkId: item.linkId, path: node.path }
  if (item.type === 'display') return []
  if (item.required && !isFilled(node)) return [formFault(at, 'required')]
  const least = item.minOccurs
  if (least === undefined || item.type === 'group') return []
  return isFilled(node) && node.values.length < least ? [formFault(at, 'too-few', { limit: least })] : []
}

function occurrences(node: FormNode): FormFault[] {
  const { item } = node.prepared
  const at = { linkId: item.linkId, path: node.path }
  const siblings = node.parent?.children ?? node.roots
  const count =
    item.type === 'group' ? siblings.filter(({ prepared }) => prepared === node.prepared).length : node.answers.length
  const most = item.repeats ? (item.maxOccurs ?? 200) : 1
  return count > most ? [formFault(at, 'too-many', { limit: most })] : []
}

/** Of a text that nobody bounded. */
const LONGEST = { string: 500, text: 10_000, url: 1_000 } as const

function valueFaults(
  item: FormItem,
  value: PlainValue,
  at: { linkId: string; path: string },
  { lists = {} }: FormContext,
): FormFault[] {
  const { type, minValue, maxValue, maxDecimalPlaces, options, optionsFrom } = item
  const faults: FormFault[] = []
  if (minValue !== undefined && value < minValue) faults.push(formFault(at, 'minimum', { limit: minValue }))
  if (maxValue !== undefined && value > maxValue) faults.push(formFault(at, 'maximum', { limit: maxValue }))
  const places = type === 'integer' ? 0 : maxDecimalPlaces
  if (typeof value === 'number' && places !== undefined && Number(value.toFixed(places)) !== value) {
    faults.push(formFault(at, 'decimals', { limit: places }))
  }
  if (typeof value === 'string' && (type === 'string' || type === 'text' || type === 'url')) {
    const most = item.maxLength ?? LONGEST[type]
    if ([...value].length > most) faults.push(formFault(at, 'length', { limit: most }))
  }
  if (typeof value === 'string' && !isOfForm(type, value)) faults.push(formFault(at, 'type'))
  const isListed = options?.some(({ code }) => code === value) ?? lists[optionsFrom ?? '']?.has(String(value)) ?? true
  if (type === 'choice' && !isListed) faults.push(formFault(at, 'option'))
  if (type === 'reference' && optionsFrom !== undefined && !isListed) faults.push(formFault(at, 'option'))
  return faults
}

const FORMS: Readonly<Partial<Record<FormItem['type'], RegExp>>> = {
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  dateTime:
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/,
  time: /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/,
  url: /^https?:\/\/[^\s]+$/,
  attachment: /^[0-9a-f]{64}$/,
}

function isOfForm(type: FormItem['type'], value: string): boolean {
  if (value.trim() === '') return false
  if (FORMS[type]?.test(value) === false) return false
  // The 31st of June has the form of a day and is none.
  return type !== 'date' || new Date(`${value}T00:00:00Z`).toISOString().startsWith(value)
}

function exclusive(
  { options = [] }: FormItem,
  values: readonly PlainValue[],
  at: { linkId: string; path: string },
): FormFault[] {
  const alone = options.find(({ code, exclusive: only }) => only && values.includes(code))
  return alone && values.length > 1 ? [formFault(at, 'exclusive', { option: alone.display })] : []
}
