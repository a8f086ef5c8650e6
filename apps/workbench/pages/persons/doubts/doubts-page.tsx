import type { DoubtFilter, DoubtList } from '@kangcheng/persons/contract'
import { Choice, Empty, PageHead, PageState, useLanguage, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { doubtsQuery } from '../person-queries.ts'
import { DoubtTable } from './doubt-table.tsx'
import { daysSince, nextDoubt } from './queue.ts'
import { KINDS, readDoubtSearch, STATES } from './search.ts'
import { doubtWords } from './words.ts'
import '../persons.css'

const route = getRouteApi('/frame/persons/doubts')
const NONE = { one: '', other: '' }

/** Which charts does somebody have to decide about, and which first? */
export function DoubtsPage() {
  const t = useWords(doubtWords)
  const filter = route.useSearch()
  const navigate = route.useNavigate()
  const doubts = useQuery(doubtsQuery(filter))
  const ask = (part: Record<string, string>) => void navigate({ search: readDoubtSearch({ ...filter, ...part }) })
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="line">
        <Choice
          label={t('kind')}
          withAll
          value={filter.kind ?? ''}
          options={KINDS.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
          onChange={(kind) => ask({ kind })}
        />
        <Choice
          label={t('state')}
          value={filter.state ?? ''}
          options={[
            { value: '', label: t('waitingStates') },
            ...STATES.map((state) => ({ value: state, label: t(`state_${state}`) })),
          ]}
          onChange={(state) => ask({ state })}
        />
      </div>
      <PageState query={doubts}>{(list) => <Queue list={list} filter={filter} />}</PageState>
    </div>
  )
}

function Queue({ list, filter }: { list: DoubtList; filter: DoubtFilter }) {
  const t = useWords(doubtWords)
  const language = useLanguage()
  const me = useSession()?.userId
  const now = Date.now()
  const isWhole = filter.kind === undefined && filter.state === undefined
  const first = nextDoubt(list.doubts, NONE, me)
  const oldest = list.oldest === undefined ? undefined : daysSince(list.oldest, now)
  if (list.doubts.length === 0) return <Empty>{t(isWhole ? 'none' : 'noneSuch')}</Empty>
  return (
    <>
      <div className="card doubt-queue">
        <dl className="person-sums">
          <div>
            <dt>{filter.state === undefined ? t('waiting') : t(`state_${filter.state}`)}</dt>
            <dd>{list.waiting.toLocaleString(language)}</dd>
          </div>
          <div>
            <dt>{t('oldest')}</dt>
            <dd>{oldest === undefined ? t('oldestNone') : oldest === 0 ? t('today') : t('days', { count: oldest })}</dd>
          </div>
        </dl>
        {first && (
          <Link
            className="person-begin"
            to="/persons/doubts/pair"
            search={{ ...filter, one: first.one, other: first.other }}
          >
            {t('first')} →
          </Link>
        )}
      </div>
      <DoubtTable list={list} filter={filter} now={now} />
    </>
  )
}
