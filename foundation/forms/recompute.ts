import { type FormContext, type FormNode, formTree } from './form-tree.ts'
import type { PreparedForm } from './prepare-form.ts'
import { answerOf, type FormResponse, type ResponseItem } from './response.ts'

/** A new response with everything in it that the form says by itself: initial values, then what is calculated. */
export function startResponse(form: PreparedForm, context: FormContext): FormResponse {
  const response = rewrite(form, formTree(form, empty(form), context), 'in-progress', (node) => {
    const { item, initial } = node.prepared
    if (item.initial !== undefined) return [item.initial]
    const scope = { answers: () => [], own: [], today: context.today, variables: context.variables ?? {} }
    return (initial?.run(scope) ?? []).filter((value) =>
      ['string', 'number', 'boolean'].includes(typeof value),
    ) as string[]
  })
  return recompute(form, response, context, 'in-progress')
}

/** The response with its calculated answers, without what is disabled or empty, in the order of the form. Twice is once. */
export function recompute(
  form: PreparedForm,
  response: FormResponse,
  context: FormContext,
  status: FormResponse['status'] = 'completed',
): FormResponse {
  return rewrite(form, formTree(form, response, context), status)
}

function empty({ questionnaire: { code, version } }: PreparedForm): FormResponse {
  return { resourceType: 'QuestionnaireResponse', questionnaire: `${code}|${version}`, status: 'in-progress' }
}

function rewrite(
  form: PreparedForm,
  nodes: readonly FormNode[],
  status: FormResponse['status'],
  initial?: (node: FormNode) => readonly (string | number | boolean)[],
): FormResponse {
  const write = (node: FormNode): ResponseItem[] => {
    if (!node.isEnabled) return []
    const { item } = node.prepared
    const given = node.answers.length > 0 || item.type === 'group' || item.type === 'display'
    const answers = given ? node.answers : (initial?.(node) ?? []).map((value) => answerOf(item.type, value, item.unit))
    const below = node.children.flatMap(write)
    if (answers.length === 0 && below.length === 0) return []
    return [
      {
        linkId: item.linkId,
        ...(answers.length > 0 && { answer: answers.map(({ item: _nested, ...answer }) => answer) }),
        ...(below.length > 0 && { item: below }),
      },
    ]
  }
  const items = nodes.flatMap(write)
  return { ...empty(form), status, ...(items.length > 0 && { item: items }) }
}
