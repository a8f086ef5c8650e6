import type { IndicatorDefinition, IndicatorPage, Source } from '@kangcheng/indicators/contract'
import { say, unitName, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { indicatorWords } from './words.ts'

const INTERVALS = { none: 'noInterval', wilson: 'wilson', byar: 'byar' } as const

/** What exactly is counted. */
export function Definition({ page }: { page: IndicatorPage }) {
  const t = useWords(indicatorWords)
  const { definition } = page
  return (
    <section className="card stack">
      <div className="spread">
        <h2>{t('definition')}</h2>
        {definition && (
          <span className="soft">
            <code>{definition.code}</code> · {t('version', { version: definition.version })}
          </span>
        )}
      </div>
      {definition ? <Defined definition={definition} /> : <p className="soft">{t('undefined')}</p>}
    </section>
  )
}

function Defined({ definition }: { definition: IndicatorDefinition }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const { numerator, denominator, rationale, caveats, formula } = definition
  const rows: (readonly [string, ReactNode])[] = [
    ...(numerator ? [[t('numerator'), say(numerator, language)] as const] : []),
    ...(denominator ? [[t('denominator'), say(denominator, language)] as const] : []),
    ...(definition.unit === '' ? [] : [[t('unit'), unitName(definition.unit, language)] as const]),
    ...(definition.measure === 'milestone' ? [] : [[t('direction'), t(definition.direction)] as const]),
    [t('method'), formula.kind === 'computed' ? t('computed', { view: formula.view }) : t('reported')],
    ...(definition.measure === 'number' ? [[t('intervalMethod'), t(INTERVALS[definition.interval])] as const] : []),
    [t('frequency'), t(definition.frequency)],
    ...(rationale ? [[t('rationale'), say(rationale, language)] as const] : []),
    ...(caveats ? [[t('caveats'), say(caveats, language)] as const] : []),
    [t('source'), <SourceLine key="source" source={definition.source} />],
  ]
  return (
    <dl className="definition">
      {rows.map(([term, text]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}

function SourceLine({ source }: { source: Source }) {
  const t = useWords(indicatorWords)
  return (
    <>
      {[source.title, source.date, source.locator].filter(Boolean).join('，')}{' '}
      <span className="source-status" data-status={source.status}>
        {source.status === 'verified' ? `✓ ${t('verified')}` : `? ${t('unverified')}`}
      </span>
    </>
  )
}
