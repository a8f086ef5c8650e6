import type { WaitingReport } from '@kangcheng/indicators/contract'
import { isProblem, say, useLanguage, useWords } from '@kangcheng/web-kit'
import type { Passing } from './use-passing.ts'
import { reviewWords } from './words.ts'

/** What came of passing several: how many, and which were refused and why. */
export function Passed({ passing: { done }, rows }: { passing: Passing; rows: readonly WaitingReport[] }) {
  const t = useWords(reviewWords)
  const language = useLanguage()
  if (!done) return null
  const nameOf = (id: string) => {
    const row = rows.find((one) => one.id === id)
    return row ? say(row.names.organisation, language) : t('anotherReport')
  }
  return (
    <div className={done.refused.length > 0 ? 'note warning' : 'note good'} role="status">
      <p>{t('passed', { count: done.passed })}</p>
      {done.refused.length > 0 && (
        <ul>
          {done.refused.map(({ id, problem }) => (
            <li key={id}>
              {nameOf(id)}：{isProblem(problem) && problem.words ? say(problem.words, language) : t('failed')}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
