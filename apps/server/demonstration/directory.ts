import { platformActor } from '@kangcheng/access'
import { addDays, type Result } from '@kangcheng/kernel'
import { StartFailure } from '@kangcheng/platform'
import type { Platform } from '../compose.ts'
import { DEMONSTRATION_ACCOUNTS } from './accounts.ts'

const DAYS_AWAY = 5

/**
 * What the pages of accounts show in a demonstration: invented telephone numbers (no network of China begins with 100) and
 * addresses, and somebody who is away this week. Nothing is changed where it is there already.
 */
export async function createDemonstrationDirectory({
  access,
  clock,
  log,
}: Pick<Platform, 'access' | 'clock' | 'log'>): Promise<void> {
  const actor = platformActor('system')
  // By name too: a real person may well have a login such as these, and is not made into somebody else.
  const own = settle(await access.listUsers(actor)).filter((user) =>
    DEMONSTRATION_ACCOUNTS.some(({ login, name }) => login === user.login && name === user.name),
  )
  const known = new Map(own.map((user) => [user.login, user]))
  const lines = DEMONSTRATION_ACCOUNTS.flatMap(({ login, name, organisation }, at) =>
    known.has(login)
      ? [`${login},${name},${organisation},1000000${String(at + 1).padStart(4, '0')},${login}@example.cn`]
      : [],
  )
  if (lines.length === 0) return
  const text = ['用户名,姓名,机构,电话,电子邮箱', ...lines].join('\n')
  const file = { bytes: new TextEncoder().encode(text), fileName: 'demonstration.csv' }
  const seen = settle(await access.importUsers(actor, file, {}))
  if (seen.changed > 0) settle(await access.importUsers(actor, file, { apply: seen.digest }))
  const [away, standIn] = [known.get('health'), known.get('lead')]
  const running = settle(await access.listDelegations(actor)).some(
    ({ delegator, state }) => delegator.id === away?.id && (state === 'running' || state === 'coming'),
  )
  if (!away || !standIn || running) return
  const today = clock.today()
  const made = await access.makeDelegationFor(actor, away.id, {
    delegate: standIn.id,
    assignments: away.assignments.map(({ id }) => id),
    firstDay: today,
    lastDay: addDays(today, DAYS_AWAY),
  })
  // Whoever tries out the accounts may have given them roles that nobody can hand over: the platform starts without it.
  if (!made.ok) log.warn('nobody stands in for anybody in the demonstration', { code: made.refusal.code })
}

function settle<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new StartFailure('demonstration.failed', `the demonstration (accounts): ${result.refusal.code}`)
}
