import { isProblem, ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import type { RefObject } from 'react'
import { showPlace } from '../../views/definition-field.tsx'
import { faultPlace } from './map-draft.ts'
import { mapWords } from './words.ts'

interface Text {
  readonly text: string
  readonly field: RefObject<HTMLTextAreaElement | null>
}

/** What the server says is wrong with a map: all of it, and the way to each place in the text. */
export function MapProblem({ problem, ...text }: Text & { problem: unknown }) {
  const all = isProblem(problem) ? problem.details.faults : undefined
  const faults = typeof all === 'string' ? all.split('\n') : []
  return (
    <div className="stack">
      <ProblemNote problem={problem} />
      <MapFaults faults={faults} {...text} />
    </div>
  )
}

export function MapFaults({ faults, text, field }: Text & { faults: readonly string[] }) {
  const t = useWords(mapWords)
  if (faults.length === 0) return null
  return (
    <ul className="stack" aria-label={t('allFaults')}>
      {faults.map((fault, index) => {
        const place = faultPlace(text, fault)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fault may stand there twice, and none moves.
          <li key={`${index} ${fault}`} className="line">
            <span>{fault}</span>
            {place && (
              <Button size="small" onClick={() => field.current && showPlace(field.current, place.offset)}>
                {t('goTo', { line: place.line })}
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
