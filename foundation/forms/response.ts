import type { ItemType } from './questionnaire.ts'

/** FHIR R4 QuestionnaireResponse, as far as forms use it. */
export interface FormResponse {
  readonly resourceType: 'QuestionnaireResponse'
  /** `code|version` of the questionnaire. */
  readonly questionnaire: string
  readonly status: 'in-progress' | 'completed'
  readonly item?: readonly ResponseItem[]
}

/** Of a repeating group each instance is an item; a repeating question has several answers. */
export interface ResponseItem {
  readonly linkId: string
  readonly answer?: readonly ResponseAnswer[]
  readonly item?: readonly ResponseItem[]
}

export type ResponseAnswer = Readonly<Record<string, unknown>>

/** A plain value: of a choice its code, of a reference the id behind the slash, of a quantity its number. */
export type PlainValue = string | number | boolean

/** The name an answer has in FHIR. */
const FIELDS: Readonly<Record<Exclude<ItemType, 'group' | 'display'>, string>> = {
  boolean: 'valueBoolean',
  decimal: 'valueDecimal',
  integer: 'valueInteger',
  date: 'valueDate',
  dateTime: 'valueDateTime',
  time: 'valueTime',
  string: 'valueString',
  text: 'valueString',
  url: 'valueUri',
  choice: 'valueCoding',
  'open-choice': 'valueCoding',
  attachment: 'valueAttachment',
  reference: 'valueReference',
  quantity: 'valueQuantity',
}

/** An answer as plain value; undefined where it is none of its type. An attachment is its hash. */
export function plainOf(type: ItemType, answer: ResponseAnswer): PlainValue | undefined {
  if (type === 'group' || type === 'display') return undefined
  if (type === 'open-choice' && typeof answer.valueString === 'string') return answer.valueString
  const value = answer[FIELDS[type]]
  switch (type) {
    case 'choice':
    case 'open-choice':
      return textAt(value, 'code')
    case 'quantity':
      return numberAt(value, 'value')
    case 'reference':
      return textAt(value, 'reference')?.replace(/^[A-Za-z]+\//, '')
    case 'attachment':
      return textAt(value, 'hash')
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
    case 'decimal':
    case 'integer':
      return typeof value === 'number' ? value : undefined
    case 'date':
    case 'dateTime':
    case 'time':
    case 'string':
    case 'text':
    case 'url':
      return typeof value === 'string' ? value : undefined
  }
}

/** The answer of a plain value. */
export function answerOf(type: ItemType, value: PlainValue, unit?: string): ResponseAnswer {
  if (type === 'group' || type === 'display') throw new Error(`${type} has no answer`)
  const field = FIELDS[type]
  if (type === 'choice' || type === 'open-choice') return { [field]: { code: value } }
  if (type === 'quantity') return { [field]: { value, ...(unit !== undefined && { unit }) } }
  if (type === 'reference') return { [field]: { reference: `Organization/${value}` } }
  return { [field]: value }
}

/** Whether an answer has one value, under the name of its type. */
export function isAnswerOf(type: ItemType, answer: unknown): answer is ResponseAnswer {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer)) return false
  const values = Object.keys(answer).filter((key) => key !== 'item')
  return values.length === 1 && plainOf(type, answer as ResponseAnswer) !== undefined
}

function textAt(value: unknown, key: string): string | undefined {
  const at = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return typeof at === 'string' ? at : undefined
}

function numberAt(value: unknown, key: string): number | undefined {
  const at = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
  return typeof at === 'number' ? at : undefined
}
