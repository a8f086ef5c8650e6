import type { Words } from '@kangcheng/kernel'
import { type Static, Type } from 'typebox'

/** Why somebody looks. Closed: a purpose nobody has thought about allows nothing. */
export const PURPOSES = [
  'planning',
  'supervision',
  'care',
  'public-health',
  'research',
  'administration',
  'audit',
  'own-request',
  'casework',
] as const
export const Purpose = Type.Enum([...PURPOSES])
export type Purpose = Static<typeof Purpose>

export const PURPOSE_WORDS: Readonly<Record<Purpose, Words>> = {
  planning: { zh: '规划与评估', en: 'planning and evaluation' },
  supervision: { zh: '督导考核', en: 'supervision and appraisal' },
  care: { zh: '诊疗服务', en: 'care of a person' },
  'public-health': { zh: '公共卫生', en: 'public health' },
  research: { zh: '科学研究', en: 'research' },
  administration: { zh: '系统管理', en: 'administration of the platform' },
  audit: { zh: '审计', en: 'audit' },
  'own-request': { zh: '本人查询', en: 'a person’s own request' },
  casework: { zh: '办件办理', en: 'work on one’s cases' },
}
