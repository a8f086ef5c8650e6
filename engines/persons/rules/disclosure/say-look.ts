import { PURPOSE_WORDS, type Purpose } from '@kangcheng/access/contract'
import type { Words } from '@kangcheng/kernel'

type Both = Required<Words>

/** What a resident calls what lies in a record. */
const TYPES: Readonly<Record<string, Both>> = {
  Patient: { zh: '基本信息', en: 'who you are' },
  Observation: { zh: '检查检验结果', en: 'results' },
  DiagnosticReport: { zh: '检查检验报告', en: 'reports' },
  Condition: { zh: '诊断', en: 'diagnoses' },
  AllergyIntolerance: { zh: '过敏', en: 'allergies' },
  Immunization: { zh: '预防接种', en: 'vaccinations' },
  Encounter: { zh: '就诊', en: 'visits and stays' },
  Procedure: { zh: '手术与操作', en: 'procedures' },
  MedicationRequest: { zh: '处方', en: 'prescriptions' },
  MedicationStatement: { zh: '用药', en: 'medicines' },
  DocumentReference: { zh: '病历文书', en: 'documents' },
  Composition: { zh: '病历文书', en: 'documents' },
}

const OPERATIONS: Readonly<Record<string, Both>> = {
  'persons.show-record': { zh: '查看健康档案', en: 'Read your record' },
  'persons.show-own-record': { zh: '查看健康档案', en: 'Read your record' },
  'persons.copy-record': { zh: '复制健康档案', en: 'Took a copy of your record' },
  'persons.break-glass': { zh: '申请应急查阅', en: 'Asked for your record in an emergency' },
  'persons.record-consent': { zh: '登记同意或拒绝', en: 'Entered a consent or objection' },
  'persons.revoke-consent': { zh: '登记撤回', en: 'Entered that it was taken back' },
  'persons.list-consents': { zh: '查看同意台账', en: 'Read your consents' },
  'persons.propose-guardian': { zh: '登记监护关系', en: 'Proposed a guardian' },
  'persons.confirm-guardian': { zh: '确认监护关系', en: 'Confirmed a guardian' },
  'persons.end-guardian': { zh: '终止监护关系', en: 'Ended a guardianship' },
  'persons.propose-account': { zh: '登记居民账号', en: 'Proposed an account' },
  'persons.confirm-account': { zh: '关联居民账号', en: 'Linked an account' },
  'persons.withdraw-account': { zh: '撤回居民账号登记', en: 'Withdrew a proposed account' },
  'persons.list-accounts': { zh: '查看居民账号', en: 'Read your accounts' },
  'persons.show-own-log': { zh: '查看访问记录', en: 'Read who looked' },
  'persons.list-own-consents': { zh: '查看同意与拒绝', en: 'Read your consents' },
  'persons.list-own-requests': { zh: '查看疑问与答复', en: 'Read your questions' },
  'persons.give-consent': { zh: '作出同意或拒绝', en: 'Gave a consent or objection' },
  'persons.take-back-consent': { zh: '撤回同意或拒绝', en: 'Took one back' },
  'persons.ask-about-access': { zh: '提出疑问', en: 'Asked about a look' },
  'persons.raise-correction': { zh: '申请更正', en: 'Asked for a correction' },
  'persons.list-guardians': { zh: '查看监护关系', en: 'Read guardianships' },
  'persons.show-household': { zh: '查看家庭成员', en: 'Read the household' },
  'persons.change-household': { zh: '登记家庭成员', en: 'Entered the household' },
  'persons.close-account': { zh: '注销居民账号', en: 'Closed an account' },
  'persons.issue-card': { zh: '办理健康卡', en: 'Issued a card' },
  'persons.step-card': { zh: '变更健康卡状态', en: 'Changed a card' },
  'persons.list-cards': { zh: '查看健康卡', en: 'Read your cards' },
  'persons.make-card-code': { zh: '生成动态码', en: 'Made a code' },
  'persons.list-card-readings': { zh: '查看刷卡记录', en: 'Read when cards were shown' },
  'persons.show-card-holder': { zh: '识别健康卡', en: 'Read your card' },
  'persons.show': { zh: '查看个人信息', en: 'Read who you are' },
  'persons.reveal': { zh: '查看未遮盖的个人信息', en: 'Read who you are without masks' },
  'persons.cross-reference': { zh: '查询在各机构的就诊标识', en: 'Asked where you have charts' },
  'persons.link': { zh: '合并病案', en: 'Joined charts to yours' },
  'persons.merge': { zh: '合并病案', en: 'Joined charts to yours' },
  'persons.unlink': { zh: '拆分病案', en: 'Parted charts from yours' },
  'persons.correct': { zh: '更正病案归属', en: 'Corrected whose charts are whose' },
  'records.read': { zh: '查看', en: 'Read' },
  'records.read-version': { zh: '查看旧版本', en: 'Read an older version' },
  'records.reveal': { zh: '查看未遮盖的内容', en: 'Read without masks' },
  'records.everything': { zh: '查看一家机构的全部档案', en: 'Read all that one institution keeps' },
  'records.search': { zh: '查询', en: 'Searched' },
  'records.history': { zh: '查看修改历史', en: 'Read the history' },
}
const WROTE: Both = { zh: '登记或修改', en: 'Wrote' }
const OTHER: Both = { zh: '其他操作', en: 'Did something else with your record' }

export function sayType(type: string): Both {
  return TYPES[type] ?? { zh: `其他（${type}）`, en: type }
}

/** What was done, with what: `about` as the book has it, or how many of each type were shown. */
export function sayWhat(operation: string, about: string | Readonly<Record<string, number>>): Both {
  const known = OPERATIONS[operation] ?? (operation.startsWith('records.') ? WROTE : OTHER)
  if (typeof about === 'string') {
    const type = about.split(/[/?]/)[0] ?? ''
    if (type === 'person' || operation === 'records.everything') return known
    const words = sayType(type)
    return { zh: `${known.zh}：${words.zh}`, en: `${known.en}: ${words.en}` }
  }
  const shown = Object.entries(about).filter(([, count]) => count > 0)
  if (shown.length === 0) return known
  const list = (language: 'zh' | 'en', comma: string) =>
    shown.map(([type, count]) => `${sayType(type)[language]} ${count}`).join(comma)
  return { zh: `${known.zh}：${list('zh', '、')}`, en: `${known.en}: ${list('en', ', ')}` }
}

export function sayPurpose(purpose: string | undefined): Words | undefined {
  return purpose === undefined ? undefined : PURPOSE_WORDS[purpose as Purpose]
}
