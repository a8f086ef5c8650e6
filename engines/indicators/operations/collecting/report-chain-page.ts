import { refuse, say, type Words } from '@kangcheng/kernel'
import type { ReportPage } from '../../contract/collecting/index.ts'
import { openBelow, passedOverOf } from '../../rules/collecting/bottom-up.ts'
import { seenReports } from '../../store/collecting/chain.ts'
import type { Within } from '../../store/tables.ts'
import type { ReportAtHand } from './report-at-hand.ts'
import { namesOfReports } from './report-names.ts'

/** Whom a report waits for and what it is part of, by name; linked only where the reader may follow. */
export async function chainPage(
  within: Within,
  { report, chain }: ReportAtHand,
): Promise<Pick<ReportPage, 'below' | 'includedIn'>> {
  const { form, awaited, includedIn, passedOver } = chain
  if (!form && includedIn.length === 0) return { includedIn: [] }
  const namesOf = await namesOfReports(within)
  const ids = [...awaited.flatMap((one) => (one.report ? [one.report.id] : [])), ...includedIn.map(({ id }) => id)]
  const seen = await seenReports(within, ids)
  const linked = (id: string | undefined) => (id !== undefined && seen.has(id) ? { report: id } : {})
  const open = new Set(openBelow(chain, report.status))
  const above = includedIn.map((one) => {
    return { names: namesOf(one), period: one.period, status: one.status, ...linked(one.id) }
  })
  if (!form) return { includedIn: above }
  return {
    includedIn: above,
    below: {
      dataSet: form.name,
      respondents: awaited.map((one) => {
        const { region, organisation } = namesOf({ ...one, dataSet: form.code })
        const said = passedOverOf(one, passedOver)
        return {
          region: one.region,
          organisation: one.organisation,
          names: { region, organisation },
          ...(one.report ? { status: one.report.status } : {}),
          ...linked(one.report?.id),
          open: open.has(one),
          ...(said ? { passedOver: { reason: said.reason, by: said.by, at: said.at } } : {}),
        }
      }),
    },
  }
}

/** Says how many are waited for, and the first of them by name. */
export async function refuseWaiting(within: Within, { report, chain }: ReportAtHand) {
  const open = openBelow(chain, report.status)
  const [first] = open
  const names = first && (await namesOfReports(within))({ ...first, dataSet: '' })
  const { zh, en = zh } = names?.organisation ?? { zh: '' }
  return refuse('report.waits-for-below', { open: open.length, of: chain.awaited.length, zh, en })
}

/** Names the reports above in the order in which they must be sent back: the topmost first. */
export async function refuseIncluded(within: Within, { chain }: ReportAtHand) {
  const namesOf = await namesOfReports(within)
  const above = chain.includedIn.toReversed().map((one) => ({ ...namesOf(one), period: one.period }))
  const told = (language: 'zh' | 'en') =>
    above
      .map(({ organisation, dataSet, period }) => {
        const [who, what]: [Words, Words] = [organisation, dataSet]
        const text = `${say(who, language)} ${say(what, language)} ${period}`
        return language === 'zh' ? `「${text}」` : `“${text}”`
      })
      .join(language === 'zh' ? '、' : ', ')
  return refuse('report.included-above', { zh: told('zh'), en: told('en') })
}
