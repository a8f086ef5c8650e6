import type { Baseline, IndicatorPage, ProgressClass, Target } from '@kangcheng/indicators/contract'
import {
  type FigureStyle,
  formatFigure,
  formatLimits,
  formatNumber,
  formatPeriod,
  NO_FIGURE,
  say,
  useLanguage,
  useWords,
  VERDICT_WORDS,
  VerdictShape,
} from '@kangcheng/web-kit'
import { styleOf } from './figure-style.ts'
import { indicatorWords } from './words.ts'

const CLASS_WORDS = {
  met: 'classMet',
  improving: 'classImproving',
  'little-change': 'classLittle',
  worse: 'classWorse',
  'baseline-only': 'classBase',
  informational: 'classInfo',
} as const satisfies Record<ProgressClass, string>

/** The verdict, the sentence that explains it, and the figures it rests on. */
export function VerdictPanel({ page }: { page: IndicatorPage }) {
  const t = useWords(indicatorWords)
  const language = useLanguage()
  const style = styleOf(page, language)
  const { evaluation, row } = page
  const { verdict, latest, projection, progress } = evaluation
  const limits = formatLimits(latest?.lower, latest?.upper, style)
  const predicted = formatLimits(projection?.lower, projection?.upper, style)
  return (
    <section className="card verdict-panel" data-verdict={verdict}>
      <div className="verdict-word">
        <VerdictShape verdict={verdict} size={40} />
        <strong>{say(VERDICT_WORDS[verdict], language)}</strong>
      </div>
      <p className="verdict-reason">{say(evaluation.reason.text, language)}</p>
      <dl className="verdict-figures">
        <Fact
          term={t('baseline')}
          figure={baselineFigure(row.baseline, style)}
          small={[row.baseline.year && formatPeriod(String(row.baseline.year), language)]}
        />
        <Fact
          term={t('latest')}
          figure={formatFigure(latest, style)}
          small={[latest && formatPeriod(latest.period, language), limits && t('interval', { limits })]}
        />
        {evaluation.expected !== undefined && (
          <Fact term={t('expected')} figure={formatNumber(evaluation.expected, style)} />
        )}
        {progress.percent !== undefined && (
          <Fact
            term={t('progress')}
            figure={formatNumber(progress.percent, { language, unit: '%', decimals: 0 })}
            small={[t(CLASS_WORDS[progress.class])]}
          />
        )}
        {projection && (
          <Fact
            term={t('projected', { year: projection.year })}
            figure={formatNumber(projection.value, style)}
            small={[predicted && t('predicted', { limits: predicted })]}
          />
        )}
        <Fact
          term={t('goal')}
          figure={targetFigure(row.target, evaluation.goal, style)}
          small={[`${t('targetText')} “${row.target.text}”`]}
        />
      </dl>
      <p className="soft verdict-rule">{t('rule', { version: evaluation.ruleVersion })}</p>
    </section>
  )
}

/** The base value in its unit; as printed where it is no plain number (≥90, C级, nothing). */
function baselineFigure(baseline: Baseline, style: FigureStyle): string {
  if (baseline.comparator !== undefined) return baseline.text
  const figure = formatFigure(baseline, style)
  return figure === NO_FIGURE ? baseline.text || NO_FIGURE : figure
}

/** The target as a figure where it is one, all parts of it where there are several, else as printed. */
function targetFigure(target: Target, goal: number | undefined, style: FigureStyle): string {
  if (target.kind === 'grade') return formatFigure({ level: target.level }, style)
  const parts = target.kind === 'parts' ? target.parts : []
  const numbers = parts.flatMap((part) => (part.kind === 'threshold' ? part.value : []))
  if (numbers.length > 0 && numbers.length === parts.length) return formatFigure({ parts: numbers }, style)
  return goal === undefined || parts.length > 0 ? target.text : formatNumber(goal, style)
}

/** Each small remark is kept on a line of its own: an interval broken in two is misread. */
function Fact(props: { term: string; figure: string; small?: readonly (string | number | undefined)[] }) {
  return (
    <div>
      <dt>{props.term}</dt>
      <dd>{props.figure}</dd>
      {props.small?.map((remark) =>
        remark ? (
          <dd key={remark} className="small">
            {remark}
          </dd>
        ) : null,
      )}
    </div>
  )
}
