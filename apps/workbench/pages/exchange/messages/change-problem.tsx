import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { isHandledElse } from './letter-changes.ts'
import { messageWords } from './words.ts'

/** What the server said to a change; where somebody else was faster, that, and the way to see it. */
export function ChangeProblem({ problem, onRefresh }: { problem: unknown; onRefresh: () => void }) {
  const t = useWords(messageWords)
  if (!problem) return null
  if (!isHandledElse(problem)) return <ProblemNote problem={problem} />
  return (
    <div className="note warning line" role="alert">
      {t('handledElse')}
      <Button size="small" onClick={onRefresh}>
        {t('showNow')}
      </Button>
    </div>
  )
}
