import { type Static, Type } from 'typebox'

const Words = Type.Object({
  zh: Type.String({ minLength: 1, maxLength: 2_000 }),
  en: Type.String({ minLength: 1, maxLength: 3_000 }),
})
export type FormWords = Static<typeof Words>

const Scalar = Type.Union([Type.String({ maxLength: 1_000 }), Type.Number(), Type.Boolean()])

/** FHIRPath. `answer('linkId')` and `answers('linkId')` are short for the path through the response; `%today` is the day. */
const Expression = Type.String({ minLength: 1, maxLength: 2_000 })

export const ITEM_TYPES = [
  'group',
  'display',
  'boolean',
  'decimal',
  'integer',
  'date',
  'dateTime',
  'time',
  'string',
  'text',
  'url',
  'choice',
  'open-choice',
  'attachment',
  'reference',
  'quantity',
] as const
export type ItemType = (typeof ITEM_TYPES)[number]

const EnableWhen = Type.Object({
  question: Type.String({ maxLength: 100 }),
  operator: Type.Enum(['exists', '=', '!=', '>', '<', '>=', '<=']),
  /** Of `exists` true or false; of a choice the code. */
  answer: Scalar,
})

const Option = Type.Object({
  code: Type.String({ minLength: 1, maxLength: 100 }),
  display: Words,
  /** Points of a scale (ordinalValue). */
  score: Type.Optional(Type.Number()),
  /** Chosen alone: none of these. */
  exclusive: Type.Optional(Type.Boolean()),
})
export type FormOption = Static<typeof Option>

const Constraint = Type.Object({
  key: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
  /** True where all is well; over the item's own answers and the whole response. */
  expression: Expression,
  human: Words,
})

export const FormItem = Type.Cyclic(
  {
    Item: Type.Object({
      linkId: Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$', maxLength: 100 }),
      type: Type.Enum([...ITEM_TYPES]),
      text: Words,
      prefix: Type.Optional(Type.String({ maxLength: 20 })),
      help: Type.Optional(Words),
      required: Type.Optional(Type.Boolean()),
      repeats: Type.Optional(Type.Boolean()),
      readOnly: Type.Optional(Type.Boolean()),
      hidden: Type.Optional(Type.Boolean()),
      maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 20_000 })),
      minOccurs: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
      maxOccurs: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
      minValue: Type.Optional(Type.Union([Type.Number(), Type.String({ maxLength: 30 })])),
      maxValue: Type.Optional(Type.Union([Type.Number(), Type.String({ maxLength: 30 })])),
      maxDecimalPlaces: Type.Optional(Type.Integer({ minimum: 0, maximum: 6 })),
      regex: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
      unit: Type.Optional(Type.String({ minLength: 1, maxLength: 30 })),
      options: Type.Optional(Type.Array(Option, { minItems: 1, maxItems: 300 })),
      /** A list that whoever shows the form brings: organisations, departments. */
      optionsFrom: Type.Optional(Type.String({ maxLength: 60 })),
      control: Type.Optional(
        Type.Enum(['radio-button', 'check-box', 'drop-down', 'autocomplete', 'slider', 'text-area', 'spinner']),
      ),
      entryFormat: Type.Optional(Words),
      enableWhen: Type.Optional(Type.Array(EnableWhen, { minItems: 1, maxItems: 20 })),
      enableBehavior: Type.Optional(Type.Enum(['all', 'any'])),
      enableWhenExpression: Type.Optional(Expression),
      initial: Type.Optional(Scalar),
      initialExpression: Type.Optional(Expression),
      calculatedExpression: Type.Optional(Expression),
      constraints: Type.Optional(Type.Array(Constraint, { minItems: 1, maxItems: 10 })),
      items: Type.Optional(Type.Array(Type.Ref('Item'), { minItems: 1, maxItems: 200 })),
    }),
  },
  'Item',
)

/** Spelled out, since what `Type.Cyclic` infers is too deep for the compiler to compare. */
export interface FormItem {
  linkId: string
  type: ItemType
  text: FormWords
  prefix?: string
  help?: FormWords
  required?: boolean
  repeats?: boolean
  readOnly?: boolean
  hidden?: boolean
  maxLength?: number
  minOccurs?: number
  maxOccurs?: number
  minValue?: number | string
  maxValue?: number | string
  maxDecimalPlaces?: number
  regex?: string
  unit?: string
  options?: FormOption[]
  optionsFrom?: string
  control?: 'radio-button' | 'check-box' | 'drop-down' | 'autocomplete' | 'slider' | 'text-area' | 'spinner'
  entryFormat?: FormWords
  enableWhen?: Static<typeof EnableWhen>[]
  enableBehavior?: 'all' | 'any'
  enableWhenExpression?: string
  initial?: string | number | boolean
  initialExpression?: string
  calculatedExpression?: string
  constraints?: Static<typeof Constraint>[]
  items?: FormItem[]
}

/** Kind `questionnaire` of a pack: FHIR R4 Questionnaire and the named part of SDC, written as people write it. See README. */
export const Questionnaire = Type.Object({
  code: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 80 }),
  version: Type.Integer({ minimum: 1 }),
  title: Words,
  description: Type.Optional(Words),
  source: Type.Optional(
    Type.Object({
      title: Type.String({ minLength: 1 }),
      date: Type.Optional(Type.String()),
      locator: Type.Optional(Type.String()),
      status: Type.Enum(['verified', 'unverified']),
    }),
  ),
  items: Type.Array(FormItem, { minItems: 1, maxItems: 300 }),
})
export interface Questionnaire {
  code: string
  version: number
  title: FormWords
  description?: FormWords
  source?: { title: string; date?: string; locator?: string; status: 'verified' | 'unverified' }
  items: FormItem[]
}
