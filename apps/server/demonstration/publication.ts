import { platformActor } from '@kangcheng/access'
import type { Platform } from '../compose.ts'
import { demonstrationActors } from './snapshot.ts'

/** From what was known on the day the calendar names. */
const REPORT = { kind: 'annual-report', plan: 'gongyi-2021-2025', period: '2023', asOf: '2024-06-28' } as const
const AS_IT_WAS = '（演示）按2024年6月28日掌握的数据发布。'
const REMARK = '（演示）本办将会同有关部门，对进度滞后和数据缺口较大的指标逐项督办，结果在下一期月通报中说明。'

type Parts = Pick<Platform, 'access' | 'directory' | 'indicators' | 'log'>

/**
 * The annual report of the demonstration, drafted, approved and released by its people through the operations
 * themselves. Word alone: a machine without a browser shows it too. Made once, and never again once it is there.
 */
export async function releaseDemonstrationReport(platform: Parts): Promise<void> {
  // It is for looking at: the platform runs without it.
  try {
    const refusal = await release(platform)
    if (refusal) platform.log.warn('the report of the demonstration could not be made', { code: refusal })
  } catch (error) {
    platform.log.error('the report of the demonstration could not be made', { error })
  }
}

async function release(platform: Parts): Promise<string | undefined> {
  const { indicators } = platform
  const plans = await indicators.listPlans(platformActor('system'))
  if (!plans.ok || !plans.value.some(({ code }) => code === REPORT.plan)) return undefined
  const actors = await demonstrationActors(platform)
  const [office, leader] = [actors.get('office'), actors.get('leader')]
  if (!office || !leader) return 'no accounts'
  const known = await indicators.listPublications(office, {})
  if (!known.ok) return known.refusal.code
  if (known.value.some(({ kind, period }) => kind === REPORT.kind && period === REPORT.period)) return undefined
  const drafted = await indicators.draftPublication(office, REPORT)
  if (!drafted.ok) return drafted.refusal.code
  const { id } = drafted.value.publication
  const written = await indicators.writeSection(office, { id, version: 1, section: 'summary', text: { zh: REMARK } })
  if (!written.ok) return written.refusal.code
  const approved = await indicators.stepPublication(leader, { id, version: 2, kind: 'approved' })
  if (!approved.ok) return approved.refusal.code
  const released = await indicators.releasePublication(office, { id, version: 3, reason: AS_IT_WAS, withoutPdf: true })
  return released.ok ? undefined : released.refusal.code
}
