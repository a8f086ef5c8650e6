import { EVERYWHERE, platformActor } from '@kangcheng/access'
import { ok, type Result } from '@kangcheng/kernel'
import { StartFailure } from '@kangcheng/platform'
import type { Platform } from '../compose.ts'

type WithAccess = Pick<Platform, 'access'>

/** One password for all of them: they exist only where nobody else can reach the server. */
export const DEMONSTRATION_PASSWORD = 'kangcheng-demo'

const HOSPITAL = 'gongyi-peoples-hospital'

/**
 * Invented people of Gongyi, one for each desk of the plan, of the records and of their exchange. Names say what they are for; `within` is
 * where the role holds.
 */
export const DEMONSTRATION_ACCOUNTS = [
  account('office', '演示·健康办', 'gongyi-healthy-city-office', 'plan-office', EVERYWHERE),
  account('health', '演示·卫健委填报员', 'gongyi-health-commission', 'department-reporter', 'gongyi-health-commission'),
  account('lead', '演示·卫健委负责人', 'gongyi-health-commission', 'department-lead', 'gongyi-health-commission'),
  account('leader', '演示·领导小组', 'gongyi-government', 'leading-group', EVERYWHERE),
  account('viewer', '演示·查阅者', 'gongyi-government', 'viewer', EVERYWHERE),
  account('auditor', '演示·审计员', 'gongyi-government', 'auditor', EVERYWHERE),
  account('sysadmin', '演示·系统管理员', 'gongyi-government', 'system-admin', EVERYWHERE),
  account('secadmin', '演示·安全管理员', 'gongyi-government', 'security-admin', EVERYWHERE),
  account('data', '演示·信息中心', 'gongyi-health-commission', 'data-desk', EVERYWHERE),
  account('steward', '演示·主索引管理员', 'gongyi-health-commission', 'index-steward', EVERYWHERE),
  account('steward2', '演示·主索引复核员', 'gongyi-health-commission', 'index-steward', EVERYWHERE),
  account('medical', '演示·医政科', 'gongyi-health-commission', 'medical-administration', EVERYWHERE),
  account('quality', '演示·病案质控科', HOSPITAL, 'quality-office', HOSPITAL),
  account('certifier', '演示·证明登记员', HOSPITAL, 'death-certifier', HOSPITAL),
  account('carddesk', '演示·健康卡窗口', HOSPITAL, 'card-desk', HOSPITAL),
  account('doctor', '演示·急诊医生', 'gongyi-tcm-hospital', 'emergency-doctor', 'gongyi-tcm-hospital'),
  account('papers', '演示·居民服务窗口', 'gongyi-health-commission', 'resident-desk', EVERYWHERE),
  account('papers2', '演示·居民服务复核', 'gongyi-health-commission', 'resident-desk', EVERYWHERE),
  account('privacy', '演示·个人信息保护', 'gongyi-health-commission', 'privacy-officer', EVERYWHERE),
  account('resident', '演示·居民周建国', 'gongyi-health-commission', 'resident', 'gongyi-health-commission'),
  account('cdc', '演示·死因监测员', 'gongyi-cdc', 'cause-of-death-surveillance', EVERYWHERE),
  account('applicant', '演示·共享申请人', 'gongyi-statistics-bureau', 'sharing-applicant', 'gongyi-statistics-bureau'),
  account('approver', '演示·共享审批人', 'gongyi-health-commission', 'sharing-approver', EVERYWHERE),
]

function account(login: string, name: string, organisation: string, role: string, within: string) {
  return { login, name, organisation, role, within }
}

const REGION = '410181'

/**
 * Makes the demonstration accounts that are not there yet, gives its role to one that a crash left without, and opens
 * those that were closed meanwhile.
 */
export async function createDemonstrationAccounts({ access }: WithAccess): Promise<void> {
  const actor = platformActor('system')
  const known = new Map(settle(await access.listUsers(actor), 'accounts').map((user) => [user.login, user]))
  for (const { login, name, organisation, role, within } of DEMONSTRATION_ACCOUNTS) {
    const user = known.get(login)
    if (user?.disabled) settle(await access.disableUser(actor, user.id, false), login)
    if (user && user.assignments.length > 0) continue
    const person = { login, name, organisation, password: DEMONSTRATION_PASSWORD, mustChange: false }
    const made = user ? ok(user) : await access.createUser(actor, person)
    // Another process starts on the same database at this moment, and gives the role too.
    if (!made.ok && made.refusal.code === 'access.login-taken') continue
    const { id } = settle(made, login)
    settle(await access.assignRole(actor, id, { role, region: REGION, organisation: within }), login)
  }
}

/**
 * Closes the accounts of a former demonstration, whose password everybody knows: a data folder that was tried out on
 * this machine may be opened to a network later. Answers how many were open.
 */
export async function closeDemonstrationAccounts({ access }: WithAccess): Promise<number> {
  const actor = platformActor('system')
  const users = settle(await access.listUsers(actor), 'accounts')
  // By name too: a real person may well have a login such as these.
  const open = users.filter(
    (user) =>
      !user.disabled && DEMONSTRATION_ACCOUNTS.some((one) => one.login === user.login && one.name === user.name),
  )
  for (const { id, login } of open) settle(await access.disableUser(actor, id, true), login)
  return open.length
}

function settle<Value>(result: Result<Value>, what: string): Value {
  if (result.ok) return result.value
  throw new StartFailure('demonstration.failed', `the demonstration (${what}): ${result.refusal.code}`)
}
