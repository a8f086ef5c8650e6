import { EVERYWHERE, platformActor } from '@kangcheng/access'
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

/** Makes the demonstration accounts that are not there yet. */
export async function createDemonstrationAccounts({ access }: Platform): Promise<void> {
  const actor = platformActor('system')
  for (const { login, name, organisation, role, within } of DEMONSTRATION_ACCOUNTS) {
    const made = await access.createUser(actor, {
      login,
      name,
      organisation,
      password: DEMONSTRATION_PASSWORD,
      mustChange: false,
    })
    if (!made.ok && made.refusal.code === 'access.login-taken') continue
    if (!made.ok) throw new StartFailure('demonstration.failed', `account ${login}: ${made.refusal.code}`)
    const assigned = await access.assignRole(actor, made.value.id, { role, region: REGION, organisation: within })
    if (!assigned.ok) throw new StartFailure('demonstration.failed', `account ${login}: ${assigned.refusal.code}`)
  }
}
