import { platformActor } from '@kangcheng/access'
import { periodOf, shiftPeriod } from '@kangcheng/kernel'
import { testPack } from '../../engines/indicators/testing/test-pack.ts'
import { type City, must } from './start-city.ts'

/**
 * Forms of one figure asked of the health commission for last month, open on whatever day this runs, each reported and
 * waiting for review. The city's own forms close one day.
 */
export async function submitReports(
  { platform, signIn }: Pick<City, 'platform' | 'signIn'>,
  forms: Readonly<Record<string, string>>,
): Promise<void> {
  const period = shiftPeriod(periodOf(platform.clock.today(), 'month'), -1).code
  const dataSets = Object.entries(forms).map(([code, zh]) => ({
    code,
    version: 1,
    name: { zh },
    plan: 'gongyi-2021-2025',
    frequency: 'month' as const,
    indicators: [{ code: 'hypertension-managed', required: true }],
    respondents: { by: 'responsibility' as const },
    calendar: { opens: 1, due: 60, closes: 365 },
    from: period,
    until: period,
    source: { title: 'invented', status: 'unverified' as const },
  }))
  const nothing = { indicators: [], indices: [], plans: [], values: [] }
  const system = platformActor('system')
  must(await platform.indicators.loadPack(system, testPack({ code: 'submitted', ...nothing, dataSets })))
  must(await platform.indicators.requestReports(system))
  const health = await signIn('health')
  for (const form of Object.keys(forms)) {
    const listed = await health.ask(`/api/v1/reports?dataSet=${form}`)
    const path = `/api/v1/reports/${(listed.body as { id: string }[])[0]?.id}`
    const cells = { 'hypertension-managed': { value: 70.5, comment: '已核对' } }
    const saved = await health.ask(`${path}/cells`, { method: 'PATCH', json: { version: 1, cells } })
    const { version } = (saved.body as { report: { version: number } }).report
    const sent = await health.ask(`${path}/submit`, { method: 'POST', json: { version } })
    if (sent.status !== 200) throw new Error(`${form} is not submitted: ${JSON.stringify(sent.body)}`)
  }
}
