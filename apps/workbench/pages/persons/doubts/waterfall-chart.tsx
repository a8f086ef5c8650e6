import type { DoubtPage } from '@kangcheng/persons/contract'
import { formatMoment, formatSigned, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { TwinTable } from '../../indicator/twin-table.tsx'
import { levelText, traitName } from '../level-words.ts'
import { linkQualityQuery } from '../person-queries.ts'
import { personWords } from '../words.ts'
import { type Fall, waterfallOf } from './waterfall.ts'
import { waterfallHeight, waterfallOption } from './waterfall-option.ts'
import { doubtWords } from './words.ts'

/** How the score came about: the prior, each evidence in words, the sum, and where the index would decide by itself. */
export function WaterfallChart({ doubt }: { doubt: DoubtPage }) {
  const t = useWords(doubtWords)
  const common = useWords(personWords)
  const language = useLanguage()
  const mayModel = useMay()('persons.linkage.read')
  const { data: quality } = useQuery({ ...linkQualityQuery, enabled: mayModel })
  const { evidence, since } = doubt
  const falls = useMemo(() => waterfallOf(evidence), [evidence])
  // Another model's thresholds would say nothing of these weights.
  const model = quality?.model.number === evidence.model ? quality.model : undefined
  const words = useMemo(() => {
    const level = (fall: Fall) => (fall.level === undefined ? '' : levelText(fall.level, language))
    const name = (fall: Fall) =>
      fall.name === 'prior' || fall.name === 'sum' ? t(fall.name) : traitName(fall.name, language)
    return {
      ...{ level, step: name },
      name: (fall: Fall) => [name(fall), level(fall)].filter(Boolean).join(language === 'zh' ? '：' : ': '),
      signed: (weight: number) => formatSigned(weight, { language, decimals: 1, fixed: true }),
      thresholds: model
        ? [
            { name: t('review'), at: model.review },
            { name: t('automatic'), at: model.automatic },
          ]
        : [],
      isNarrow: matchMedia('(max-width: 700px)').matches,
    }
  }, [language, t, model])
  const option = useMemo(() => waterfallOption(falls, words), [falls, words])
  return (
    <ChartFrame
      title={t('weights')}
      label={t('weightsLabel')}
      unit={common('bits')}
      source={evidence.model === 0 ? t('weightsOwn') : t('weightsSource', { model: evidence.model })}
      asOf={formatMoment(since, language)}
      note={t('weightsNote')}
      option={option}
      height={waterfallHeight(falls, words.isNarrow)}
      table={
        <TwinTable
          caption={t('weights')}
          head={[t('step'), t('level'), t('weight'), t('running')]}
          rows={[
            ...falls.map((fall) => [
              words.step(fall),
              words.level(fall),
              words.signed(fall.weight),
              words.signed(fall.to),
            ]),
            ...words.thresholds.map(({ name, at }) => [name, '', '', words.signed(at)]),
          ]}
        />
      }
    />
  )
}
