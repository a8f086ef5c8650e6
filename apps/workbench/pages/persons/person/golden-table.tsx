import type { PersonPage } from '@kangcheng/persons/contract'
import { Empty, ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { useOrganisationName } from '../../../queries/names.ts'
import { FIELDS, fieldText } from '../fields.ts'
import { personWords } from '../words.ts'
import { onePersonWords } from './words.ts'

/** What the charts say together, field by field, and whose word was taken. */
export function GoldenTable({ page }: { page: PersonPage }) {
  const t = useWords(onePersonWords)
  const common = useWords(personWords)
  const language = useLanguage()
  const organisation = useOrganisationName()
  const sources = new Map(page.cluster.map(({ chart, source }) => [chart, source]))
  const fields = FIELDS.flatMap((field) => {
    const known = page.golden[field]
    return known ? [{ field, ...known }] : []
  })
  return (
    <section className="stack">
      <div>
        <h2>{t('golden')}</h2>
        <p className="soft">{t('goldenLead')}</p>
      </div>
      {fields.length === 0 ? (
        <Empty>{t('noGolden')}</Empty>
      ) : (
        <ScrollFrame className="table-frame person-golden" label={t('golden')}>
          <table>
            <caption className="unseen">{t('golden')}</caption>
            <thead>
              <tr>
                <th scope="col">{common('field')}</th>
                <th scope="col">{t('value')}</th>
                <th scope="col">{t('why')}</th>
                <th scope="col">{common('source')}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map(({ field, value, why, chart }) => (
                <tr key={field}>
                  <th scope="row">{common(field)}</th>
                  <td>{fieldText(field, value, language)}</td>
                  <td>{t(`why_${why}`)}</td>
                  <td className="soft">{organisation(sources.get(chart) ?? '')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  )
}
