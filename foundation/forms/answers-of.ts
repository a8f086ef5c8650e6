import { type FormContext, formTree, nodesOf } from './form-tree.ts'
import type { PreparedForm } from './prepare-form.ts'
import { answerOf, type FormResponse, type PlainValue, type ResponseItem } from './response.ts'

/**
 * What was answered, plainly: linkId → value, or values where the item repeats, or stands in a group that does. Answers of disabled
 * items are not among them.
 */
export function answersOf(
  form: PreparedForm,
  response: FormResponse,
  context: FormContext,
): Record<string, PlainValue | PlainValue[]> {
  const found = new Map<string, PlainValue[]>()
  for (const { prepared, values, isEnabled } of nodesOf(formTree(form, response, context))) {
    if (!isEnabled || values.length === 0) continue
    found.set(prepared.item.linkId, [...(found.get(prepared.item.linkId) ?? []), ...values])
  }
  return Object.fromEntries(
    [...found].map(([linkId, values]) => [linkId, isSeveral(form, linkId) ? values : (values[0] as PlainValue)]),
  )
}

/** A response from plain answers, as programs have them; what is calculated is not filled in yet. Unknown linkIds throw. */
export function responseFrom(
  form: PreparedForm,
  answers: Readonly<Record<string, PlainValue | readonly PlainValue[]>>,
): FormResponse {
  const { code, version } = form.questionnaire
  const unknown = Object.keys(answers).find((linkId) => !form.byLinkId.has(linkId))
  if (unknown !== undefined) throw new Error(`the form ${code} has no item ${unknown}`)
  const write = (items: PreparedForm['items']): ResponseItem[] =>
    items.flatMap(({ item, children }) => {
      const given = Object.hasOwn(answers, item.linkId) ? [answers[item.linkId] ?? []].flat() : []
      const answer = (given as PlainValue[]).map((value) => answerOf(item.type, value, item.unit))
      const below = write(children)
      if (answer.length === 0 && below.length === 0) return []
      return [{ linkId: item.linkId, ...(answer.length > 0 && { answer }), ...(below.length > 0 && { item: below }) }]
    })
  const item = write(form.items)
  const head = {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${code}|${version}`,
    status: 'completed',
  } as const
  return { ...head, ...(item.length > 0 && { item }) }
}

function isSeveral({ byLinkId }: PreparedForm, linkId: string): boolean {
  for (let one = byLinkId.get(linkId); one; one = one.parent) if (one.item.repeats) return true
  return false
}
