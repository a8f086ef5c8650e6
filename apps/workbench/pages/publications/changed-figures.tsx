import type { PublicationPage } from '@kangcheng/indicators/contract'
import { formatPeriod, ScrollFrame, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useRegionName } from '../../queries/names.ts'
import { Refresh } from './refresh.tsx'
import type { Acting } from './use-acting.ts'
import { publicationWords } from './words.ts'

/** Figures that are no longer what the text says: then and now. */
export function ChangedFigures(props: { page: PublicationPage; acting: Acting; editing: boolean }) {
  const t = useWords(publicationWords)
  const language = useLanguage()
  const { page, acting, editing } = props
  const regionName = useRegionName()
  const count = page.changed.length
  return (
    <section className="note warning stack" aria-label={t('changedTitle', { count })}>
      <p>
        <strong>
          <span aria-hidden="true">⚑</span> {t('changedTitle', { count })}
        </strong>{' '}
        {t('changedLead')}
      </p>
      <ScrollFrame className="table-frame" label={t('changedTitle', { count })}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('figure')}</th>
              <th scope="col">{t('region')}</th>
              <th scope="col">{t('period')}</th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('now')}</th>
            </tr>
          </thead>
          <tbody>
            {page.changed.map((one) => (
              <tr key={`${one.region} ${one.indicator} ${one.period} ${one.basis}`}>
                <th scope="row">{say(one.name, language)}</th>
                <td>{regionName(one.region)}</td>
                <td>{formatPeriod(one.period, language)}</td>
                <td>{say(one.before, language)}</td>
                <td>
                  <strong>{say(one.now, language)}</strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
      {editing && <Refresh acting={acting} />}
    </section>
  )
}
