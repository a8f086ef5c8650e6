import { useWords } from '@kangcheng/web-kit'
import type { Standing } from './standing.ts'
import { patientWords } from './words.ts'

const SHAPES: Readonly<Record<Standing, string>> = {
  within: '●',
  high: '▲',
  low: '▼',
  'very-high': '▲▲',
  'very-low': '▼▼',
  abnormal: '◆',
  unjudged: '○',
}

/** How a result stands to its range: shape, colour and word. */
export function StandingMark({ standing }: { standing: Standing }) {
  const t = useWords(patientWords)
  return (
    <span className="standing" data-standing={standing}>
      <span aria-hidden="true">{SHAPES[standing]}</span> {t(standing)}
    </span>
  )
}
