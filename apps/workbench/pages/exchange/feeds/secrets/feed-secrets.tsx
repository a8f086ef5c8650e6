import type { FeedSecret } from '@kangcheng/exchange/contract'
import { answerOf, api, formatMoment, PageState, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { secretWords } from './words.ts'

const MOST = 2

const secretsQuery = (code: string) =>
  queryOptions({
    queryKey: ['exchange', 'secrets', code],
    queryFn: () => answerOf(api.GET('/api/v1/exchange/feeds/{code}/secrets', { params: { path: { code } } })),
  })

/** How a system without a token sends to this feed: where to, and the secrets it signs with. */
export function FeedSecrets({ code }: { code: string }) {
  const t = useWords(secretWords)
  const { making, removing } = useSecretChanges(code)
  return (
    <section className="stack" aria-label={t('title')}>
      <h3>{t('title')}</h3>
      <p>
        {t('lead')} <code>{`${window.location.origin}/api/v1/exchange/inbox/${code}`}</code>
      </p>
      <p className="exchange-hint">{t('header')}</p>
      {making.data && <ShownOnce secret={making.data.secret} onClose={making.reset} />}
      <PageState query={useQuery(secretsQuery(code))}>
        {(secrets) => (
          <>
            {secrets.length === 0 && <p>{t('none')}</p>}
            {secrets.length > 0 && (
              <ul className="stack" aria-label={t('list')}>
                {secrets.map((one) => (
                  <Secret
                    key={one.id}
                    secret={one}
                    isBusy={removing.isPending}
                    onRemove={() => removing.mutate(one.id)}
                  />
                ))}
              </ul>
            )}
            {secrets.length < MOST ? (
              <div>
                <Button disabled={making.isPending} onClick={() => making.mutate()}>
                  {t(secrets.length === 0 ? 'make' : 'makeNext')}
                </Button>
              </div>
            ) : (
              <p className="soft">{t('enough')}</p>
            )}
            {secrets.length === MOST && <p className="soft">{t('overlap')}</p>}
          </>
        )}
      </PageState>
      {making.error && <ProblemNote problem={making.error} />}
      {removing.error && <ProblemNote problem={removing.error} />}
    </section>
  )
}

/** Asked twice, since whoever still signs with it is shut out at once. */
function Secret(props: { secret: FeedSecret; isBusy: boolean; onRemove: () => void }) {
  const t = useWords(secretWords)
  const language = useLanguage()
  const [asked, setAsked] = useState(false)
  const { secret, isBusy, onRemove } = props
  const moment = formatMoment(secret.made, language)
  return (
    <li className="line">
      <span>{t('made', { name: secret.by, moment })}</span>
      {asked ? (
        <>
          <span>{t('removeSure')}</span>
          <Button danger size="small" disabled={isBusy} onClick={onRemove}>
            {t('remove')}
          </Button>
          <Button size="small" onClick={() => setAsked(false)}>
            {t('keep')}
          </Button>
        </>
      ) : (
        <Button size="small" aria-label={t('removeOf', { moment })} onClick={() => setAsked(true)}>
          {t('remove')}
        </Button>
      )}
    </li>
  )
}

function ShownOnce({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useWords(secretWords)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  return (
    <div className="note warning stack">
      <p role="status">{t('once')}</p>
      <label className="field exchange-wide">
        <span>{t('secret')}</span>
        <input ref={field} readOnly value={secret} onFocus={(event) => event.target.select()} />
      </label>
      <div>
        <Button onClick={onClose}>{t('kept')}</Button>
      </div>
    </div>
  )
}

function useSecretChanges(code: string) {
  const queries = useQueryClient()
  const onSettled = () => queries.invalidateQueries({ queryKey: secretsQuery(code).queryKey })
  return {
    making: useMutation({
      mutationFn: () => answerOf(api.POST('/api/v1/exchange/feeds/{code}/secrets', { params: { path: { code } } })),
      onSettled,
      // It is nowhere but on the page, and for no longer than that.
      gcTime: 0,
    }),
    removing: useMutation({
      mutationFn: (id: string) =>
        answerOf(api.DELETE('/api/v1/exchange/feeds/{code}/secrets/{id}', { params: { path: { code, id } } })),
      onSettled,
    }),
  }
}
