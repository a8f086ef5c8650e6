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
export async function createDemonstrationDirectory({ access, clock }: Pick<Platform, 'access' | 'clock'>) {
  const actor = platformActor('system')
  const lines = DEMONSTRATION_ACCOUNTS.map(
    ({ login, name, organisation }, at) =>
      `${login},${name},${organisation},1000000${String(at + 1).padStart(4, '0')},${login}@example.cn`,
  )
  const text = ['用户名,姓名,机构,电话,电子邮箱', ...lines].join('\n')
  const file = { bytes: new TextEncoder().encode(text), fileName: 'demonstration.csv' }
  const seen = settle(await access.importUsers(actor, file, {}))
  if (seen.changed > 0) settle(await access.importUsers(actor, file, { apply: seen.digest }))
  const users = new Map(settle(await access.listUsers(actor)).map((user) => [user.login, user]))
  const [away, standIn] = [users.get('health'), users.get('lead')]
  const running = settle(await access.listDelegations(actor)).some(
    ({ delegator, state }) => delegator.id === away?.id && (state === 'running' || state === 'coming'),
  )
  if (!away || !standIn || running) return
  const today = clock.today()
  settle(
    await access.makeDelegationFor(actor, away.id, {
      delegate: standIn.id,
      assignments: away.assignments.map(({ id }) => id),
      firstDay: today,
      lastDay: addDays(today, DAYS_AWAY),
    }),
  )
}

function settle<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value
  throw new StartFailure('demonstration.failed', `the demonstration (accounts): ${result.refusal.code}`)
}
