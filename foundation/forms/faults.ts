import type { FormWords } from './questionnaire.ts'

/** What can be wrong with an answer, closed; each with words for whoever fills the form in. */
export const FORM_FAULTS = {
  shape: {
    zh: '内容格式不对，请刷新后重新填写。',
    en: 'This is not what the form sends: reload it and fill it in again.',
  },
  unknown: { zh: '表单中没有这一项。', en: 'The form has no such item.' },
  unexpected: { zh: '按前面的回答，这一项不需要填写。', en: 'After the answers before it this item is not asked for.' },
  required: { zh: '请填写。', en: 'Please fill this in.' },
  type: { zh: '填写的内容与这一项的类型不符。', en: 'The answer is not of the kind that is asked for.' },
  option: { zh: '请从所列选项中选择。', en: 'Choose one of the options.' },
  exclusive: { zh: '“{option}”不能与其他选项同时选择。', en: '“{option}” is chosen alone.' },
  minimum: { zh: '不能小于 {limit}。', en: 'At least {limit}.' },
  maximum: { zh: '不能大于 {limit}。', en: 'At most {limit}.' },
  decimals: { zh: '最多 {limit} 位小数。', en: 'At most {limit} decimals.' },
  length: { zh: '最多 {limit} 个字。', en: 'At most {limit} characters.' },
  pattern: { zh: '格式不对。', en: 'This does not have the form that is asked for.' },
  'too-few': { zh: '至少 {limit} 项。', en: 'At least {limit}.' },
  'too-many': { zh: '最多 {limit} 项。', en: 'At most {limit}.' },
  calculated: {
    zh: '这一项由系统计算，与其他回答不一致，请刷新。',
    en: 'This is calculated and does not agree with the other answers: reload.',
  },
  constraint: { zh: '不符合要求。', en: 'A condition is not met.' },
} as const satisfies Record<string, FormWords>
export type FormFaultCode = keyof typeof FORM_FAULTS

export interface FormFault {
  readonly linkId: string
  /** Of the instance: `visit[1].weight`. */
  readonly path: string
  readonly code: FormFaultCode
  readonly words: FormWords
}

export function formFault(
  { linkId, path }: { linkId: string; path: string },
  code: FormFaultCode,
  filled: { limit?: number | string; option?: FormWords } = {},
): FormFault {
  const { zh, en } = FORM_FAULTS[code]
  const fill = (words: string, language: 'zh' | 'en') =>
    words.replace('{limit}', String(filled.limit ?? '')).replace('{option}', filled.option?.[language] ?? '')
  return { linkId, path, code, words: { zh: fill(zh, 'zh'), en: fill(en, 'en') } }
}
