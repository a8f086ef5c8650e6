import type { Feed } from '@kangcheng/exchange/contract'
import { answerOf, api, isProblem, ProblemNote, useLanguage, useWords } from '@kangcheng/web-kit'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { listText } from '../../../fhir/show-value.ts'
import { Drawer } from '../drawer.tsx'
import { feedsQuery } from '../exchange-queries.ts'
import { useFeedNames } from '../use-feed-names.ts'
import { exchangeWords } from '../words.ts'
import { beginFeed, changedFields, type FeedDraft, settingsOf, unfit } from './feed-draft.ts'
import { FeedFields } from './feed-fields.tsx'
import { FeedSecrets } from './secrets/feed-secrets.tsx'
import { feedWords } from './words.ts'

/** Makes a feed, or changes one. What is typed stays, whatever the server says. */
export function FeedDrawer({ feed, onClose }: { feed: Feed | undefined; onClose: () => void }) {
  const t = useWords(feedWords)
  const common = useWords(exchangeWords)
  const names = useFeedNames()
  /** What it was when the writing began, or when somebody else's change was seen. */
  const [began, setBegan] = useState(feed)
  const [draft, setDraft] = useState(() => beginFeed(feed))
  const saving = useSaving(onClose)
  const missing = unfit(draft)
  const [tried, setTried] = useState(false)
  const isUnsaved = changedFields(beginFeed(began), draft).length > 0
  const close = () => {
    if (!isUnsaved || window.confirm(t('leaveSure'))) onClose()
  }
  const save = (base: Feed | undefined) => saving.mutate({ draft, version: base?.version })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    setTried(true)
    if (missing.length === 0) save(began)
  }
  const write = (part: Partial<FeedDraft>) => {
    setDraft({ ...draft, ...part })
    saving.reset()
  }
  const isOvertaken = began !== undefined && feed !== undefined && feed.version > began.version
  const isClash = isProblem(saving.error) && saving.error.code === 'exchange.feed-changed'
  return (
    <Drawer title={feed ? t('changeOf', { name: names.whole(feed.code) }) : t('newFeed')} onClose={close}>
      <form className="stack" onSubmit={submit} noValidate>
        <FeedFields draft={draft} isNew={began === undefined} wrong={tried ? missing : []} onWrite={write} />
        {tried && missing.length > 0 && <Needed fields={missing} />}
        {saving.error && !isClash && <ProblemNote problem={saving.error} />}
        {isOvertaken && (
          <Overtaken
            began={began}
            newest={feed}
            onSave={() => {
              setBegan(feed)
              save(feed)
            }}
          />
        )}
        <div className="line">
          <Button type="primary" htmlType="submit" disabled={saving.isPending || isOvertaken}>
            {saving.isPending ? common('working') : t(began ? 'save' : 'create')}
          </Button>
          <Button onClick={close}>{common('cancel')}</Button>
        </div>
      </form>
      {feed && <FeedSecrets code={feed.code} />}
    </Drawer>
  )
}

const FIELD_WORDS = {
  code: 'code',
  organisation: 'institution',
  titleZh: 'titleZh',
  titleEn: 'titleEn',
  format: 'format',
  application: 'application',
  facility: 'facility',
  peers: 'peers',
  charset: 'charset',
  zone: 'zone',
  maps: 'maps',
  controlIds: 'controlIds',
  silence: 'silence',
  isOpen: 'isOpen',
} as const satisfies Record<keyof FeedDraft, string>

function useFieldNames() {
  const t = useWords(feedWords)
  const language = useLanguage()
  return (fields: readonly (keyof FeedDraft)[]) =>
    listText(
      fields.map((field) => t(FIELD_WORDS[field])),
      language,
    )
}

function Needed({ fields }: { fields: readonly (keyof FeedDraft)[] }) {
  const t = useWords(feedWords)
  const namesOf = useFieldNames()
  return (
    <p className="note error" role="alert">
      {t('needs', { names: namesOf(fields) })}
    </p>
  )
}

/** Somebody else saved meanwhile: what they changed, and the way on. */
function Overtaken({ began, newest, onSave }: { began: Feed; newest: Feed; onSave: () => void }) {
  const t = useWords(feedWords)
  const namesOf = useFieldNames()
  const changed = changedFields(beginFeed(began), beginFeed(newest))
  return (
    <div className="note warning stack" role="alert">
      <p>{t('clash', { version: newest.version })}</p>
      <p>{changed.length === 0 ? t('clashNothing') : t('clashFields', { names: namesOf(changed) })}</p>
      <div>
        <Button onClick={onSave}>{t('saveOver')}</Button>
      </div>
    </div>
  )
}

/** With the version it was made from; without one, as a new feed. */
function useSaving(onSaved: () => void) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ draft, version }: { draft: FeedDraft; version: number | undefined }) => {
      const { code, organisation } = draft
      const settings = settingsOf(draft)
      return version === undefined
        ? answerOf(api.POST('/api/v1/exchange/feeds', { body: { code, organisation, settings } }))
        : answerOf(
            api.PUT('/api/v1/exchange/feeds/{code}', { params: { path: { code } }, body: { version, settings } }),
          )
    },
    onSuccess: onSaved,
    onSettled: () =>
      Promise.all(
        [feedsQuery.queryKey, ['exchange', 'board']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  })
}
