import { type Actor, platformActor } from '@kangcheng/access'
import type { SnapshotProgress } from '@kangcheng/indicators'
import type { Platform } from '../compose.ts'
import { DEMONSTRATION_ACCOUNTS } from './accounts.ts'

const PLAN = 'gongyi-2021-2025'
const EVALUATION = { plan: PLAN, kind: 'mid-term', asOf: '2023-12-31', title: '2023年中期评估（演示）' } as const

/** Invented, as everything that the demonstration says. */
const CONCLUSIONS = [
  {
    domain: 'people',
    text: '（演示）人群健康主要指标总体向好，人均预期寿命稳步提高；学生体质健康优良率与目标差距较大，下半程应列为重点。',
  },
  {
    domain: 'service',
    text: '（演示）妇幼与慢性病管理按进度推进；个人卫生现金支出占比下降偏慢，建议会同医保部门专题研究。',
  },
]
const COMMENTS = [
  { by: 'health', domain: 'people', text: '（演示）孕产妇死亡率因活产数少，单年波动大，建议按三年合并看。' },
  { by: 'lead', domain: 'service', text: '（演示）糖尿病规范管理率与国家考核口径已经一致，请在结论中注明。' },
]

type Parts = Pick<Platform, 'access' | 'directory' | 'indicators' | 'log'>

/**
 * The mid-term evaluation of the demonstration: taken, commented on, partly concluded and signed once, through the operations
 * themselves and by the demonstration's people. Made once; a city that signs its own finds it where it was.
 */
export async function takeDemonstrationSnapshot(platform: Parts): Promise<void> {
  const refusal = await take(platform)
  // It is for looking at: the platform starts without it.
  if (refusal) platform.log.warn('the snapshot of the demonstration could not be made', { code: refusal })
}

async function take(platform: Parts): Promise<string | undefined> {
  const { indicators } = platform
  const plans = await indicators.listPlans(platformActor('system'))
  if (!plans.ok || !plans.value.some(({ code }) => code === PLAN)) return undefined
  const actors = await demonstrationActors(platform)
  const office = actors.get('office')
  const lead = actors.get('lead')
  if (!office || !lead) return 'no accounts'
  const known = await indicators.listSnapshots(office, { plan: PLAN })
  if (!known.ok) return known.refusal.code
  if (known.value.some(({ title }) => title === EVALUATION.title)) return undefined
  const taken = await indicators.takeSnapshot(office, EVALUATION)
  if (!taken.ok) return taken.refusal.code
  const { id } = taken.value
  for (const { by, ...said } of COMMENTS) {
    const commented = await indicators.commentSnapshot(actors.get(by) ?? office, { id, ...said })
    if (!commented.ok) return commented.refusal.code
  }
  let slots: SnapshotProgress['slots'] = []
  for (const conclusion of CONCLUSIONS) {
    const concluded = await indicators.concludeSnapshot(office, { id, ...conclusion, revisions: 0 })
    if (!concluded.ok) return concluded.refusal.code
    slots = concluded.value.slots
  }
  const slot = slots.find(({ domain }) => domain === CONCLUSIONS[0]?.domain)
  if (!slot) return undefined
  const signed = await indicators.signSnapshot(lead, { id, ...slot })
  return signed.ok ? undefined : signed.refusal.code
}

/** The demonstration's people, as they would be once signed in. */
export async function demonstrationActors({
  access,
  directory,
}: Pick<Platform, 'access' | 'directory'>): Promise<Map<string, Actor>> {
  const users = await access.listUsers(platformActor('system'))
  const actors = new Map<string, Actor>()
  for (const { login, name, organisation } of DEMONSTRATION_ACCOUNTS) {
    const user = users.ok ? users.value.find((one) => one.login === login) : undefined
    const path = (await directory.findOrganisation(organisation))?.path
    if (!user || path === undefined) continue
    actors.set(login, {
      userId: user.id,
      name,
      organisation: { code: organisation, path },
      channel: 'system',
    })
  }
  return actors
}
