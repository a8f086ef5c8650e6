import type { DoubtDecided } from '@kangcheng/persons/contract'
import { ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useUndoing } from '../person-queries.ts'
import { doubtWords } from './words.ts'

/** What was just decided, while the next doubt is open already: told, and taken back with one press. */
export function LastDecision({ decided, isLast }: { decided: DoubtDecided; isLast: boolean }) {
  const t = useWords(doubtWords)
  const mayUndo = useMay()('persons.index.change')
  const undoing = useUndoing()
  const { step, doubt } = decided
  if (undoing.data)
    return (
      <p className="note" role="status">
        ↩ {t('undone')}
      </p>
    )
  return (
    <>
      <div className="note good line" role="status">
        <span>
          ✓ {t('decidedNow', { state: t(`state_${doubt.state}`) })} {isLast && t('decidedLast')}
        </span>
        {step && mayUndo && (
          <Button
            size="small"
            disabled={undoing.isPending}
            onClick={() => undoing.mutate({ step: step.id, reason: t('undoReason') })}
          >
            {undoing.isPending ? t('undoing') : t('undo')}
          </Button>
        )}
      </div>
      {undoing.error && <ProblemNote problem={undoing.error} />}
    </>
  )
}
