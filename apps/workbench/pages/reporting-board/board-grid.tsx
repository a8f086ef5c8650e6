import { formatNumber, formatPeriod, NO_FIGURE, ScrollFrame, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { type BoardCell, type BoardRow, type CellState, periodsOf, shareOf, stateOf } from './board.ts'
import { boardWords } from './words.ts'

const SHAPES: Record<CellState, string> = { 'in-time': '●', 'came-late': '◐', late: '⚑', open: '○', none: '' }
const LEGEND = ['in-time', 'came-late', 'late', 'open'] as const

/** Respondents by periods: whether each report came, and in time. Each cell leads to its report. */
export function BoardGrid({ form, rows }: { form: string; rows: readonly BoardRow[] }) {
  const t = useWords(boardWords)
  const language = useLanguage()
  const periods = periodsOf(rows)
  const manyRegions = new Set(rows.map(({ region }) => region)).size > 1
  const percent = (part: number, expected: number) => {
    const share = shareOf(part, expected)
    return share === undefined ? NO_FIGURE : `${formatNumber(share, { language, decimals: 0 })}%`
  }
  return (
    <>
      <ul className="line board-legend" aria-label={t('legend')}>
        {LEGEND.map((state) => (
          <li key={state} className="board-state" data-state={state}>
            <span aria-hidden="true">{SHAPES[state]}</span> {t(state)}
          </li>
        ))}
      </ul>
      <ScrollFrame className="table-frame board" label={form}>
        <table>
          <caption className="unseen">{form}</caption>
          <thead>
            <tr>
              <th scope="col">{t('respondent')}</th>
              <th scope="col" data-align="end">
                {t('completeness')}
              </th>
              <th scope="col" data-align="end">
                {t('timeliness')}
              </th>
              {periods.map((period) => (
                <th key={period} scope="col" data-align="center">
                  {formatPeriod(period, language)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ organisation, region, names, rates, newest }) => (
              <tr key={`${organisation} ${region}`}>
                <th scope="row">
                  {say(names.organisation, language)}
                  {manyRegions && <span className="soft"> · {say(names.region, language)}</span>}
                </th>
                <td data-align="end">
                  {percent(rates.submitted, rates.expected)}
                  <span className="soft board-counts">
                    {t('counts', { part: rates.submitted, expected: rates.expected })}
                  </span>
                </td>
                <td data-align="end">{percent(rates.onTime, rates.expected)}</td>
                {periods.map((period) => (
                  <td key={period} data-align="center">
                    <Cell cell={newest.find((one) => one.period === period)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollFrame>
    </>
  )
}

function Cell({ cell }: { cell: BoardCell | undefined }) {
  const t = useWords(boardWords)
  const state = stateOf(cell)
  if (!cell) return <span className="unseen">{t('none-asked')}</span>
  return (
    <Link to="/reports/$report" params={{ report: cell.id }} className="board-state board-cell" data-state={state}>
      <span aria-hidden="true">{SHAPES[state]}</span>
      <span className="board-word">{t(state)}</span>
    </Link>
  )
}
