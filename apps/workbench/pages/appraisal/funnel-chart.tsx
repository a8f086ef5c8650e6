import type { Appraisal, AppraisalFunnel } from '@kangcheng/indicators/contract'
import {
  Choice,
  ExportLinks,
  formatDay,
  formatLimits,
  formatNumber,
  formatPeriod,
  PageState,
  say,
  unitName,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { ChartFrame } from '@kangcheng/web-kit/chart'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { appraisalFunnelQuery } from '../../queries/appraisal-queries.ts'
import { TwinTable } from '../indicator/twin-table.tsx'
import { type FunnelPoint, funnelOption } from './funnel-option.ts'
import { appraisalWords } from './words.ts'

const route = getRouteApi('/frame/appraisal')

/** Which regions differ from the average of an indicator by more than chance? */
export function Funnels({ appraisal }: { appraisal: Appraisal }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const { asOf } = route.useSearch()
  const indicators = appraisal.lines.filter(({ kind }) => kind === 'indicators')
  const [wish, setWish] = useState<string>()
  const chosen = indicators.find(({ line }) => line === wish) ?? indicators[0]
  const { scheme, period } = appraisal
  const funnel = useQuery(appraisalFunnelQuery(scheme.code, chosen?.line ?? '', { period, asOf }))
  if (!chosen) return null
  return (
    <>
      <div className="table-tools no-print">
        <Choice
          label={`${t('funnel')} · ${t('indicator')}`}
          value={chosen.line}
          options={indicators.map(({ line, name }) => ({ value: line, label: say(name, language) }))}
          onChange={setWish}
        />
      </div>
      <PageState query={funnel}>{(found) => <FunnelChart funnel={found} asOf={asOf} />}</PageState>
    </>
  )
}

function FunnelChart({ funnel, asOf }: { funnel: AppraisalFunnel; asOf: string | undefined }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const name = say(funnel.name, language)
  const option = useMemo(() => {
    if (funnel.points.length === 0) return undefined
    return funnelOption(funnel, {
      name: (point) => say(point.name, language),
      standing: (standing) => t(standingWord(standing)),
      denominator: t('denominator'),
      value: t('value'),
      average: t('average'),
      limits95: t('limits95'),
      limits998: t('limits998'),
      show: (value) => formatNumber(value, { language, decimals: 1 }),
    })
  }, [funnel, language, t])
  const without = funnel.without.map((named) => say(named, language)).join(language === 'zh' ? '、' : ', ')
  const style = { language, decimals: 2 }
  return (
    <ChartFrame
      title={t('funnelOf', { name })}
      label={t('funnelLabel', { name })}
      unit={unitName(funnel.unit, language)}
      source={t('funnelSource')}
      asOf={formatDay(funnel.asOf, language)}
      invented={funnel.invented}
      note={without === '' ? t('funnelNote') : `${t('funnelNote')} ${t('funnelWithout', { names: without })}`}
      option={option}
      height={380}
      exports={
        <ExportLinks
          path={`/appraisals/${funnel.scheme.code}/funnels/${funnel.indicator}`}
          query={{ period: funnel.period, asOf }}
          table={t('funnelOf', { name })}
        />
      }
      table={
        option === undefined ? (
          <p className="soft">{t('funnelNone', { period: formatPeriod(funnel.period, language) })}</p>
        ) : (
          <TwinTable
            caption={t('funnelOf', { name })}
            head={[
              t('unit'),
              t('value'),
              t('numerator'),
              t('denominator'),
              t('limits95'),
              t('limits998'),
              t('standing'),
            ]}
            rows={funnel.points.map((point) => [
              say(point.name, language),
              formatNumber(point.value, style),
              formatNumber(point.numerator, style),
              formatNumber(point.denominator, style),
              formatLimits(point.lower95, point.upper95, style),
              formatLimits(point.lower998, point.upper998, style),
              t(standingWord(point.standing)),
            ])}
          />
        )
      }
    />
  )
}

/** On a funnel «above» is above a limit, in a ranking it is above the average. */
function standingWord(standing: FunnelPoint['standing']) {
  if (standing === 'above') return 'funnel-above' as const
  return standing === 'below' ? ('funnel-below' as const) : standing
}
