import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { reportWords } from '../words.ts'
import type { Filling } from './use-filling.ts'

/** Whether what was typed is kept: saved, saving, not yet, or not at all. */
export function SaveState({ filling, unsaved }: { filling: Filling; unsaved: number }) {
  const t = useWords(reportWords)
  const { saving, savedAt, error } = filling
  const state = saving ? 'saving' : unsaved === 0 ? 'saved' : error === null ? 'unsaved' : 'failed'
  const words = {
    saving: () => t('saving'),
    saved: () => (savedAt === undefined ? t('saved') : t('savedAt', { time: timeOf(savedAt) })),
    unsaved: () => t('unsaved', { count: unsaved }),
    failed: () => t('saveFailed'),
  }
  return (
    <span className="report-save" data-state={state}>
      <span role="status">
        <span aria-hidden="true">{SHAPES[state]}</span> {words[state]()}
      </span>
      {(state === 'unsaved' || state === 'failed') && (
        <Button size="small" onClick={() => void filling.flush()}>
          {t(state === 'failed' ? 'tryAgain' : 'saveNow')}
        </Button>
      )}
    </span>
  )
}

const SHAPES = { saving: '…', saved: '✓', unsaved: '○', failed: '✕' } as const

function timeOf(moment: Date): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Shanghai', timeStyle: 'short' }).format(moment)
}
