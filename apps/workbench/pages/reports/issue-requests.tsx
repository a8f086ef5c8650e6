import type { ReportSummary } from '@kangcheng/indicators/contract'
import { ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { REPORT_LISTS, reportsQuery, requestReports } from '../../queries/report-queries.ts'
import { indicatorsQuery } from '../imports/draft-queries.ts'
import { reportWords } from './words.ts'

/** Makes the requests whose day has come, and keeps what came of it until it is put away. */
export function useIssuing() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: requestReports,
    onSuccess: () => queries.invalidateQueries({ queryKey: REPORT_LISTS }),
  })
}

/** How many requests were made, and which indicators nobody answers for. */
export function Issued({ issuing }: { issuing: ReturnType<typeof useIssuing> }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const { data: outcome, error } = issuing
  const unassigned = outcome?.unassigned ?? []
  const { data: indicators = [] } = useQuery({ ...indicatorsQuery, enabled: unassigned.length > 0 })
  const { data: reports = [] } = useQuery({ ...reportsQuery({}), enabled: unassigned.length > 0 })
  if (error) return <ProblemNote problem={error} />
  if (!outcome) return null
  const nameOf = (code: string) => {
    const found = indicators.find((indicator) => indicator.code === code)
    return found ? say(found.name, language) : code
  }
  return (
    <div className={unassigned.length > 0 ? 'note warning stack' : 'note good stack'} role="status">
      <div className="spread">
        <p>{outcome.requested > 0 ? t('issued', { count: outcome.requested }) : t('issuedNone')}</p>
        <Button size="small" onClick={() => issuing.reset()}>
          {t('close')}
        </Button>
      </div>
      {unassigned.map(({ dataSet, indicators: codes }) => (
        <div key={dataSet}>
          <p>{t('unassigned', { form: formName(reports, dataSet, language), count: codes.length })}</p>
          <ul className="report-unassigned">
            {codes.map((code) => (
              <li key={code}>{nameOf(code)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}

function formName(reports: readonly ReportSummary[], dataSet: string, language: 'zh' | 'en'): string {
  const found = reports.find((report) => report.dataSet === dataSet)
  return found ? say(found.names.dataSet, language) : dataSet
}
