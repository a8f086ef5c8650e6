import { type Language, say } from '@kangcheng/kernel'
import { BASIS_WORDS, STATUS_WORDS } from '../../contract/index.ts'
import {
  CALENDAR_STATE_WORDS,
  type CalendarEntry,
  PUBLICATION_KIND_WORDS,
  PUBLICATION_STATUS_WORDS,
  type PublicationSummary,
  type PublishedIndicator,
  type Release,
} from '../../contract/publishing/index.ts'
import { figureSaid } from '../publishing/said.ts'
import { figureLabels, number, rounded, type Table, text, unitIn } from './table.ts'

/** Reports and bulletins, a row each. */
export function publicationsTable(publications: readonly PublicationSummary[], language: Language): Table {
  return {
    title: say({ zh: '报告与通报', en: 'Reports and bulletins' }, language),
    columns: [
      text('title', language, '标题', 'Title'),
      text('kind', language, '种类', 'Kind'),
      text('period', language, '时期', 'Period'),
      text('status', language, '状态', 'Status'),
      number('edition', language, '版次', 'Edition'),
      text('asOf', language, '数据截至', 'Figures known on'),
      text('plannedOn', language, '计划发布', 'Planned for'),
      text('releasedOn', language, '发布日期', 'Released on'),
    ],
    rows: publications.map((one) => ({
      title: say(one.title, language),
      kind: say(PUBLICATION_KIND_WORDS[one.kind], language),
      period: one.period,
      status: say(PUBLICATION_STATUS_WORDS[one.status], language),
      edition: one.edition,
      asOf: one.asOf,
      plannedOn: one.plannedOn ?? '',
      releasedOn: one.releasedOn ?? '',
    })),
    notes: [],
  }
}

/** The release calendar with every day that was named before. */
export function calendarTable(entries: readonly CalendarEntry[], language: Language): Table {
  return {
    title: say({ zh: '发布日历', en: 'Release calendar' }, language),
    columns: [
      text('day', language, '发布日期', 'Day'),
      text('title', language, '内容', 'What'),
      text('state', language, '状态', 'State'),
      text('releasedOn', language, '实际发布', 'Released on'),
      text('moves', language, '改期', 'Moved'),
    ],
    rows: entries.map((entry) => ({
      day: entry.day,
      title: say(entry.title, language),
      state: say(CALENDAR_STATE_WORDS[entry.state], language),
      releasedOn: entry.releasedOn ?? '',
      moves: entry.moves.map(({ from, to, reason }) => `${from} → ${to} ${reason}`).join('; '),
    })),
    notes: [],
  }
}

/** Released figures, one a row, those that are not shown with the reason. */
export function releasedFiguresTable(
  release: Release,
  indicators: readonly PublishedIndicator[],
  language: Language,
): Table {
  const [only] = indicators
  const title = indicators.length === 1 && only ? say(only.name, language) : say(release.title, language)
  return {
    ...figureLabels(title, release, language),
    columns: [
      text('indicator', language, '指标代码', 'Indicator code'),
      text('name', language, '指标', 'Indicator'),
      text('unit', language, '单位', 'Unit'),
      text('period', language, '时期', 'Period'),
      text('figure', language, '数值', 'Figure'),
      number('lower', language, '95%下限', 'Lower 95% limit'),
      number('upper', language, '95%上限', 'Upper 95% limit'),
      number('numerator', language, '分子', 'Numerator'),
      number('denominator', language, '分母', 'Denominator'),
      text('status', language, '性质', 'Status'),
      text('basis', language, '口径', 'Basis'),
      text('source', language, '来源', 'Source'),
      text('knownOn', language, '可知日期', 'Known on'),
      number('revision', language, '修订', 'Revision'),
    ],
    rows: indicators.flatMap((one) =>
      one.points.map((point) => ({
        indicator: one.code,
        name: say(one.name, language),
        unit: unitIn(language, one.unit),
        period: point.period,
        figure: say(figureSaid(point, one), language),
        lower: rounded(point.lower),
        upper: rounded(point.upper),
        numerator: point.numerator,
        denominator: point.denominator,
        status: say(STATUS_WORDS[point.status], language),
        basis: say(BASIS_WORDS[point.basis], language),
        source: point.source,
        knownOn: point.availableOn,
        revision: point.revision,
      })),
    ),
  }
}
