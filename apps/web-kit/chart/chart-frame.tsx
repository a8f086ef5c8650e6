import { type ReactNode, useId, useState } from 'react'
import { useWords } from '../language/word-book.ts'
import { InventedMark } from '../page/invented-mark.tsx'
import { pageWords } from '../page/words.ts'
import { Chart, type ChartOption } from './chart.tsx'
import './chart.css'

/** A chart with all it needs to be believed: title, unit, source, as-of, and the same figures as a table. Without `option` there is nothing to draw, and the table stands alone. */
export function ChartFrame(props: {
  title: string
  label: string
  unit: string
  source: string
  asOf: string
  option: ChartOption | undefined
  table: ReactNode
  /** Downloads of the table. */
  exports?: ReactNode
  invented?: boolean
  note?: string
  height?: number
}) {
  const t = useWords(pageWords)
  const heading = useId()
  const [chosen, setChosen] = useState(false)
  const { option } = props
  return (
    <figure className="card chart-frame" aria-labelledby={heading}>
      <div className="spread">
        <h2 id={heading}>{props.title}</h2>
        <div className="line">
          {props.invented && <InventedMark />}
          {option && (
            <fieldset className="twin no-print">
              <legend className="unseen">{t('showAs')}</legend>
              <button type="button" aria-pressed={!chosen} onClick={() => setChosen(false)}>
                {t('chart')}
              </button>
              <button type="button" aria-pressed={chosen} onClick={() => setChosen(true)}>
                {t('table')}
              </button>
            </fieldset>
          )}
          {props.exports}
        </div>
      </div>
      {chosen || !option ? props.table : <Chart option={option} label={props.label} height={props.height ?? 320} />}
      <figcaption className="soft">
        {props.unit && <span>{t('unit', { text: props.unit })}</span>}
        <span>{t('source', { text: props.source })}</span>
        <span>{t('asOf', { text: props.asOf })}</span>
        {props.note && <span>{props.note}</span>}
      </figcaption>
    </figure>
  )
}
