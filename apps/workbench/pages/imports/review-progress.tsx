import type { StoredDraft } from '@kangcheng/indicators/contract'
import { answerOf, api, ProblemNote, useWords } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button, Popconfirm } from 'antd'
import { plansQuery } from '../../queries/plan-queries.ts'
import { allDoubts } from './doubts.ts'
import { draftsQuery } from './draft-queries.ts'
import { importWords } from './words.ts'

/** How much is left, and the two ways out: confirm, or discard. */
export function ReviewProgress({ stored }: { stored: StoredDraft }) {
  const t = useWords(importWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const path = { id: stored.id }
  const leave = () => queries.invalidateQueries({ queryKey: draftsQuery.queryKey })
  const confirming = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/plan-drafts/{id}/confirm', { params: { path }, body: { version: stored.version } })),
    onSuccess: async (plan) => {
      await navigate({ to: '/plans/$plan', params: { plan: plan.code } })
      void queries.invalidateQueries({ queryKey: plansQuery.queryKey })
      void leave()
    },
  })
  const discarding = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/plan-drafts/{id}', { params: { path } })),
    onSuccess: async () => {
      await navigate({ to: '/imports' })
      void leave()
    },
  })
  const total = Math.max(allDoubts(stored.draft.rows), stored.doubts)
  const done = total - stored.doubts
  const reason = stored.doubts > 0 ? t('whyNot') : stored.draft.region === undefined ? t('needRegion') : undefined
  return (
    <section className="card review-progress">
      <div className="review-count" role="status">
        <strong>{stored.doubts > 0 ? t('doubtsLeft', { count: stored.doubts }) : t('doubtsDone')}</strong>
        <span className="soft">{t('progress', { done, total })}</span>
        <progress value={done} max={Math.max(total, 1)} aria-label={t('progress', { done, total })} />
        {reason !== undefined && (
          <span id="why-not" className="soft">
            {reason}
          </span>
        )}
      </div>
      <div className="review-exits">
        <Popconfirm
          title={t('discardSure')}
          okText={t('yes')}
          cancelText={t('no')}
          getPopupContainer={(button) => button.parentElement ?? document.body}
          onConfirm={() => discarding.mutate()}
        >
          <Button disabled={discarding.isPending}>{t('discard')}</Button>
        </Popconfirm>
        <Button
          type="primary"
          disabled={reason !== undefined || confirming.isPending}
          aria-describedby="why-not"
          onClick={() => confirming.mutate()}
        >
          {t('confirm')}
        </Button>
      </div>
      {(confirming.error ?? discarding.error) && <ProblemNote problem={confirming.error ?? discarding.error} />}
    </section>
  )
}
