import type { Report, ReportItem } from '../../../contract/collecting/index.ts'
import type { IndicatorDefinition } from '../../../contract/index.ts'
import { canonicalText } from '../../canonical-text.ts'

/** What a template is for, as one line of its sheet says: a file keeps it in every format. */
export interface TemplateIdentity {
  report: string
  dataSet: string
  /** Version of the form. */
  edition: number
  period: string
  organisation: string
  /** Version of the report when the template was downloaded: what it was filled in against. */
  version: number
  /** Of what the rows mean; see {@link digestOf}. */
  digest: string
}

const IDENTITY =
  /kangcheng-report\/1 report=([0-9a-f-]{36}) form=([a-z0-9-]{1,80})@(\d{1,9}) period=([0-9A-Z/-]{4,12}) organisation=([a-z0-9-]{1,80}) version=(\d{1,9}) digest=([0-9a-f]{8})/

export function writeIdentity(identity: TemplateIdentity): string {
  const { report, dataSet, edition, period, organisation, version, digest } = identity
  const form = `form=${dataSet}@${edition} period=${period} organisation=${organisation}`
  return `kangcheng-report/1 report=${report} ${form} version=${version} digest=${digest}`
}

export function readIdentity(text: string): TemplateIdentity | undefined {
  const match = IDENTITY.exec(text)
  if (!match) return undefined
  const [, report = '', dataSet = '', edition, period = '', organisation = '', version, digest = ''] = match
  return { report, dataSet, edition: Number(edition), period, organisation, version: Number(version), digest }
}

/** The identity of a template written now. */
export function identityOf(
  report: Pick<Report, 'id' | 'dataSet' | 'period' | 'organisation' | 'version' | 'items'>,
  edition: number,
  definitions: ReadonlyMap<string, IndicatorDefinition>,
): TemplateIdentity {
  return {
    report: report.id,
    dataSet: report.dataSet,
    edition,
    period: report.period,
    organisation: report.organisation,
    version: report.version,
    digest: digestOf(report.items, definitions),
  }
}

/**
 * Eight hexadecimal digits (FNV-1a, 32 bits) of the indicators asked for, with the name, unit and measure each had: a
 * figure filled in under another unit is another figure. It tells an old template from a new one, and guards nothing.
 */
function digestOf(items: readonly ReportItem[], definitions: ReadonlyMap<string, IndicatorDefinition>): string {
  const meanings = items.map(({ indicator }) => {
    const { name, unit, measure, factor } = definitions.get(indicator) ?? {}
    return { indicator, name, unit, measure, factor }
  })
  let hash = 0x811c9dc5
  for (const sign of canonicalText(meanings)) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
