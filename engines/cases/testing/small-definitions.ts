import type { Questionnaire } from '@kangcheng/forms'
import type { CaseDefinition } from '../contract/definition/case-definition.ts'
import type { ScoringSheet } from '../contract/scoring-sheet.ts'

const name = (zh: string, en: string) => ({ zh, en })
const NEVER_PLAYED = [{ name: name('未演示', 'not played'), steps: [{ at: '2026-03-02 09:00' }] }]

export const APPLICATION: Questionnaire = {
  code: 'application',
  version: 1,
  title: name('申请表', 'Application'),
  items: [
    { linkId: 'title', type: 'string', text: name('标题', 'Title'), required: true, maxLength: 60 },
    {
      linkId: 'kind',
      type: 'choice',
      text: name('类别', 'Kind'),
      required: true,
      options: [
        { code: 'urgent', display: name('加急', 'urgent') },
        { code: 'plain', display: name('一般', 'plain') },
      ],
    },
    { linkId: 'to', type: 'reference', text: name('办理单位', 'Office'), required: true },
  ],
}

export const SHEET: ScoringSheet = {
  code: 'small-standard',
  version: 1,
  name: name('小标准', 'Small standard'),
  standard: { title: '虚构标准', status: 'unverified' },
  totalPoints: 100,
  sections: [
    {
      code: 'all',
      name: name('全部', 'All'),
      items: [
        { code: 'clean', text: name('整洁', 'Clean'), points: 60, scoring: { kind: 'all' }, veto: true },
        {
          code: 'signs',
          text: name('标识', 'Signs'),
          points: 40,
          scoring: { kind: 'deduct', each: 10 },
          mayNotApply: true,
        },
      ],
    },
  ],
  grades: [
    { code: 'pass', name: name('达标', 'pass'), atLeast: 80 },
    { code: 'fail', name: name('不达标', 'fail'), atLeast: 0 },
  ],
}

/** A permit: two officers judge it side by side, a third signs; corrections stop the clock; what nobody checks in time is called back. */
export const PERMIT: CaseDefinition = {
  code: 'permit',
  version: 1,
  name: name('许可', 'Permit'),
  prefix: 'XK',
  purpose: 'administration',
  parties: [
    { code: 'applicant', name: name('申请单位', 'applicant'), is: { kind: 'starter' } },
    { code: 'office', name: name('办理单位', 'office'), is: { kind: 'answer', item: 'application.to' } },
  ],
  roles: [
    { code: 'applicant', name: name('申请人', 'applicant'), at: 'applicant' },
    { code: 'officer', name: name('经办人', 'officer'), at: 'office' },
    { code: 'chief', name: name('负责人', 'chief'), at: 'office' },
  ],
  forms: [{ code: 'application', name: name('申请表', 'Application'), questionnaire: 'application' }],
  sheets: [{ code: 'visit', name: name('现场评分', 'Visit'), sheet: 'small-standard' }],
  evidence: [{ code: 'photo', name: name('照片', 'Photographs'), least: 1 }],
  summary: [{ item: 'application.title' }],
  priority: { item: 'application.kind', cases: [{ is: 'urgent', priority: 1 }] },
  start: {
    code: 'apply',
    name: name('申请', 'Apply'),
    by: ['applicant'],
    to: 'checking',
    fills: [{ form: 'application' }],
    tells: ['officer'],
  },
  stages: [
    {
      code: 'checking',
      name: name('受理', 'Checking'),
      actions: [
        { code: 'visit', name: name('现场核查', 'Visit'), by: ['officer'], to: 'judging', scores: ['visit'] },
        {
          code: 'return',
          name: name('退回补正', 'Return'),
          by: ['officer'],
          to: 'correcting',
          reason: {},
          tells: ['applicant'],
        },
        { code: 'withdraw', name: name('撤回', 'Withdraw'), by: ['applicant'], to: 'withdrawn', aside: true },
      ],
    },
    {
      code: 'correcting',
      name: name('补正', 'Correcting'),
      actions: [
        {
          code: 'correct',
          name: name('补正后提交', 'Correct'),
          by: ['applicant'],
          to: 'checking',
          fills: [{ form: 'application' }],
        },
      ],
    },
    {
      code: 'judging',
      name: name('评审', 'Judging'),
      review: {
        by: 'officer',
        least: 2,
        one: 'person',
        options: [
          { code: 'agree', name: name('同意', 'agree') },
          { code: 'oppose', name: name('不同意', 'oppose') },
        ],
      },
      automatic: [
        { when: { opinions: 'judging', option: 'oppose', atLeast: 1 }, to: 'refused', tells: ['applicant'] },
        { when: { opinions: 'judging', option: 'agree', atLeast: 2 }, to: 'signing', tells: ['chief'] },
      ],
    },
    {
      code: 'signing',
      name: name('签发', 'Signing'),
      actions: [
        {
          code: 'sign',
          name: name('签发', 'Sign'),
          by: ['chief'],
          to: 'granted',
          notBy: ['visit'],
          when: { score: 'visit', atLeast: 80 },
          otherwise: name('现场评分未达 80 分', 'the visit scored less than 80'),
          effects: [{ kind: 'emit', event: 'permit-granted' }],
          tells: ['applicant'],
        },
        {
          code: 'refuse',
          name: name('不予许可', 'Refuse'),
          by: ['chief'],
          to: 'refused',
          reason: {},
          tells: ['applicant'],
        },
      ],
    },
    { code: 'granted', name: name('准予许可', 'Granted'), ends: 'completed' },
    { code: 'refused', name: name('不予许可', 'Refused'), ends: 'refused' },
    { code: 'withdrawn', name: name('已撤回', 'Withdrawn'), ends: 'withdrawn' },
  ],
  deadlines: [
    {
      code: 'decision',
      name: name('办理时限', 'decision'),
      in: ['checking', 'judging', 'signing'],
      pausedIn: ['correcting'],
      limits: {
        item: 'application.kind',
        cases: [{ is: 'urgent', limit: { hours: 4 } }],
        otherwise: { workingDays: 5 },
      },
      reminders: [{ before: { workingDays: 1 }, tells: ['officer'] }],
      missed: { tells: ['chief'] },
      escalations: [{ after: { workingDays: 2 }, tells: ['chief', 'applicant'] }],
    },
    {
      code: 'correction',
      name: name('补正时限', 'correction'),
      in: ['correcting'],
      limit: { days: 30 },
      missed: { to: 'withdrawn', tells: ['applicant'] },
    },
  ],
  examples: NEVER_PLAYED,
}

