import type { SnapshotComment, SnapshotPage } from '@kangcheng/indicators/contract'
import { ProblemNote, useSession, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { Earlier } from './earlier.tsx'
import { SaidBy } from './said-by.tsx'
import { TextForm } from './text-form.tsx'
import { useChange } from './use-change.ts'
import { snapshotWords } from './words.ts'

/** What was said of a domain or of the whole. */
export function Comments(props: {
  page: SnapshotPage
  place: { readonly domain?: string; readonly name: string }
  mayWrite: boolean
}) {
  const t = useWords(snapshotWords)
  const { page, place, mayWrite } = props
  const [writing, setWriting] = useState(false)
  const comments = page.comments.filter(({ domain }) => domain === place.domain)
  const open = comments.filter(({ resolved }) => !resolved).length
  const where = place.domain === undefined ? {} : { domain: place.domain }
  if (comments.length === 0 && !mayWrite) return null
  return (
    <div className="stack snapshot-comments">
      <h4>
        {t('comments')} {open > 0 && <span className="soft">{t('openComments', { count: open })}</span>}
      </h4>
      {comments.length > 0 && (
        <ul className="stack">
          {comments.map((comment) => (
            <Comment key={comment.id} page={page} comment={comment} mayWrite={mayWrite} />
          ))}
        </ul>
      )}
      {writing ? (
        <TextForm
          snapshot={page.snapshot.id}
          label={`${t('comments')} · ${place.name}`}
          action={t('save')}
          missing={t('textMissing')}
          change={(text) => ({ does: 'comment', ...where, text })}
          onClose={() => setWriting(false)}
        />
      ) : (
        mayWrite && (
          <span className="no-print">
            <Button size="small" onClick={() => setWriting(true)}>
              {t('addComment')}
              <span className="unseen"> {place.name}</span>
            </Button>
          </span>
        )
      )}
    </div>
  )
}

function Comment({ page, comment, mayWrite }: { page: SnapshotPage; comment: SnapshotComment; mayWrite: boolean }) {
  const t = useWords(snapshotWords)
  const session = useSession()
  const changing = useChange(page.snapshot.id)
  const [writing, setWriting] = useState(false)
  const { id, revisions, resolved } = comment
  const [first] = revisions
  const newest = revisions.at(-1)
  if (!first || !newest) return null
  return (
    <li className="snapshot-comment" data-resolved={resolved !== undefined}>
      {writing ? (
        <TextForm
          snapshot={page.snapshot.id}
          label={t('text')}
          action={t('save')}
          missing={t('textMissing')}
          start={newest.text}
          change={(text) => ({ does: 'revise', comment: id, text, revisions: revisions.length })}
          onClose={() => setWriting(false)}
        />
      ) : (
        <>
          <p className="snapshot-words">{newest.text}</p>
          <span className="line">
            <SaidBy page={page} said={first} />
            {resolved && (
              <span className="slot-mark" data-state="signed">
                {t('resolved')} <SaidBy page={page} said={resolved} />
              </span>
            )}
          </span>
          <Earlier page={page} revisions={revisions.slice(0, -1)} />
          {mayWrite && (
            <span className="line no-print">
              {first.by === session?.userId && (
                <button type="button" className="quiet" onClick={() => setWriting(true)}>
                  {t('change')}
                </button>
              )}
              <button
                type="button"
                className="quiet"
                disabled={changing.isPending}
                onClick={() => changing.mutate({ does: 'resolve', comment: id, resolved: resolved === undefined })}
              >
                {t(resolved ? 'takeUp' : 'resolve')}
              </button>
            </span>
          )}
          {changing.error && <ProblemNote problem={changing.error} />}
        </>
      )}
    </li>
  )
}
