import { type FormContext, formTree, nodesOf } from './form-tree.ts'
import type { PreparedForm } from './prepare-form.ts'
import type { FormItem, FormWords } from './questionnaire.ts'
import type { FormResponse, PlainValue } from './response.ts'

/** One line of a filled-in form, for showing and printing. */
export interface AnswerLine {
  readonly linkId: string
  readonly path: string
  /** How deep below the root. */
  readonly depth: number
  readonly prefix: string
  readonly text: FormWords
  /** Undefined of a group. */
  readonly answer: FormWords | undefined
}

const YES: FormWords = { zh: '是', en: 'yes' }
const NO: FormWords = { zh: '否', en: 'no' }

/** Everything that was answered, in words, in the order of the form; what is hidden or not answered is left out. */
export function describeResponse(form: PreparedForm, response: FormResponse, context: FormContext): AnswerLine[] {
  return [...nodesOf(formTree(form, response, context))].flatMap((node) => {
    const { item } = node.prepared
    const isGroup =
      item.type === 'group' &&
      [...nodesOf(node.children)].some(({ values, isEnabled }) => isEnabled && values.length > 0)
    if (!node.isEnabled || item.hidden || (!isGroup && node.values.length === 0)) return []
    const said = node.values.map((value, index) => sayValue(item, value, node.answers[index]))
    const answer = isGroup
      ? undefined
      : { zh: said.map(({ zh }) => zh).join('、'), en: said.map(({ en }) => en).join(', ') }
    const { linkId, prefix = '', text } = item
    return [{ linkId, path: node.path, depth: node.path.split('.').length - 1, prefix, text, answer }]
  })
}

function sayValue(item: FormItem, value: PlainValue, answer: Readonly<Record<string, unknown>> | undefined): FormWords {
  if (typeof value === 'boolean') return value ? YES : NO
  const option = item.options?.find(({ code }) => code === value)
  if (option) return option.display
  const shown = displayIn(answer) ?? String(value)
  const text = typeof value === 'number' && item.unit !== undefined ? `${shown} ${item.unit}` : shown
  return { zh: text, en: text }
}

/** What a reference or a file is called. */
function displayIn(answer: Readonly<Record<string, unknown>> | undefined): string | undefined {
  const { valueReference, valueAttachment, valueCoding } = (answer ?? {}) as Record<
    string,
    Record<string, unknown> | undefined
  >
  const shown = valueReference?.display ?? valueAttachment?.title ?? valueCoding?.display
  return typeof shown === 'string' ? shown : undefined
}
