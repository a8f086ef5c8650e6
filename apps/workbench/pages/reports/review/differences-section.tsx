import type { ReportPage } from '@kangcheng/indicators/contract'
import { ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { cellText, rowName } from '../rows/cell-text.ts'
import { reportWords } from '../words.ts'
import type { Difference } from './differences.ts'

/** What a respondent changed between one submission and the next: whoever returned it looks there first. */
export function DifferencesSection(props: { page: ReportPage; differences: readonly Difference[] }) {
  const t = useWords(reportWords)
  const language = useLanguage()
  const { differences } = props
  const rows = new Map(props.page.rows.map((row) => [row.indicator, row]))
  return (
    <section className="card stack">
      <h2>{t('differences')}</h2>
      {differences.length === 0 ? (
        <p className="soft">{t('differencesNone')}</p>
      ) : (
        <ScrollFrame className="table-frame" label={t('differences')}>
          <table>
            <caption className="unseen">{t('differences')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('indicator')}</th>
                <th scope="col" data-align="end">
                  {t('before')}
                </th>
                <th scope="col" data-align="end">
                  {t('after')}
                </th>
                <th scope="col">{t('comment')}</th>
              </tr>
            </thead>
            <tbody>
              {differences.map(({ indicator, before, after, figure }) => {
                const row = rows.get(indicator)
                return (
                  <tr key={indicator}>
                    <th scope="row">{row ? rowName(row, language) : indicator}</th>
                    <td data-align="end">{cellText(before, row?.definition, language)}</td>
                    <td data-align="end">
                      {figure ? (
                        cellText(after, row?.definition, language)
                      ) : (
                        <span className="soft">{t('onlyComment')}</span>
                      )}
                    </td>
                    <td>{after?.comment}</td>
                  </tr>
                )
              })}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  )
}
