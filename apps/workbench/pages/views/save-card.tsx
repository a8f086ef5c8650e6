import { ProblemNote, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type Draft, isNamed } from './draft.ts'
import type { useSaving } from './view-queries.ts'
import { viewWords } from './words.ts'

/** Keeps what is written as the next version, and says how that went. */
export function SaveCard(props: {
  draft: Draft
  isNew: boolean
  maySend: boolean
  saving: ReturnType<typeof useSaving>
  onWrite: (part: Partial<Draft>) => void
  onSave: () => void
}) {
  const t = useWords(viewWords)
  const { draft, isNew, maySend, saving, onWrite, onSave } = props
  return (
    <section className="card stack">
      {isNew && (
        <label className="field">
          <span>{t('code')}</span>
          <input
            value={draft.code}
            maxLength={60}
            readOnly={saving.isPending}
            onChange={(event) => onWrite({ code: event.target.value })}
          />
          <span className="soft">{t('codeHint')}</span>
        </label>
      )}
      <label className="field">
        <span>{t('name')}</span>
        <input
          value={draft.title}
          maxLength={120}
          readOnly={saving.isPending}
          onChange={(event) => onWrite({ title: event.target.value })}
        />
      </label>
      <div className="line">
        <Button disabled={!maySend} onClick={onSave}>
          {t('save')}
        </Button>
        {!isNamed(draft) && <span className="soft">{t('needsCode')}</span>}
      </div>
      {saving.data && (
        <p className="note good" role="status">
          ✓ {t('saved', { version: saving.data.version })}
        </p>
      )}
      {saving.error && <ProblemNote problem={saving.error} />}
    </section>
  )
}