/** An order with a part that is done elsewhere: it ends when its sub-case has ended. */
export const ORDER: CaseDefinition = {
  code: 'order',
  version: 1,
  name: name('督办', 'Order'),
  prefix: 'DB',
  purpose: 'administration',
  parties: [
    { code: 'applicant', name: name('交办单位', 'from'), is: { kind: 'starter' } },
    { code: 'office', name: name('承办单位', 'to'), is: { kind: 'answer', item: 'application.to' } },
  ],
  roles: [
    { code: 'giver', name: name('交办人', 'giver'), at: 'applicant' },
    { code: 'doer', name: name('承办人', 'doer'), at: 'office' },
  ],
  forms: [{ code: 'application', name: name('交办单', 'Order'), questionnaire: 'application' }],
  start: {
    code: 'give',
    name: name('交办', 'Give'),
    by: ['giver'],
    to: 'doing',
    fills: [{ form: 'application' }],
    effects: [
      {
        kind: 'open',
        as: 'part',
        definition: 'permit',
        starter: 'office',
        gives: [
          { item: 'application.title', from: 'application.title' },
          { item: 'application.kind', from: 'application.kind' },
          { item: 'application.to', from: 'application.to' },
        ],
      },
    ],
  },
  stages: [
    {
      code: 'doing',
      name: name('办理中', 'Doing'),
      actions: [
        {
          code: 'report',
          name: name('报告进展', 'Report'),
          by: ['doer'],
          when: { children: 'part', that: 'open', is: 0 },
        },
      ],
      automatic: [
        { when: { children: 'part', outcome: 'completed', atLeast: 1 }, to: 'done', tells: ['giver'] },
        {
          when: {
            all: [
              { children: 'part', that: 'ended', atLeast: 1 },
              { not: { children: 'part', outcome: 'completed', atLeast: 1 } },
            ],
          },
          to: 'failed',
          effects: [{ kind: 'flag', flag: 'red', party: 'office' }],
        },
      ],
    },
    { code: 'done', name: name('办结', 'Done'), ends: 'completed' },
    { code: 'failed', name: name('未办成', 'Failed'), ends: 'refused' },
  ],
  examples: NEVER_PLAYED,
}

export const SMALL_BUNDLES = [PERMIT, ORDER].map((definition) => ({
  pack: 'test',
  bundle: { definition, questionnaires: [APPLICATION], sheets: definition.sheets ? [SHEET] : [] },
}))
