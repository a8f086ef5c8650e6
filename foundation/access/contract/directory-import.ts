import type { Words } from '@kangcheng/kernel'
import { type Static, Type } from 'typebox'
import { Slug } from './definition.ts'

export const IMPORT_KINDS = ['organisations', 'users'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** What can be wrong with a line, with what to do about it. */
export const IMPORT_FAULT_WORDS = {
  missing: { zh: '必填项为空，请填写。', en: 'is empty and must not be: fill it in.' },
  'bad-code': {
    zh: '代码只能用小写字母、数字和连字符。',
    en: 'is no code: use lower-case letters, digits and hyphens.',
  },
  'too-long': { zh: '内容过长，请缩短。', en: 'is too long: shorten it.' },
  'bad-sign': { zh: '含有不可见的控制字符，请重新输入。', en: 'holds control signs: type it anew.' },
  duplicate: { zh: '与前面的行重复，请删除其中一行。', en: 'stands in an earlier line too: remove one of the two.' },
  'unknown-kind': {
    zh: '类别不明，可填：政府、部门、乡镇政府、机构、企业、团体。',
    en: 'is no kind: government, department, township-government, institution, enterprise or association.',
  },
  'unknown-region': { zh: '没有此行政区划代码。', en: 'is no region here.' },
  'unknown-parent': { zh: '上级机构不存在，也不在本文件中。', en: 'is no organisation here nor in this file.' },
  cycle: { zh: '上下级循环，请检查上级机构。', en: 'is its own superior in the end: look at the parents.' },
  'kept-by-pack': {
    zh: '此机构由资料包维护，不能在此修改；请删除此行或保持一致。',
    en: 'is kept by a pack and cannot be changed here: remove the line or leave it as it is.',
  },
  'outside-scope': { zh: '超出您的机构范围。', en: 'lies outside your organisations.' },
  'bad-login': { zh: '用户名应为 2–60 个字符，不含空格。', en: 'is no user name: 2 to 60 characters without spaces.' },
  'login-taken': { zh: '用户名已被其他机构使用，请换一个。', en: 'is taken elsewhere: choose another.' },
  'unknown-organisation': { zh: '没有此机构代码。', en: 'is no organisation here.' },
  'unknown-role': { zh: '没有此角色代码。', en: 'is no role here.' },
  'bad-role': {
    zh: '格式应为 角色@机构@行政区划，多个用分号隔开。',
    en: 'is written role@organisation@region, several parted by semicolons.',
  },
  'excluded-roles': { zh: '这些角色不得由同一人担任。', en: 'nobody may hold these roles together.' },
  'bad-phone': { zh: '电话号码格式不正确。', en: 'is no telephone number.' },
  'bad-email': { zh: '电子邮箱格式不正确。', en: 'is no e-mail address.' },
  'own-account': { zh: '不能修改自己的账号。', en: 'is your own account, which somebody else changes.' },
} as const satisfies Record<string, Words>
export type ImportFaultCode = keyof typeof IMPORT_FAULT_WORDS

export const ImportFault = Type.Object({
  line: Type.Integer({ minimum: 1, description: 'as a spreadsheet counts, headings included' }),
  column: Type.String({ description: 'heading' }),
  code: Type.Enum(Object.keys(IMPORT_FAULT_WORDS) as ImportFaultCode[]),
  text: Type.Optional(Type.String({ description: 'what stands there, shortened' })),
})
export type ImportFault = Static<typeof ImportFault>

export const KEPT_REASONS = ['last-administrator', 'own-account', 'has-accounts', 'has-parts'] as const

/** One thing that an import would do. */
export const ImportChange = Type.Object({
  line: Type.Optional(Type.Integer({ description: 'absent for what the file does not hold' })),
  code: Type.String({ description: 'organisation code or user name' }),
  name: Type.String(),
  action: Type.Enum(['create', 'change', 'disable', 'keep']),
  /** Headings of what changes. */
  columns: Type.Optional(Type.Array(Type.String())),
  /** Why something that the file does not hold stays all the same. */
  kept: Type.Optional(Type.Enum([...KEPT_REASONS])),
})
export type ImportChange = Static<typeof ImportChange>

/** What a file would do, or did. */
export const ImportReport = Type.Object({
  lines: Type.Integer(),
  created: Type.Integer(),
  changed: Type.Integer(),
  unchanged: Type.Integer(),
  disabled: Type.Integer({ description: 'in sync mode: no longer in the file' }),
  kept: Type.Integer({ description: 'no longer in the file, and staying for a reason' }),
  proposedRoles: Type.Integer({ description: 'wait for whoever gives rights' }),
  faults: Type.Array(ImportFault, { description: 'the first of them; any at all and nothing is applied' }),
  faultCount: Type.Integer(),
  changes: Type.Array(ImportChange, { description: 'the first of them' }),
  /** Of all changes; sent back with the same file it says that they were seen. */
  digest: Type.String(),
  applied: Type.Boolean(),
  /** A CSV file of first passwords, shown once and kept nowhere. */
  firstPasswords: Type.Optional(Type.String()),
})
export type ImportReport = Static<typeof ImportReport>

export const ImportWish = Type.Object({
  /** `sync`: what the file does not hold is disabled. Left out: only added and changed. */
  sync: Type.Optional(Type.Boolean()),
  /** Of users: only this organisation and all below it. */
  organisation: Type.Optional(Slug),
  /** The digest of a report of the same file: do it. Left out, nothing is changed. */
  apply: Type.Optional(Type.String({ pattern: '^[0-9a-f]{64}$' })),
})
export type ImportWish = Static<typeof ImportWish>

/** A role that a file asked for and nobody has decided on. */
export const ProposedRole = Type.Object({
  id: Type.String({ format: 'uuid' }),
  userId: Type.String({ format: 'uuid' }),
  login: Type.String(),
  name: Type.String(),
  role: Slug,
  region: Type.String(),
  organisation: Type.String(),
  proposedAt: Type.String({ format: 'date-time' }),
  proposedBy: Type.Optional(Type.String({ description: 'name' })),
})
export type ProposedRole = Static<typeof ProposedRole>

export const RoleDecisions = Type.Object({
  ids: Type.Array(Type.String({ format: 'uuid' }), { minItems: 1, maxItems: 500, uniqueItems: true }),
  accept: Type.Boolean(),
})
export type RoleDecisions = Static<typeof RoleDecisions>

/** What became of them; a role that could not be given stays proposed, with the reason. */
export const DecidedRoles = Type.Object({
  decided: Type.Integer(),
  refused: Type.Array(Type.Object({ id: Type.String(), code: Type.String() })),
})
export type DecidedRoles = Static<typeof DecidedRoles>
