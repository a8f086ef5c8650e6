import { type Language, say } from '@kangcheng/kernel'
import type { AuditPage } from '../contract/audit.ts'
import type { Organisation } from '../contract/organisation.ts'
import { PURPOSE_WORDS, type Purpose } from '../contract/purpose.ts'
import type { Region } from '../contract/region.ts'
import type { SecurityEventPage } from '../contract/security-event.ts'
import type { User } from '../contract/user.ts'

/** Lists of this package as tables to be carried away; the shape that the platform's writer takes. */
export interface Table {
  title: string
  columns: { key: string; title: string; kind: 'text' | 'number' | 'date' }[]
  rows: Record<string, string | number | undefined>[]
}

export function regionsTable(regions: readonly Region[], language: Language): Table {
  return table(
    say({ zh: '行政区划', en: 'Regions' }, language),
    [
      ['code', '代码', 'Code'],
      ['name', '名称', 'Name'],
      ['level', '级别', 'Level'],
      ['parent', '上级代码', 'Parent'],
    ],
    language,
    regions.map(({ code, name, level, parent }) => ({ code, name: say(name, language), level, parent })),
  )
}

export function organisationsTable(organisations: readonly Organisation[], language: Language): Table {
  return table(
    say({ zh: '机构', en: 'Organisations' }, language),
    [
      ['code', '代码', 'Code'],
      ['name', '名称', 'Name'],
      ['aliases', '别名', 'Other names'],
      ['kind', '类别', 'Kind'],
      ['region', '行政区划', 'Region'],
      ['parent', '上级机构', 'Parent'],
    ],
    language,
    organisations.map(({ code, name, aliases, kind, region, parent }) => ({
      code,
      name: say(name, language),
      aliases: (aliases ?? []).join('; '),
      kind,
      region,
      parent,
    })),
  )
}

export function usersTable(users: readonly User[], language: Language): Table {
  return table(
    say({ zh: '账号', en: 'Accounts' }, language),
    [
      ['login', '用户名', 'User name'],
      ['name', '姓名', 'Name'],
      ['organisation', '机构', 'Organisation'],
      ['phone', '电话', 'Telephone'],
      ['email', '电子邮箱', 'E-mail'],
      ['roles', '角色', 'Roles'],
      ['disabled', '停用', 'Disabled'],
    ],
    language,
    users.map(({ login, name, organisation, phone, email, assignments, disabled }) => ({
      login,
      name,
      organisation,
      phone,
      email,
      roles: assignments.map(({ role, region }) => `${role} (${region})`).join('; '),
      disabled: disabled ? '1' : '',
    })),
  )
}

/** Where `next` says that there are older entries than the file holds, its title does too: it names the file in every format. */
export function auditTable({ rows, next }: AuditPage, language: Language): Table {
  const cut = { zh: `审计记录(最近${rows.length}条)`, en: `Audit (newest ${rows.length} entries)` }
  return table(
    say(next === undefined ? { zh: '审计记录', en: 'Audit' } : cut, language),
    [
      ['at', '时间', 'Time'],
      ['organisation', '机构', 'Organisation'],
      ['day', '日期', 'Day'],
      ['seq', '序号', 'Number'],
      ['actorName', '操作人', 'Actor'],
      ['onBehalfOfName', '代理', 'On behalf of'],
      ['operation', '操作', 'Operation'],
      ['subject', '对象', 'Subject'],
      ['format', '导出格式', 'Exported as'],
      ['purpose', '目的', 'Purpose'],
      ['breakGlass', '应急查阅理由', 'Break-glass reason'],
      ['reason', '查看理由', 'Reason'],
      ['outcome', '结果', 'Outcome'],
      ['refusal', '拒绝原因', 'Refusal'],
      ['hash', '校验值', 'Hash'],
    ],
    language,
    rows.map(({ purpose, detail, ...entry }) => ({
      at: entry.at,
      organisation: entry.organisation,
      day: entry.day,
      seq: entry.seq,
      actorName: entry.actorName,
      onBehalfOfName: entry.onBehalfOfName,
      operation: entry.operation,
      subject: entry.subject,
      format: typeof detail.format === 'string' ? detail.format : undefined,
      purpose: purpose === undefined ? undefined : purposeText(purpose, language),
      breakGlass: entry.breakGlass,
      reason: typeof detail.reason === 'string' ? detail.reason : undefined,
      outcome: entry.outcome,
      refusal: entry.refusal,
      hash: entry.hash,
    })),
  )
}

export function securityEventsTable({ rows, next }: SecurityEventPage, language: Language): Table {
  const cut = { zh: `安全事件(最近${rows.length}条)`, en: `Security events (newest ${rows.length})` }
  return table(
    say(next === undefined ? { zh: '安全事件', en: 'Security events' } : cut, language),
    [
      ['at', '时间', 'Time'],
      ['kinds', '类别', 'Kinds'],
      ['organisation', '机构', 'Organisation'],
      ['actorName', '操作人', 'Actor'],
      ['onBehalfOfName', '代理', 'On behalf of'],
      ['channel', '途径', 'Channel'],
      ['operation', '操作', 'Operation'],
      ['subject', '对象', 'Subject'],
      ['permission', '权限', 'Permission'],
      ['outcome', '结果', 'Outcome'],
      ['refusal', '拒绝时的提示', 'Told when refused'],
      ['format', '导出格式', 'Exported as'],
    ],
    language,
    rows.map((event) => ({
      at: event.at,
      kinds: event.kinds.join('; '),
      organisation: event.organisation,
      actorName: event.actorName,
      onBehalfOfName: event.onBehalfOfName,
      channel: event.channel,
      operation: event.operation,
      subject: event.subject,
      permission: event.permission,
      outcome: event.outcome,
      refusal: event.refusalWords ? say(event.refusalWords, language) : event.refusal,
      format: typeof event.detail.format === 'string' ? event.detail.format : undefined,
    })),
  )
}

function purposeText(purpose: string, language: Language): string {
  const words = PURPOSE_WORDS[purpose as Purpose]
  return words ? say(words, language) : purpose
}

export function table(
  title: string,
  columns: readonly (readonly [string, string, string])[],
  language: Language,
  rows: Table['rows'],
): Table {
  return {
    title,
    columns: columns.map(([key, zh, en]) => ({ key, title: say({ zh, en }, language), kind: 'text' })),
    rows,
  }
}
