import type { LinkQuality } from '@kangcheng/persons/contract'
import { Empty, formatLimits, formatMoment, formatNumber, NO_FIGURE, useLanguage, useWords } from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useMemo } from 'react'
import { TwinTable } from '../../indicator/twin-table.tsx'
import { bandsOption } from './bands-option.ts'
import { qualityWords } from './words.ts'

type Band = LinkQuality['bands'][number]

/** Whether a score can be believed: expected beside found. */
export function BandsChart({ quality: { bands, asOf } }: { quality: LinkQuality }) {
  const t = useWords(qualityWords)
  const language = useLanguage()
  const words = useMemo(() => {
    const number = (value: number) => formatNumber(value, { language, decimals: 0 })
    return {
      band: ({ from, to }: Band) => t('bandText', { from: number(from), to: number(to) }),
      ...{ expected: t('expected'), found: t('found') },
    }
  }, [language, t])
  const option = useMemo(() => bandsOption(bands, words), [bands, words])
  const share = (value: number | undefined) =>
    value === undefined ? NO_FIGURE : `${formatNumber(value * 100, { language, decimals: 1, fixed: true })}%`
  const limits = ({ found: { low, high } }: Band) =>
    low === undefined || high === undefined
      ? NO_FIGURE
      : `${formatLimits(low * 100, high * 100, { language, decimals: 1, fixed: true })}%`
  if (bands.length === 0)
    return (
      <section className="stack">
        <h2>{t('bands')}</h2>
        <Empty>{t('noBands')}</Empty>
      </section>
    )
  return (
    <ChartFrame
      title={t('bands')}
      label={t('bandsLabel')}
      unit="%"
      source={t('decisions')}
      asOf={formatMoment(asOf, language)}
      note={t('bandsNote')}
      option={option}
      height={280}
      table={
        <TwinTable
          caption={t('bands')}
          head={[t('band'), t('expected'), t('found'), t('interval'), t('cases')]}
          rows={bands.map((band) => [
            words.band(band),
            share(band.expected),
            share(band.found.share),
            limits(band),
            String(band.found.of),
          ])}
        />
      }
    />
  )
}
