import { EVERYWHERE, platformActor } from '@kangcheng/access'
import type { Result } from '@kangcheng/kernel'
import { StartFailure } from '@kangcheng/platform'
import type { Platform } from '../compose.ts'

/** One password for all of them: they exist only where nobody else can reach the server. */
export const DEMONSTRATION_PASSWORD = 'kangcheng-demo'

/** Invented people of Gongyi, one for each desk of the plan. Names say what they are for; `within` is where the role holds. */
export const DEMONSTRATION_ACCOUNTS = [
  account('office', '演示·健康办', 'gongyi-healthy-city-office', 'plan-office', EVERYWHERE),
  account('health', '演示·卫健委填报员', 'gongyi-health-commission', 'department-reporter', 'gongyi-health-commission'),
  account('viewer', '演示·查阅者', 'gongyi-government', 'viewer', EVERYWHERE),
  account('auditor', '演示·审计员', 'gongyi-government', 'auditor', EVERYWHERE),
]

function account(login: string, name: string, organisation: string, role: string, within: string) {
  return { login, name, organisation, role, within }
}

const REGION = '410181'

/** Makes the demonstration accounts that are not there yet, and gives its role to one that a crash left without. */
export async function createDemonstrationAccounts({ access }: Platform): Promise<void> {
  const actor = platformActor('system')
  const known = new Map(settle(await access.listUsers(actor), 'accounts').map((user) => [user.login, user]))
  for (const { login, name, organisation, role, within } of DEMONSTRATION_ACCOUNTS) {
    const user = known.get(login)
    if (user && user.assignments.length > 0) continue
    const person = { login, name, organisation, password: DEMONSTRATION_PASSWORD, mustChange: false }
    const { id } = user ?? settle(await access.createUser(actor, person), login)
    settle(await access.assignRole(actor, id, { role, region: REGION, organisation: within }), login)
  }
}

function settle<Value>(result: Result<Value>, what: string): Value {
  if (result.ok) return result.value
  throw new StartFailure('demonstration.failed', `the demonstration (${what}): ${result.refusal.code}`)
}
