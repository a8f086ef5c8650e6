import { type Language, say, type Words } from '@kangcheng/kernel'
import { BASIS_WORDS, STATUS_WORDS, VERDICT_WORDS } from '../../../contract/index.ts'
import {
  CALENDAR_STATE_WORDS,
  type CalendarEntry,
  type PublishedIndicator,
  type Release,
} from '../../../contract/publishing/index.ts'
import { periodText } from '../../evaluation/period-text.ts'
import { figureSaid, limitsSaid, nameWithUnit, unitSaid, withUnit } from '../said.ts'
import { address, frame, sayIn } from './frame.ts'
import { type Html, html } from './html.ts'
import { PUBLIC_WORDS } from './words.ts'

export interface IndicatorView {
  indicator: PublishedIndicator
  release: Release
  calendar: readonly CalendarEntry[]
  regionName: Words
}

const METHODS = { none: 'noInterval', wilson: 'wilson', byar: 'byar' } as const

/** One released indicator with all that a reader needs to trust it. */
export function indicatorPage(view: IndicatorView, language: Language, contact: string | undefined): string {
  const { indicator, release } = view
  const t = sayIn(language)
  const name = say(indicator.name, language)
  const path = `/public/indicators/${release.plan}/${release.region}/${indicator.code}`
  const latest = indicator.points.at(-1)
  const limits = latest ? limitsSaid(latest, indicator) : ''
  return frame(
    { title: name, path, language, contact },
    html`<p class="line"><a href="${address('/public', language)}#indicators">← ${t('back')}</a></p><h1>${name}</h1>
<p class="soft">${say(view.regionName, language)} · ${say(indicator.domain, language)}</p>
${release.invented ? html`<p class="warning">${t('invented')}</p>` : ''}
<p><span class="figure">${say(withUnit(figureSaid(latest, indicator), latest, indicator.unit), language)}</span>
${latest ? html`<span class="soft">${periodText(latest.period, language)}${limits === '' ? '' : ` · ${t('interval')} ${limits}`}</span>` : ''}</p>
<p><strong>${say(VERDICT_WORDS[indicator.verdict], language)}</strong> ${say(indicator.reason, language)}</p>
<h2>${t('figures')}</h2><p class="line"><a href="${address(`${path}/csv`, language)}">${t('download')}</a></p>${figures(indicator, language)}
<h2>${t('definition')}</h2>${definition(view, language)}`,
  )
}

/** What there is instead of an indicator that is not public. */
export function missingPage(language: Language, contact: string | undefined): string {
  const t = sayIn(language)
  return frame(
    { title: t('notFound'), path: '/public', language, contact },
    html`<h1>${t('notFound')}</h1><p>${t('notFoundHint')}</p><p class="line"><a href="${address('/public', language)}">${t('back')}</a></p>`,
  )
}

function figures({ points, ...indicator }: PublishedIndicator, language: Language): Html {
  const t = sayIn(language)
  return html`<div class="frame" role="region" tabindex="0" aria-label="${t('figures')}"><table><thead><tr>
<th scope="col">${t('period')}</th><th scope="col" class="number">${say(nameWithUnit(PUBLIC_WORDS.figure, indicator.unit), language)}</th><th scope="col" class="number">${t('interval')}</th>
<th scope="col">${t('status')}</th><th scope="col">${t('basis')}</th><th scope="col">${t('source')}</th>
<th scope="col">${t('knownOn')}</th><th scope="col">${t('revision')}</th></tr></thead><tbody>${points.toReversed().map(
    (point) => html`<tr><th scope="row" class="short">${periodText(point.period, language)}</th>
<td class="number">${say(figureSaid(point, indicator), language)}</td><td class="number">${limitsSaid(point, indicator)}</td>
<td class="short">${say(STATUS_WORDS[point.status], language)}</td><td class="short">${say(BASIS_WORDS[point.basis], language)}</td><td>${point.source}</td>
<td class="short">${point.availableOn}</td><td class="short">${t('revisionNumber', { n: point.revision })}</td></tr>`,
  )}</tbody></table></div>`
}

function definition({ indicator, release, calendar, regionName }: IndicatorView, language: Language): Html {
  const t = sayIn(language)
  const next = calendar.find(
    ({ plan, region, kind, period, state }) =>
      plan === release.plan &&
      region === release.region &&
      kind === release.kind &&
      period > release.period &&
      (state === 'planned' || state === 'due'),
  )
  const { title, date, locator, status } = indicator.source
  const definedBy = [title, date, locator, ...(status === 'verified' ? [] : [t('unverified')])]
    .filter(Boolean)
    .join(' · ')
  const lines: [string, string | undefined][] = [
    [t('meaning'), indicator.rationale && say(indicator.rationale, language)],
    [t('unit'), unitSaid(indicator.unit, language)],
    [t('better'), t(indicator.direction)],
    [t('numerator'), indicator.numerator && say(indicator.numerator, language)],
    [t('denominator'), indicator.denominator && say(indicator.denominator, language)],
    [t('method'), t(METHODS[indicator.interval])],
    [t('baseline'), indicator.baseline],
    [t('target'), indicator.target],
    [t('caveats'), indicator.caveats && say(indicator.caveats, language)],
    [t('definedBy'), `${definedBy} · ${t('version', { n: indicator.definitionVersion })}`],
    [
      t('lastUpdate'),
      `${release.releasedOn} · ${t('asOf', { day: release.asOf })} · ${t('edition', { edition: release.edition })}`,
    ],
    [t('nextUpdate'), next ? `${next.day} · ${say(CALENDAR_STATE_WORDS[next.state], language)}` : t('notPlanned')],
    [t('contact'), t('noContact', { office: t('office', { region: say(regionName, language) }) })],
  ]
  return html`<dl>${lines.flatMap(([term, text]) => (text ? [html`<dt>${term}</dt><dd>${text}</dd>`] : []))}</dl>`
}
