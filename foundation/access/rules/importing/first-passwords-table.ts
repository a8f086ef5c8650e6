import { type Table, table } from '../tables.ts'
import type { WantedUser } from './plan-users.ts'

/** First passwords to be handed out, in both languages: whoever gets a line need not read Chinese. */
export function firstPasswordsTable(users: readonly WantedUser[], passwords: ReadonlyMap<string, string>): Table {
  return table(
    '初始密码 First passwords',
    [
      ['login', '用户名 User name', ''],
      ['name', '姓名 Name', ''],
      ['organisation', '机构 Organisation', ''],
      ['password', '初始密码 First password', ''],
    ],
    'zh',
    users.map(({ login, name, organisation }) => ({ login, name, organisation, password: passwords.get(login) })),
  )
}
