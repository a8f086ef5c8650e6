import type { MapPreview, MessageView } from '@kangcheng/exchange/contract'
import { PageHead, PageState, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useNarrow } from '../../reports/use-narrow.ts'
import { messageQuery } from '../exchange-queries.ts'
import { FaultList } from '../fault-list.tsx'
import { MappedResources } from '../mapped-resources.tsx'
import { DeadActions } from './dead-actions.tsx'
import { Handlings } from './handlings.tsx'
import { MendEditor } from './mend-editor.tsx'
import { MessageHead } from './message-head.tsx'
import { RawText } from './raw-text.tsx'
import { messageWords } from './words.ts'
import '../exchange.css'

const route = getRouteApi('/frame/data/messages/$feed/$id')

/** What did they send, what do we make of it, what do we keep; and what is to be done about it? */
export function MessagePage() {
  const t = useWords(messageWords)
  const letter = route.useParams()
  const message = useQuery(messageQuery(letter))
  return (
    <PageState query={message} title={t('title')} above={<Trail />}>
      {(view) => <Opened key={`${letter.feed} ${letter.id}`} view={view} onRefresh={() => void message.refetch()} />}
    </PageState>
  )
}

function Trail() {
  const t = useWords(messageWords)
  return (
    <p>
      <Link to="/data/messages" search={{}}>
        ← {t('title')}
      </Link>
    </p>
  )
}

const SIDES = ['raw', 'mapped', 'stored'] as const
type Side = (typeof SIDES)[number]

function Opened({ view, onRefresh }: { view: MessageView; onRefresh: () => void }) {
  const t = useWords(messageWords)
  const mayMend = useMay()('exchange.message.mend')
  const narrow = useNarrow()
  const [side, setSide] = useState<Side>('raw')
  const [isWriting, setWriting] = useState(false)
  /** What the map makes of the text that is being written. */
  const [tried, setTried] = useState<MapPreview>()
  const { message, preview } = view
  const isDead = message.state === 'dead'
  const shown = isWriting ? (tried ?? preview) : preview
  const faults = isDead && message.faults.length > 0 ? message.faults : preview.faults
  const sides = narrow ? [side] : SIDES
  return (
    <div className="stack">
      <PageHead
        above={<Trail />}
        title={t('message', { control: message.control || message.id })}
        lead={<MessageHead view={view} />}
      />
      {isDead && <WhyDead view={view} />}
      {isDead && mayMend && !isWriting && (
        <DeadActions message={message} onRefresh={onRefresh} onEdit={view.isCut ? undefined : () => setWriting(true)} />
      )}
      {narrow && (
        <div className="page-tabs" role="tablist" aria-label={t('parts')}>
          {SIDES.map((one) => (
            <button
              key={one}
              type="button"
              role="tab"
              id={`side-${one}`}
              aria-selected={one === side}
              aria-controls="side"
              onClick={() => setSide(one)}
            >
              {t(one)}
            </button>
          ))}
        </div>
      )}
      <div
        className="exchange-sides"
        {...(narrow ? { id: 'side', role: 'tabpanel', 'aria-labelledby': `side-${side}` } : {})}
      >
        {/* While it is written it stays, lest a look at the other side loses it. */}
        {(sides.includes('raw') || isWriting) && (
          <section className="card stack" aria-label={t('raw')} hidden={!sides.includes('raw')}>
            <h2>{t('rawOf', { charset: view.charset.toUpperCase() })}</h2>
            {isWriting ? (
              <MendEditor
                view={view}
                onTried={setTried}
                onRefresh={onRefresh}
                onEnd={() => {
                  setWriting(false)
                  setTried(undefined)
                }}
              />
            ) : (
              <>
                {view.isCut && <CutNote text={view.text} isDead={isDead} />}
                {view.text !== '' && <RawText text={view.text} faults={faults} />}
              </>
            )}
          </section>
        )}
        {(sides.includes('mapped') || sides.includes('stored')) && (
          <section className="card stack" aria-label={t('made')}>
            <h2>{t('made')}</h2>
            {shown.faults.length > 0 && <FaultList faults={shown.faults} />}
            <MappedResources
              resources={shown.resources}
              shown={narrow ? (side === 'stored' ? 'stored' : 'mapped') : 'both'}
            />
            {shown.resources.length >= MOST_SHOWN && (
              <p className="soft">{t('hiddenRest', { count: shown.resources.length })}</p>
            )}
          </section>
        )}
      </div>
      <Handlings view={view} />
    </div>
  )
}
/** As many as the server shows. */
const MOST_SHOWN = 60

/** There is more than what is shown, and so no editor: what was not shown would be lost. */
function CutNote({ text, isDead }: { text: string; isDead: boolean }) {
  const t = useWords(messageWords)
  return (
    <p className="note">
      {text === '' ? t('notShown') : t('cut', { count: text.length })} {isDead && t('cutMend')}
    </p>
  )
}

/** What was wrong when it came, and whether it still is by the map of today. */
function WhyDead({ view: { message, preview } }: { view: MessageView }) {
  const t = useWords(messageWords)
  const isSame = JSON.stringify(message.faults) === JSON.stringify(preview.faults)
  return (
    <section className="note error stack exchange-tight" aria-label={t('whyDead')}>
      <strong>{t('whyDead')}</strong>
      <FaultList faults={message.faults} />
      {preview.faults.length === 0 ? (
        <p>{t('readyNow')}</p>
      ) : (
        !isSame && (
          <>
            <strong>{t('stillFaults')}</strong>
            <FaultList faults={preview.faults} />
          </>
        )
      )}
    </section>
  )
}
