import type { Words } from '@kangcheng/kernel'

/** How grave a finding is; a veto (单项否决) decides the grade by itself. Gravest first. */
export const QUALITY_SEVERITIES = ['veto', 'heavy', 'medium', 'light'] as const
export type QualitySeverity = (typeof QUALITY_SEVERITIES)[number]

export const QUALITY_SEVERITY_WORDS: Readonly<Record<QualitySeverity, Words>> = {
  veto: { zh: '单项否决', en: 'veto' },
  heavy: { zh: '重度', en: 'heavy' },
  medium: { zh: '中度', en: 'medium' },
  light: { zh: '轻度', en: 'light' },
}

/** What a rule looks at. */
export const QUALITY_ASPECTS = ['timeliness', 'completeness', 'signature', 'logic', 'consistency', 'safety'] as const
export type QualityAspect = (typeof QUALITY_ASPECTS)[number]

export const QUALITY_ASPECT_WORDS: Readonly<Record<QualityAspect, Words>> = {
  timeliness: { zh: '时限', en: 'timeliness' },
  completeness: { zh: '完整性', en: 'completeness' },
  signature: { zh: '签名', en: 'signature' },
  logic: { zh: '逻辑', en: 'logic' },
  consistency: { zh: '一致性', en: 'consistency' },
  safety: { zh: '医疗安全', en: 'safety' },
}

/** Where a finding stands. Of those before `justified` the points are deducted. */
export const QUALITY_STATUSES = [
  'open',
  'claimed',
  'awaiting',
  'justified',
  'false-alarm',
  'mended',
  'obsolete',
] as const
export type QualityStatus = (typeof QUALITY_STATUSES)[number]

export const QUALITY_STATUS_WORDS: Readonly<Record<QualityStatus, Words>> = {
  open: { zh: '待处理', en: 'open' },
  claimed: { zh: '已整改，待复查', en: 'said to be mended' },
  awaiting: { zh: '待第二人确认', en: 'waits for a second person' },
  justified: { zh: '情况属实有理由', en: 'justified' },
  'false-alarm': { zh: '误报', en: 'false alarm' },
  mended: { zh: '已整改', en: 'mended' },
  obsolete: { zh: '规则已更改', en: 'rule changed' },
}

/** What people and the platform do about a finding. */
export const QUALITY_ANSWERS = ['assign', 'mend', 'justify', 'false-alarm', 'approve', 'decline', 'reopen'] as const
export type QualityAnswerKind = (typeof QUALITY_ANSWERS)[number]
export const QUALITY_EVENTS = [
  ...QUALITY_ANSWERS,
  'found',
  'still-found',
  'verified',
  'returned',
  'rule-changed',
] as const
export type QualityEventKind = (typeof QUALITY_EVENTS)[number]

export const QUALITY_EVENT_WORDS: Readonly<Record<QualityEventKind, Words>> = {
  assign: { zh: '分派', en: 'assigned' },
  mend: { zh: '报告已整改', en: 'said to be mended' },
  justify: { zh: '说明理由', en: 'justified' },
  'false-alarm': { zh: '报告误报', en: 'called a false alarm' },
  approve: { zh: '确认', en: 'approved' },
  decline: { zh: '退回', en: 'declined' },
  reopen: { zh: '重新打开', en: 'opened again' },
  found: { zh: '质检发现', en: 'found' },
  'still-found': { zh: '复查仍存在', en: 'still there' },
  verified: { zh: '复查已整改', en: 'mending verified' },
  returned: { zh: '再次出现', en: 'found again' },
  'rule-changed': { zh: '规则更改后不再成立', en: 'no finding by the new rule' },
}

/** While the patient is in hospital (运行病历), or after (终末病历). */
export const QUALITY_PHASES = ['running', 'final'] as const
export type QualityPhase = (typeof QUALITY_PHASES)[number]

export const QUALITY_PHASE_WORDS: Readonly<Record<QualityPhase, Words>> = {
  running: { zh: '运行病历', en: 'running' },
  final: { zh: '终末病历', en: 'final' },
}
