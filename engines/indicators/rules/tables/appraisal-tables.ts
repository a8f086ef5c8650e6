import { type Language, say, type Words } from '@kangcheng/kernel'
import {
  type Appraisal,
  type AppraisalFunnel,
  type AppraisedUnit,
  type Arithmetic,
  FUNNEL_WORDS,
  MISSING_WORDS,
  STANDING_WORDS,
  type UnitAppraisal,
} from '../../contract/appraisal/index.ts'
import { BASIS_WORDS } from '../../contract/index.ts'
import { periodText } from '../evaluation/period-text.ts'
import { figureLabels, figureText, number, rounded, type Table, text, unitIn } from './table.ts'

type About = Pick<Appraisal, 'scheme' | 'period' | 'asOf' | 'lines' | 'bonuses' | 'vetoes' | 'flags'>
type Row = Table['rows'][number]

/** A row a unit, by rank, with the points of each line. A slash stands in no code, so no two keys are one. */
export function rankingTable(appraisal: Appraisal, language: Language): Table {
  return {
    ...labels(appraisal, appraisal.invented, language),
    columns: [
      number('rank', language, '名次', 'Rank'),
      text('unit', language, '代码', 'Code'),
      text('name', language, '考核对象', 'Unit'),
      number('score', language, '得分', 'Score'),
      number('lower', language, '95%下限', 'Lower 95%'),
      number('upper', language, '95%上限', 'Upper 95%'),
      text('standing', language, '与平均相比', 'Against the average'),
      number('previousRank', language, '上期名次', 'Rank before'),
      number('previousScore', language, '上期得分', 'Score before'),
      text('flags', language, '红黑旗', 'Flags'),
      text('bonuses', language, '加分', 'Bonus'),
      text('vetoes', language, '否决', 'Vetoes'),
      number('full', language, '满分', 'Full points'),
      number('load', language, '工作任务系数', 'Coefficient of work'),
      number('coverage', language, '数据覆盖率(%)', 'Coverage (%)'),
      ...appraisal.lines.map(({ line, name }) => number(`points/${line}`, language, name.zh, name.en ?? name.zh)),
    ],
    rows: appraisal.ranking.map((unit) => unitRow(appraisal, unit, language)),
  }
}

function unitRow(about: About, unit: AppraisedUnit, language: Language): Row {
  const named = (rules: readonly { code: string; name: Words }[], codes: readonly string[]) =>
    rules
      .filter(({ code }) => codes.includes(code))
      .map(({ name }) => say(name, language))
      .join('; ')
  return {
    rank: unit.rank,
    unit: unit.unit,
    name: say(unit.name, language),
    score: unit.score,
    lower: rounded(unit.lower),
    upper: rounded(unit.upper),
    standing: unit.standing && say(STANDING_WORDS[unit.standing], language),
    previousRank: unit.previous?.rank,
    previousScore: unit.previous?.score,
    flags: named(about.flags, unit.flags),
    bonuses: named(about.bonuses, unit.bonuses),
    vetoes: named(about.vetoes, unit.vetoes),
    full: rounded(unit.full),
    load: rounded(unit.load),
    coverage: rounded(unit.coverage * 100),
    ...Object.fromEntries(Object.entries(unit.points).map(([line, points]) => [`points/${line}`, rounded(points)])),
  }
}

/** A row a line of every unit: the whole arithmetic of a ranking. */
export function arithmeticTable(appraisal: Appraisal, language: Language): Table {
  return {
    ...labels(appraisal, appraisal.invented, language),
    columns: LINE_COLUMNS(language),
    rows: appraisal.ranking.flatMap((unit) =>
      unit.arithmetic ? linesOf(appraisal, unit, unit.arithmetic, language) : [],
    ),
  }
}

/** A row a line of one unit, and below them the steps from the sum to the score. */
export function unitTable(opened: UnitAppraisal, language: Language): Table {
  const { unit, arithmetic } = opened
  return {
    ...labels(opened, unit.invented, language, say(unit.name, language)),
    columns: LINE_COLUMNS(language),
    rows: linesOf(opened, unit, arithmetic, language),
  }
}

