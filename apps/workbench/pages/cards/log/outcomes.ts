import type { CardReading, CardRefusal, CodeUse, ReadingKind } from '@kangcheng/persons/contract'
import type { Words } from '@kangcheng/web-kit/plain'

/** Not the list of the contract: its values bring the schema library along. */
export const READING_KINDS = [
  'card-code',
  'id-card',
  'social-security-card',
  'insurance-voucher',
  'hospital-card',
] as const satisfies ReadingKind[]
export const CODE_USES = ['identify', 'record', 'pay'] as const satisfies CodeUse[]

type NotOfReadings =
  | 'card.person-not-found'
  | 'card.not-found'
  | 'card.active-exists'
  | 'card.none-active'
  | 'card.step-impossible'
  | 'card.reading-differs'
  | 'card.period-impossible'

/** What came of a reading, in the few words of a list. */
const OUTCOMES: Readonly<Record<'accepted' | 'conflict' | Exclude<CardRefusal, NotOfReadings>, Words>> = {
  accepted: { zh: '已识别', en: 'accepted' },
  conflict: { zh: '离线冲突：此码在别处也用过', en: 'conflict: used elsewhere too' },
  'card.code-expired': { zh: '动态码已过期', en: 'code expired' },
  'card.code-used': { zh: '动态码已被使用过', en: 'code used already' },
  'card.code-withdrawn': { zh: '动态码已被收回', en: 'code taken back' },
  'card.code-altered': { zh: '不是本平台的动态码，或扫描不完整', en: 'not a code of this platform, or not all of it' },
  'card.code-early': { zh: '动态码的时间在未来', en: 'code of a moment to come' },
  'card.key-unknown': { zh: '签发密钥未知或已停用', en: 'key unknown or retired' },
  'card.key-withdrawn': { zh: '签发密钥已作废', en: 'key withdrawn' },
  'card.suspended': { zh: '该卡已挂失', en: 'card suspended' },
  'card.revoked': { zh: '该卡已注销', en: 'card revoked' },
  'card.holder-gone': { zh: '该卡没有持卡人', en: 'nobody holds this card' },
  'card.kind-unclear': { zh: '认不出是哪种卡码', en: 'kind unclear' },
  'card.number-unsound': { zh: '身份证号码有误', en: 'no sound identity number' },
  'card.holder-none': { zh: '查无此人，或不在管辖范围', en: 'nobody fits, or nobody in this area' },
  'card.holder-several': { zh: '对应多人，无法确定', en: 'several people fit' },
  'card.issuer-none': { zh: '尚未接入该卡的发行机构', en: 'no issuer is set for this kind' },
  'card.issuer-silent': { zh: '发行机构没有应答', en: 'the issuer does not answer' },
  'card.issuer-garbled': { zh: '发行机构的应答无法识别', en: 'the issuer’s answer cannot be read' },
  'card.issuer-refuses': { zh: '发行机构不认可该码', en: 'the issuer does not know it' },
}

/** The outcomes that a list of readings may be narrowed to. */
export const OUTCOME_CODES = Object.keys(OUTCOMES)

/** One that is not listed is shown by its code. */
export function outcomeWords(outcome: string): Words {
  return Object.hasOwn(OUTCOMES, outcome) ? OUTCOMES[outcome as keyof typeof OUTCOMES] : { zh: outcome }
}

/** Somebody has to look where a code was read twice. */
export function outcomeTone(outcome: string): 'accepted' | 'doubtful' | 'refused' {
  if (outcome === 'accepted') return 'accepted'
  return outcome === 'conflict' || outcome === 'card.code-used' ? 'doubtful' : 'refused'
}

/** The reading that used a code up, or took it for used while the line was down. */
export function usedBy(readings: readonly CardReading[], reference: string): CardReading | undefined {
  return readings.find(
    (one) => one.reference === reference && (one.outcome === 'accepted' || one.outcome === 'conflict'),
  )
}
