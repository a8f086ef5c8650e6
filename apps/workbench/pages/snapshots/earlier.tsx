import type { SnapshotComment, SnapshotPage } from '@kangcheng/indicators/contract'
import { useWords } from '@kangcheng/web-kit'
import { SaidBy } from './said-by.tsx'
import { snapshotWords } from './words.ts'

/** What it said before. */
export function Earlier({ page, revisions }: { page: SnapshotPage; revisions: SnapshotComment['revisions'] }) {
  const t = useWords(snapshotWords)
  if (revisions.length === 0) return null
  return (
    <details>
      <summary>{t('earlier', { count: revisions.length })}</summary>
      <ol className="snapshot-history">
        {revisions.map((revision) => (
          <li key={revision.at}>
            <p className="snapshot-words">{revision.text}</p>
            <SaidBy page={page} said={revision} />
          </li>
        ))}
      </ol>
    </details>
  )
}
