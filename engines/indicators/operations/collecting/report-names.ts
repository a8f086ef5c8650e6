import { directoryIn } from '@kangcheng/access'
import type { Report, ReportNames } from '../../contract/collecting/index.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import type { Within } from '../../store/tables.ts'
import type { ReportAtHand } from './report-at-hand.ts'

type Named = Pick<Report, 'dataSet' | 'organisation' | 'region'>

export async function namesOfReport(within: Within, report: Named): Promise<ReportNames> {
  const form = (await loadDefinitions(within, 'data-set', [report.dataSet])).get(report.dataSet)
  const organisation = await directoryIn(within).findOrganisation(report.organisation)
  return namesOfHand(within, { report, form, organisation })
}

/** Of a report whose form and organisation have been read. */
export async function namesOfHand(
  within: Within,
  { report, form, organisation }: { report: Named } & Pick<ReportAtHand, 'form' | 'organisation'>,
): Promise<ReportNames> {
  return {
    dataSet: form?.name ?? { zh: report.dataSet },
    organisation: organisation?.name ?? { zh: report.organisation },
    region: (await directoryIn(within).findRegion(report.region))?.name ?? { zh: report.region },
  }
}

/** Reads all names once; the answer names one report after the other. */
export async function namesOfReports(within: Within): Promise<(report: Named) => ReportNames> {
  const directory = directoryIn(within)
  const dataSets = await loadDefinitions(within, 'data-set')
  const organisations = new Map((await directory.organisations()).map(({ code, name }) => [code, name]))
  const regions = new Map((await directory.regionsBelow('/')).map(({ code, name }) => [code, name]))
  return ({ dataSet, organisation, region }) => ({
    dataSet: dataSets.get(dataSet)?.name ?? { zh: dataSet },
    organisation: organisations.get(organisation) ?? { zh: organisation },
    region: regions.get(region) ?? { zh: region },
  })
}
