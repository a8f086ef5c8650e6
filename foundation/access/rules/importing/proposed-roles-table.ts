import { type Language, say } from '@kangcheng/kernel'
import type { ProposedRole } from '../../contract/directory-import.ts'
import { type Table, table } from '../tables.ts'

/** Roles that wait for a decision, to be carried away. */
export function proposedRolesTable(proposed: readonly ProposedRole[], language: Language): Table {
  return table(
    say({ zh: '待确认授权', en: 'Proposed roles' }, language),
    [
      ['login', '用户名', 'User name'],
      ['name', '姓名', 'Name'],
      ['role', '角色', 'Role'],
      ['region', '地区范围', 'Region'],
      ['organisation', '机构范围', 'Within organisation'],
      ['proposedAt', '提出时间', 'Proposed at'],
      ['proposedBy', '提出人', 'Proposed by'],
    ],
    language,
    proposed.map(({ id: _, userId: __, ...row }) => row),
  )
}
