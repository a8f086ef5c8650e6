import type { QualityAnswerKind } from './words.ts'

export const QUALITY_PERMISSIONS = [
  'exchange.record-quality.read',
  'exchange.record-quality.answer',
  'exchange.record-quality.approve',
  'exchange.record-quality.examine',
] as const
export type QualityPermission = (typeof QUALITY_PERMISSIONS)[number]

export const QUALITY_ANSWER_PERMISSIONS: Readonly<Record<QualityAnswerKind, QualityPermission>> = {
  assign: 'exchange.record-quality.answer',
  mend: 'exchange.record-quality.answer',
  justify: 'exchange.record-quality.answer',
  'false-alarm': 'exchange.record-quality.answer',
  approve: 'exchange.record-quality.approve',
  decline: 'exchange.record-quality.approve',
  reopen: 'exchange.record-quality.answer',
}
