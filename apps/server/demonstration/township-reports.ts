import { type Actor, platformActor } from '@kangcheng/access'
import type { Platform } from '../compose.ts'
import { demonstrationActors } from './snapshot.ts'

const FORM = 'gongyi-townships'
/** So many townships are left to report, so that somebody is waited for. */
const LEFT = 3
/** So many have reported and wait for review, so that a reviewer finds something to do. */
const WAITING = 2

type Parts = Pick<Platform, 'access' | 'directory' | 'indicators' | 'log'>

/**
 * Lets most townships of the demonstration report and be reviewed, through the operations themselves: invented counts
 * around the figures they had before. A report that anybody has touched is left alone, so a second start changes nothing.
 */
export async function fillTownshipReports(platform: Parts): Promise<void> {
  const refusal = await fill(platform)
  // They are for looking at: the platform starts without them.
  if (refusal) platform.log.warn('the township reports of the demonstration could not be made', { code: refusal })
}

async function fill(platform: Parts): Promise<string | undefined> {
  const reviewer = (await demonstrationActors(platform)).get('office')
  if (!reviewer) return 'no accounts'
  const filter = { dataSet: FORM }
  const listed = await platform.indicators.listReports(platformActor('system'), filter)
  if (!listed.ok) return listed.refusal.code
  if (listed.value.some(({ version }) => version > 1)) return undefined
  for (const [place, { id }] of listed.value.slice(LEFT).entries()) {
    const refusal = await report(platform, place < WAITING ? undefined : reviewer, id, 1_200 + 170 * place)
    if (refusal) return refusal
  }
  return undefined
}

async function report(
  { indicators }: Parts,
  reviewer: Actor | undefined,
  id: string,
  denominator: number,
): Promise<string | undefined> {
  const filler = platformActor('system')
  const page = await indicators.showReport(filler, { id })
  if (!page.ok) return page.refusal.code
  if (page.value.lock !== undefined) return undefined
  const cells = Object.fromEntries(
    page.value.rows.map(({ indicator, latest }) => {
      const numerator = Math.round((denominator * (latest?.value ?? 80)) / 100)
      return [indicator, { numerator, denominator, comment: '演示数据（虚构）' }]
    }),
  )
  const saved = await indicators.saveCells(filler, { id, version: page.value.report.version, cells })
  if (!saved.ok) return saved.refusal.code
  const { version } = saved.value.report
  const sent = await indicators.stepReport(filler, { id, version, kind: 'submitted' })
  if (!sent.ok) return sent.refusal.code
  if (!reviewer) return undefined
  const passed = await indicators.stepReport(reviewer, { id, version: sent.value.report.version, kind: 'reviewed' })
  return passed.ok ? undefined : passed.refusal.code
}
