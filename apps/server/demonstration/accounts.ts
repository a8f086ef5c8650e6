import { platformActor } from '@kangcheng/access'
import { StartFailure } from '@kangcheng/platform'
import type { Platform } from '../compose.ts'

/** One password for all of them: they exist only where nobody else can reach the server. */
export const DEMONSTRATION_PASSWORD = 'kangcheng-demo'

/** Invented people of Gongyi, one for each desk of the plan. Names say what they are for. */
export const DEMONSTRATION_ACCOUNTS = [
  { login: 'office', name: '演示·健康办', organisation: 'gongyi-healthy-city-office', role: 'plan-office' },
  { login: 'health', name: '演示·卫健委填报员', organisation: 'gongyi-health', role: 'department-reporter' },
  { login: 'viewer', name: '演示·查看者', organisation: 'gongyi-government', role: 'viewer' },
  { login: 'auditor', name: '演示·审计员', organisation: 'gongyi-government', role: 'auditor' },
] as const

const REGION = '410181'

/** Makes the demonstration accounts that are not there yet. */
export async function createDemonstrationAccounts({ access }: Platform): Promise<void> {
  const actor = platformActor('system')
  for (const { login, name, organisation, role } of DEMONSTRATION_ACCOUNTS) {
    const made = await access.createUser(actor, {
      login,
      name,
      organisation,
      password: DEMONSTRATION_PASSWORD,
      mustChange: false,
    })
    if (!made.ok && made.refusal.code === 'access.login-taken') continue
    if (!made.ok) throw new StartFailure('demonstration.failed', `account ${login}: ${made.refusal.code}`)
    const assigned = await access.assignRole(actor, made.value.id, { role, region: REGION, organisation: '*' })
    if (!assigned.ok) throw new StartFailure('demonstration.failed', `account ${login}: ${assigned.refusal.code}`)
  }
}
