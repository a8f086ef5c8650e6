import { isProblem, ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import type { RefObject } from 'react'
import { showPlace } from '../../views/definition-field.tsx'
import { faultPlace } from './map-draft.ts'
import { mapWords } from './words.ts'

/** What the server says is wrong with a map, and the way to its place in the text. */
export function MapProblem(props: { problem: unknown; text: string; field: RefObject<HTMLTextAreaElement | null> }) {
  const t = useWords(mapWords)
  const { problem, text, field } = props
  const first = isProblem(problem) ? problem.details.first : undefined
  const place = typeof first === 'string' ? faultPlace(text, first) : undefined
  return (
    <div className="stack">
      <ProblemNote problem={problem} />
      {place && (
        <div>
          <Button size="small" onClick={() => field.current && showPlace(field.current, place.offset)}>
            {t('goTo', { line: place.line })}
          </Button>
        </div>
      )}
    </div>
  )
}
