import type { DoubtDecided, DoubtDecision, DoubtPage } from '@kangcheng/persons/contract'
import { PageHead, PageState, ProblemNote, useMay, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { doubtQuery, doubtsQuery, useDeciding } from '../person-queries.ts'
import { DecisionForm } from './decision-form.tsx'
import { LastDecision } from './last-decision.tsx'
import { PairFacts, PairReasons } from './pair-view.tsx'
import { isWaiting, nextDoubt } from './queue.ts'
import { readDoubtSearch } from './search.ts'
import { doubtWords } from './words.ts'
import '../persons.css'

const route = getRouteApi('/frame/persons/doubts/pair')

/** Are these two charts of one person? */
export function PairPage() {
  const t = useWords(doubtWords)
  const search = route.useSearch()
  const pair = { one: search.one ?? '', other: search.other ?? '' }
  const doubt = useQuery(doubtQuery(pair))
  // It stays while the next doubt is open.
  const [decided, setDecided] = useState<DoubtDecided>()
  const above = (
    <Link to="/persons/doubts" search={readDoubtSearch(search)}>
      ← {t('back')}
    </Link>
  )
  const isLast = decided !== undefined && decided.doubt.one === pair.one && decided.doubt.other === pair.other
  return (
    <div className="stack">
      <PageHead above={above} title={t('pair')} />
      {decided && (
        <LastDecision key={`${decided.doubt.one} ${decided.doubt.other}`} decided={decided} isLast={isLast} />
      )}
      <PageState query={doubt}>
        {(page) => <Pair key={`${page.one} ${page.other}`} page={page} onDecided={setDecided} />}
      </PageState>
    </div>
  )
}

function Pair({ page, onDecided }: { page: DoubtPage; onDecided: (decided: DoubtDecided) => void }) {
  const t = useWords(doubtWords)
  const filter = readDoubtSearch(route.useSearch())
  const navigate = route.useNavigate()
  const me = useSession()?.userId
  const mayDecide = useMay()('persons.doubt.decide')
  const queue = useQuery(doubtsQuery(filter))
  const deciding = useDeciding()
  const next = nextDoubt(queue.data?.doubts ?? [], page, me)
  const goOn = () => next && navigate({ search: { ...filter, one: next.one, other: next.other } })
  const decide = (decision: DoubtDecision) =>
    deciding.mutate(decision, {
      onSuccess: (answer) => {
        onDecided(answer)
        void goOn()
      },
    })
  return (
    <div className="doubt-opened">
      <PairFacts doubt={page} />
      <aside className="stack doubt-aside">
        {mayDecide && isWaiting(page) && <DecisionForm doubt={page} deciding={deciding} onDecide={decide} />}
        {deciding.error && !isWaiting(page) && <ProblemNote problem={deciding.error} />}
        {next && (
          <Link to="/persons/doubts/pair" search={{ ...filter, one: next.one, other: next.other }}>
            {t(isWaiting(page) ? 'skip' : 'next')} →
          </Link>
        )}
      </aside>
      <PairReasons doubt={page} />
    </div>
  )
}
