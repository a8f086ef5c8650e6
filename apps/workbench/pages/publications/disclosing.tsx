import { useWords } from '@kangcheng/web-kit'
import { Refresh } from './refresh.tsx'
import type { Acting } from './use-acting.ts'
import { publicationWords } from './words.ts'

/** Figures that would give hidden counts away beside what has been released since the draft. */
export function Disclosing({ count, acting, editing }: { count: number; acting: Acting; editing: boolean }) {
  const t = useWords(publicationWords)
  const title = t('disclosingTitle', { count })
  return (
    <section className="note warning stack" aria-label={title}>
      <p>
        <strong>
          <span aria-hidden="true">⚑</span> {title}
        </strong>{' '}
        {t('disclosingLead')}
      </p>
      {editing && <Refresh acting={acting} />}
    </section>
  )
}
