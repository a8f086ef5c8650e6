import { type Language, say } from '@kangcheng/kernel'
import { VERDICT_WORDS } from '../../../contract/index.ts'
import {
  CALENDAR_STATE_WORDS,
  type CalendarEntry,
  type PublishedIndicator,
  type Release,
} from '../../../contract/publishing/index.ts'
import { periodText } from '../../evaluation/period-text.ts'
import { figureSaid, limitsSaid, withUnit } from '../said.ts'
import { address, frame, sayIn } from './frame.ts'
import { type Html, html } from './html.ts'

export interface ShelfView {
  releases: readonly Release[]
  calendar: readonly CalendarEntry[]
  reports: readonly { release: Release; indicators: readonly PublishedIndicator[] }[]
}

/** The first public page: reports, indicators, calendar. */
export function shelfPage(shelf: ShelfView, language: Language, contact: string | undefined): string {
  const t = sayIn(language)
  return frame(
    { title: t('site'), path: '/public', language, contact },
    html`<h1>${t('site')}</h1><p>${t('lead')}</p>
<section><h2 id="reports">${t('reports')}</h2>${reports(shelf.releases, language)}</section>
<section><h2 id="indicators">${t('indicators')}</h2>${
      shelf.reports.length === 0
        ? html`<p>${t('noIndicators')}</p>`
        : shelf.reports.map((report) => indicators(report, language))
    }</section>
<section><h2 id="calendar">${t('calendar')}</h2>${calendar(shelf.calendar, language)}</section>`,
  )
}

function reports(releases: readonly Release[], language: Language): Html {
  const t = sayIn(language)
  if (releases.length === 0) return html`<p>${t('noReports')}</p>`
  const newest = new Map<string, number>()
  for (const { publication, edition } of releases) {
    newest.set(publication, Math.max(edition, newest.get(publication) ?? 0))
  }
  return html`${releases.map((release) => {
    const isOld = release.edition < (newest.get(release.publication) ?? 0)
    const gone = release.withdrawnOn
    return html`<article><h3>${say(release.title, language)}${release.edition > 1 ? ` · ${t('edition', { edition: release.edition })}` : ''}</h3>
<p class="soft">${t('releasedOn', { day: release.releasedOn })} · ${t('asOf', { day: release.asOf })}${isOld ? ` · ${t('superseded')}` : ''}</p>
${release.invented ? html`<p class="warning">${t('invented')}</p>` : ''}
${release.changes === undefined ? '' : html`<p>${t('changed', { changes: release.changes })}</p>`}
${gone === undefined ? files(release, language) : html`<p class="warning">${t('withdrawn', { day: gone, reason: release.withdrawnBecause ?? '' })}</p>`}
</article>`
  })}`
}

const LANGUAGE_NAMES = { zh: '中文', en: 'English' } as const
const FORMAT_NAMES = { docx: 'Word', pdf: 'PDF' } as const

function files({ publication, edition, files: all }: Release, language: Language): Html {
  const t = sayIn(language)
  const fileSaid = (format: string, of: string, size: number) =>
    language === 'zh' ? `${format}（${of}，${size} KB）` : `${format} (${of}, ${size} KB)`
  return html`<ul class="files">${all.map(
    ({ file, language: of, format, bytes, sha256 }) =>
      html`<li><a href="/public/files/${publication}/${edition}/${file}">${fileSaid(FORMAT_NAMES[format], LANGUAGE_NAMES[of], Math.max(1, Math.round(bytes / 1024)))}</a> <code>${t('checksum')} ${sha256}</code></li>`,
  )}</ul>`
}

function indicators({ release, indicators: all }: ShelfView['reports'][number], language: Language): Html {
  const t = sayIn(language)
  const place = `${release.plan}/${release.region}`
  return html`<p class="soft">${t('ofReport', { title: say(release.title, language), day: release.releasedOn })}${release.invented ? ` · ${t('invented')}` : ''}</p>
<p class="line"><a href="${address(`/public/figures/${place}`, language)}">${t('allFigures')}</a></p>
<div class="frame" role="region" tabindex="0" aria-label="${say(release.title, language)}"><table><thead><tr>
<th scope="col">${t('indicator')}</th><th scope="col" class="wide">${t('domain')}</th><th scope="col">${t('period')}</th>
<th scope="col" class="number">${t('figure')}</th><th scope="col" class="number">${t('interval')}</th><th scope="col">${t('verdict')}</th>
</tr></thead><tbody>${all.map((one) => {
    const latest = one.points.at(-1)
    return html`<tr><th scope="row"><a href="${address(`/public/indicators/${place}/${one.code}`, language)}">${say(one.name, language)}</a></th>
<td class="short wide">${say(one.domain, language)}</td><td class="short">${latest ? periodText(latest.period, language) : ''}</td>
<td class="number">${say(withUnit(figureSaid(latest, one), latest, one.unit), language)}</td>
<td class="number">${latest ? limitsSaid(latest, one) : ''}</td><td class="short">${say(VERDICT_WORDS[one.verdict], language)}</td></tr>`
  })}</tbody></table></div>`
}

function calendar(entries: readonly CalendarEntry[], language: Language): Html {
  const t = sayIn(language)
  if (entries.length === 0) return html`<p>${t('noCalendar')}</p>`
  return html`<div class="frame" role="region" tabindex="0" aria-label="${t('calendar')}"><table><thead><tr>
<th scope="col">${t('day')}</th><th scope="col">${t('what')}</th><th scope="col">${t('state')}</th></tr></thead><tbody>${entries.map(
    (entry) => html`<tr><td class="short">${entry.day}${entry.moves.map(
      ({ from, reason }) => html`<br><s>${t('movedFrom', { from, reason })}</s>`,
    )}</td><td>${say(entry.title, language)}</td>
<td class="short">${say(CALENDAR_STATE_WORDS[entry.state], language)}${entry.releasedOn === undefined ? '' : ` · ${entry.releasedOn}`}</td></tr>`,
  )}</tbody></table></div>`
}
