import { directoryIn } from '@kangcheng/access'
import type { Report, ReportNames } from '../../contract/collecting/index.ts'
import { loadDefinitions } from '../../store/definitions.ts'
import type { Within } from '../../store/tables.ts'

type Named = Pick<Report, 'dataSet' | 'organisation' | 'region'>

export async function namesOfReport(within: Within, { dataSet, organisation, region }: Named): Promise<ReportNames> {
  const directory = directoryIn(within)
  const form = (await loadDefinitions(within, 'data-set', [dataSet])).get(dataSet)
  return {
    dataSet: form?.name ?? { zh: dataSet },
    organisation: (await directory.findOrganisation(organisation))?.name ?? { zh: organisation },
    region: (await directory.findRegion(region))?.name ?? { zh: region },
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
