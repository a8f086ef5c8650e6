import {
  type BirthPage as BirthAnswer,
  type BirthCertificate,
  type DeathPage as DeathAnswer,
  type DeathCertificate,
  UNDERLYING_WAY_WORDS,
  type VitalKind,
  type VitalPage,
} from '@kangcheng/exchange/contract'
import { cityDay, PageHead, PageState, say, useLanguage, useMay, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { birthLines, deathLines } from './desk/certificate-rows.ts'
import { CheckDesk } from './desk/check-desk.tsx'
import { CompareTable } from './desk/compare-table.tsx'
import { History } from './desk/history.tsx'
import { StatusMark } from './desk/status-mark.tsx'
import { BirthForm } from './form/birth-form.tsx'
import { DeathForm } from './form/death-form.tsx'
import { certificateQuery } from './vital-queries.ts'
import { vitalWords } from './words.ts'
import './vital-events.css'

/** Is this death told rightly? Filled in, corrected, or checked beside the version before. */
export function DeathCertificatePage() {
  return <CertificatePage kind="death" />
}

/** Is this birth told rightly? */
export function BirthCertificatePage() {
  return <CertificatePage kind="birth" />
}

const ADDRESSES = { death: '/vital-events/deaths/$id', birth: '/vital-events/births/$id' } as const

function CertificatePage({ kind }: { kind: VitalKind }) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  const { id = '' } = useParams({ strict: false })
  const search: { readonly new?: boolean } = useSearch({ strict: false })
  const [isNew, setNew] = useState(search.new === true)
  const query = useQuery({ ...certificateQuery(kind, id), enabled: !isNew })
  const navigate = useNavigate()
  // What is kept is there after the page is loaded anew, too.
  const onKept = () => {
    if (search.new === true) void navigate({ to: ADDRESSES[kind], params: { id }, search: {}, replace: true })
  }
  const above = (
    <Link to="/vital-events" search={{ kind }}>
      ← {t('back')}
    </Link>
  )
  if (isNew) {
    return (
      <div className="stack">
        <PageHead above={above} title={t(kind === 'death' ? 'newDeath' : 'newBirth')} />
        <NewForm kind={kind} id={id} onKept={onKept} onSent={() => setNew(false)} />
      </div>
    )
  }
  return (
    <PageState query={query} title={t(kind)} above={above}>
      {(page) => (
        <div className="stack">
          <PageHead
            above={above}
            title={`${t(kind)} ${page.row.number ?? ''}`}
            lead={
              <>
                <StatusMark status={page.row.status} />
                <span>{say(page.organisationName, language)}</span>
                {page.underlying?.code && (
                  <span>
                    {t('underlying')} {page.underlying.code} ·{' '}
                    {say(UNDERLYING_WAY_WORDS[page.underlying.way], language)}
                  </span>
                )}
                {page.row.duplicateOf && <span>{t('notCounted')}</span>}
                <span>{t('rulesVersion', { code: page.rules.code, version: page.rules.version })}</span>
              </>
            }
          />
          <Opened kind={kind} page={page} />
        </div>
      )}
    </PageState>
  )
}

function NewForm(props: { kind: VitalKind; id: string; onKept: () => void; onSent: () => void }) {
  const { kind, id, onKept, onSent } = props
  const session = useSession()
  const begun = {
    ...(session ? { certifier: session.name } : {}),
    certifiedOn: cityDay(new Date()),
    idKind: 'resident-id' as const,
  }
  const { idKind, ...certified } = begun
  return kind === 'death' ? (
    <DeathForm id={id} begun={begun} isCorrection={false} onKept={onKept} onSent={onSent} />
  ) : (
    <BirthForm
      id={id}
      begun={{ ...certified, motherIdKind: idKind, outcome: 'live', order: 1, children: 1 }}
      isCorrection={false}
      onKept={onKept}
      onSent={onSent}
    />
  )
}

/** A form while its own institution still fills it in, or corrects it; else the certificate, to be read and checked. */
function Opened({ kind, page }: { kind: VitalKind; page: VitalPage }) {
  const t = useWords(vitalWords)
  const language = useLanguage()
  const registers = useMay()('exchange.vital-events.register') && !page.isMasked
  const [isCorrecting, setCorrecting] = useState(false)
  const { status, id } = page.row
  const isWriting = status === 'draft' || status === 'returned'
  const [isOpen, setOpen] = useState(isWriting)
  const returned = page.history.findLast((event) => event.kind === 'returned')
  const linesOf = (certificate: VitalPage['certificate']) =>
    kind === 'death'
      ? deathLines(certificate as DeathCertificate, t, language)
      : birthLines(certificate as BirthCertificate, t, language)
  const form = { id, isCorrection: isCorrecting, onKept: () => undefined }
  const close = () => {
    setCorrecting(false)
    setOpen(false)
  }
  return (
    <>
      {status === 'returned' && returned?.reason && (
        <p className="note warning" role="status">
          {t('returnedWhy', { reason: returned.reason })}
        </p>
      )}
      {registers && ((isOpen && isWriting) || isCorrecting) ? (
        kind === 'death' ? (
          <DeathForm {...form} page={page as DeathAnswer} begun={{}} onSent={close} />
        ) : (
          <BirthForm {...form} page={page as BirthAnswer} begun={{}} onSent={close} />
        )
      ) : (
        <div className="vital-opened">
          {page.isMasked && <p className="note">{t('masked')}</p>}
          <CompareTable
            lines={linesOf(page.certificate)}
            previous={page.previous && linesOf(page.previous)}
            changed={page.changed}
            findings={page.findings}
          />
          <CheckDesk kind={kind} page={page} onCorrect={() => setCorrecting(true)} />
        </div>
      )}
      <History page={page} />
    </>
  )
}
