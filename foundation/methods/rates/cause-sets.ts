import { calculable, notCalculable } from '../not-calculable.ts'

/** Causes of death named by ICD-10 categories. */
export interface CauseSet {
  readonly zh: string
  readonly en: string
  /** Categories of three characters, both ends meant: `['C00', 'C97']`. */
  readonly ranges: readonly (readonly [first: string, last: string])[]
}

/**
 * The four groups of the premature mortality of major chronic diseases (重大慢性病过早死亡率), as China's monitoring is
 * described to take them. Not checked against the official text: show it with the figure.
 */
export const MAJOR_CHRONIC_CAUSES: {
  readonly asOf: string
  readonly verified: boolean
  readonly sets: Readonly<Record<'cancer' | 'cardiovascular' | 'respiratory' | 'diabetes', CauseSet>>
} = {
  asOf: '2021-01-01',
  verified: false,
  sets: {
    cancer: { zh: '恶性肿瘤', en: 'malignant neoplasms', ranges: [['C00', 'C97']] },
    cardiovascular: { zh: '心脑血管疾病', en: 'cardiovascular diseases', ranges: [['I00', 'I99']] },
    respiratory: { zh: '慢性呼吸系统疾病', en: 'chronic respiratory diseases', ranges: [['J30', 'J98']] },
    diabetes: { zh: '糖尿病', en: 'diabetes mellitus', ranges: [['E10', 'E14']] },
  },
}

const CATEGORY = /^[A-Z]\d\d/

/**
 * Whether an underlying cause of death belongs to a set: by the first three characters of its ICD-10 code, with or without
 * subcategory (`I21.9`, `I219`, `I21.900x001`). Not calculable for what is no ICD-10 code.
 *
 * @example
 * isOfCause('J44.1', MAJOR_CHRONIC_CAUSES.sets.respiratory) // true
 */
export const isOfCause = calculable((code: string, { ranges }: CauseSet): boolean => {
  const category = CATEGORY.exec(code.trim().toUpperCase())?.[0]
  if (category === undefined) notCalculable('outside-range', `${JSON.stringify(code)} is no ICD-10 code`)
  return ranges.some(([first, last]) => category >= first && category <= last)
})
