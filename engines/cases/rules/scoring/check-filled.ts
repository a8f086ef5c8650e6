import type { FilledItem, ScoringSheet, SheetItem } from '../../contract/scoring-sheet.ts'

/** What can be wrong with a filled-in item, closed. */
export const SHEET_FAULTS = {
  shape: {
    zh: '评分表内容格式不对，请刷新后重新填写。',
    en: 'This is not what the sheet sends: reload it and fill it in again.',
  },
  unknown: { zh: '评分表中没有这一项。', en: 'The sheet has no such item.' },
  applies: { zh: '这一项不能缺项。', en: 'This item always applies.' },
  unfit: { zh: '填写的内容与这一项的评分办法不符。', en: 'What was filled in is not what this item is scored by.' },
  step: { zh: '没有这个等级。', en: 'There is no such grade.' },
  exceeds: { zh: '符合数不能大于检查数。', en: 'More conform than were examined.' },
  sample: { zh: '检查数不足。', en: 'Too few were examined.' },
  evidence: { zh: '请附佐证材料。', en: 'Evidence is missing.' },
} as const
export type SheetFaultCode = keyof typeof SHEET_FAULTS

export interface SheetFault {
  readonly item: string
  readonly code: SheetFaultCode
  readonly words: { readonly zh: string; readonly en: string }
}

/** Everything wrong with what was filled in; what is missing is for {@link scoreSheet} to say. Anything may be handed in. */
export function checkFilled({ sections }: ScoringSheet, filled: unknown): SheetFault[] {
  if (!isRecord(filled)) return [fault('', 'shape')]
  const items = new Map(sections.flatMap((section) => section.items).map((item) => [item.code, item]))
  return Object.entries(filled).flatMap(([code, one]) => {
    const item = items.get(code)
    if (!item) return [fault(code.slice(0, 60), 'unknown')]
    return isRecord(one) && isFilledItem(one) ? itemFaults(item, one as FilledItem) : [fault(code, 'shape')]
  })
}

const ANSWERS = ['conforms', 'step', 'findings', 'conforming', 'examined', 'value'] as const

const WANTED: Readonly<Record<SheetItem['scoring']['kind'], readonly (typeof ANSWERS)[number][]>> = {
  all: ['conforms'],
  check: ['conforms'],
  steps: ['step'],
  deduct: ['findings'],
  share: ['conforming', 'examined'],
  band: ['value'],
}

function itemFaults(item: SheetItem, filled: FilledItem): SheetFault[] {
  const { code, scoring, mayNotApply, evidence } = item
  if (filled.notApplicable) return mayNotApply ? [] : [fault(code, 'applies')]
  const given = ANSWERS.filter((name) => filled[name] !== undefined)
  if (given.some((name) => !WANTED[scoring.kind].includes(name))) return [fault(code, 'unfit')]
  const { step, conforming = 0, examined } = filled
  const isUnknownStep =
    scoring.kind === 'steps' && step !== undefined && !scoring.steps.some((one) => one.code === step)
  return [
    ...(isUnknownStep ? [fault(code, 'step')] : []),
    ...(examined !== undefined && conforming > examined ? [fault(code, 'exceeds')] : []),
    ...(scoring.kind === 'share' && examined !== undefined && examined < scoring.least ? [fault(code, 'sample')] : []),
    ...(evidence === 'required' && given.length > 0 && (filled.evidence ?? []).length === 0
      ? [fault(code, 'evidence')]
      : []),
  ]
}

const SHAPES: Readonly<Record<keyof FilledItem, (value: unknown) => boolean>> = {
  notApplicable: (value) => typeof value === 'boolean',
  conforms: (value) => typeof value === 'boolean',
  step: (value) => typeof value === 'string',
  findings: isCount,
  conforming: isCount,
  examined: isCount,
  value: (value) => typeof value === 'number' && Number.isFinite(value),
  remark: (value) => typeof value === 'string' && value.length <= 1_000,
  evidence: (value) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && /^[0-9a-f]{64}$/.test(one)),
}

function isFilledItem(one: Record<string, unknown>): boolean {
  return Object.entries(one).every(
    ([name, value]) => Object.hasOwn(SHAPES, name) && SHAPES[name as keyof FilledItem](value),
  )
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 1_000_000
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fault(item: string, code: SheetFaultCode): SheetFault {
  return { item, code, words: SHEET_FAULTS[code] }
}