const LINE_COLUMNS = (language: Language) => [
  text('unit', language, '考核对象', 'Unit'),
  text('name', language, '考核项', 'Line'),
  text('figure', language, '数值', 'Figure'),
  text('measure', language, '单位', 'Measured in'),
  number('numerator', language, '分子', 'Numerator'),
  number('denominator', language, '分母', 'Denominator'),
  text('period', language, '数值时期', 'Period of the figure'),
  text('basis', language, '来源口径', 'Basis'),
  number('revision', language, '修订', 'Revision'),
  text('source', language, '数据来源', 'Source'),
  text('missing', language, '缺数据原因', 'Why there is none'),
  text('formula', language, '公式', 'Formula'),
  text('working', language, '代入', 'With the numbers'),
  number('share', language, '得分率', 'Share'),
  number('linePoints', language, '分值', 'Points of the line'),
  number('coefficient', language, '责任系数', 'Coefficient'),
  number('points', language, '得分', 'Points'),
]

function linesOf(about: About, { name }: AppraisedUnit, { lines, steps }: Arithmetic, language: Language): Row[] {
  const unit = say(name, language)
  const known = new Map(about.lines.map((line) => [line.line, line]))
  const told = (said: readonly Words[]) => said.map((one) => say(one, language)).join('; ')
  return [
    ...lines.map(({ line, figure, missing, steps: own, share, coefficient, full, points }): Row => {
      const named = known.get(line)
      return {
        unit,
        name: named && say(named.name, language),
        figure: figureText(figure, language),
        measure: unitIn(language, named?.unit ?? ''),
        numerator: figure?.numerator,
        denominator: figure?.denominator,
        period: figure?.period,
        basis: figure && say(BASIS_WORDS[figure.basis], language),
        revision: figure?.revision,
        source: figure?.source,
        missing: missing && say(MISSING_WORDS[missing], language),
        formula: told(own.map(({ formula }) => formula)),
        working: told(own.map(({ working }) => working)),
        share: rounded(share),
        linePoints: rounded(full / coefficient),
        coefficient,
        points: rounded(points),
      }
    }),
    ...steps.map(({ formula, working, result }): Row => {
      return { unit, formula: say(formula, language), working: say(working, language), points: rounded(result) }
    }),
  ]
}

/** A row a unit with its counts and the control limits around the average. */
export function funnelTable(funnel: AppraisalFunnel, language: Language): Table {
  const title = `${say(funnel.name, language)} ${say({ zh: '控制图', en: 'funnel' }, language)} ${periodText(funnel.period, language)}`
  const { notes, ...labelled } = figureLabels(title, funnel, language)
  const average = rounded(funnel.average)
  return {
    ...labelled,
    notes: average === undefined ? notes : [...notes, `${say({ zh: '平均：', en: 'Average: ' }, language)}${average}`],
    columns: [
      text('unit', language, '代码', 'Code'),
      text('name', language, '考核对象', 'Unit'),
      text('period', language, '数值时期', 'Period of the figure'),
      number('numerator', language, '分子', 'Numerator'),
      number('denominator', language, '分母', 'Denominator'),
      number('value', language, '数值', 'Figure'),
      number('lower998', language, '99.8%下限', 'Lower 99.8%'),
      number('lower95', language, '95%下限', 'Lower 95%'),
      number('upper95', language, '95%上限', 'Upper 95%'),
      number('upper998', language, '99.8%上限', 'Upper 99.8%'),
      text('standing', language, '与平均相比', 'Against the average'),
    ],
    rows: funnel.points.map(({ name, standing, value, lower95, upper95, lower998, upper998, ...point }) => ({
      ...point,
      name: say(name, language),
      value: rounded(value),
      lower95: rounded(lower95),
      upper95: rounded(upper95),
      lower998: rounded(lower998),
      upper998: rounded(upper998),
      standing: say(FUNNEL_WORDS[standing], language),
    })),
  }
}

function labels(about: About, invented: boolean, language: Language, unit?: string): Pick<Table, 'title' | 'notes'> {
  const { scheme, period, asOf } = about
  const title = [say(scheme.name, language), unit, periodText(period, language)].filter(Boolean).join(' ')
  const labelled = figureLabels(title, { asOf, invented }, language)
  const source = `${say({ zh: '考核方案：', en: 'Scheme: ' }, language)}${scheme.source.title}`
  return { ...labelled, notes: [...labelled.notes, source] }
}
