import { formatMoment, PageHead, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { linkQualityQuery } from '../person-queries.ts'
import { BandsChart } from './bands-chart.tsx'
import { LinkSums } from './link-sums.tsx'
import { ModelCard } from './model-card.tsx'
import { SizesChart } from './sizes-chart.tsx'
import { WeightsChart } from './weights-chart.tsx'
import { qualityWords } from './words.ts'
import '../persons.css'

/** How right is the index when it links by itself? */
export function LinkQualityPage() {
  const t = useWords(qualityWords)
  const language = useLanguage()
  // Whoever comes to see the figures wants those of now; elsewhere older ones do.
  const quality = useQuery({ ...linkQualityQuery, refetchOnMount: 'always' })
  return (
    <PageState query={quality} title={t('title')}>
      {(page) => (
        <div className="stack">
          <PageHead
            title={t('title')}
            lead={
              <>
                <span>{t('lead')}</span>
                <span>{t('asOf', { moment: formatMoment(page.asOf, language) })}</span>
              </>
            }
          />
          <LinkSums quality={page} />
          <ModelCard quality={page} />
          <BandsChart quality={page} />
          <WeightsChart quality={page} />
          <SizesChart quality={page} />
        </div>
      )}
    </PageState>
  )
}
