import type { NoticeKinds } from '@kangcheng/notices/contract'

/** What those who have a part in a case are told. No personal data: a case is known by its number. */
export const CASE_NOTICES = {
  'cases.moved': {
    title: { zh: '{definition}：{stage}', en: '{definition}: {stage}' },
    text: {
      zh: '办件 {number} 现为“{stage}”（{organisation}）。',
      en: 'Case {number} is now at “{stage}” ({organisation}).',
    },
  },
  'cases.reminder': {
    title: { zh: '{definition}：{deadline}即将到期', en: '{definition}: {deadline} is near' },
    text: {
      zh: '办件 {number}（{stage}）的“{deadline}”将于 {due} 到期。',
      en: 'Case {number} ({stage}): {deadline} is due at {due}.',
    },
  },
  'cases.missed': {
    title: { zh: '{definition}：{deadline}已逾期', en: '{definition}: {deadline} was missed' },
    text: {
      zh: '办件 {number}（{stage}）的“{deadline}”已于 {due} 到期，尚未办理。',
      en: 'Case {number} ({stage}): {deadline} was due at {due}.',
    },
  },
  'cases.escalated': {
    title: { zh: '{definition}：{deadline}逾期提级', en: '{definition}: {deadline} is long over' },
    text: {
      zh: '办件 {number}（{stage}）的“{deadline}”于 {due} 到期后仍未办理，请督促。',
      en: 'Case {number} ({stage}) still waits after {deadline} was due at {due}. Please see to it.',
    },
  },
} as const satisfies NoticeKinds
export type CaseNotice = keyof typeof CASE_NOTICES
