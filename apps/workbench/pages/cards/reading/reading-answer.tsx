import type { ResolvedCode } from '@kangcheng/persons/contract'
import { isProblem, ProblemNote, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { DESK_PAGES } from '../../privacy/desk/search.ts'
import { outcomeWords } from '../log/outcomes.ts'
import { cardWords } from '../words.ts'
import { nextStep } from './next-step.ts'

/** Who it is, or why not and what to do now. Stands until the next reading, or until it is put away. */
export function ReadingAnswer(props: {
  reading: { data: ResolvedCode | undefined; error: unknown; isPending: boolean }
  onNext: () => void
}) {
  const t = useWords(cardWords)
  const { data, error, isPending } = props.reading
  return (
    <section className="card-answer" aria-label={t('answer')} aria-live="polite" aria-busy={isPending}>
      {isPending && <p className="soft">{t('reading')}</p>}
      {data && <Known code={data} />}
      {!isPending && error !== null && <Refused error={error} />}
      {!isPending && (data !== undefined || error !== null) ? (
        <Button onClick={props.onNext}>{t('nextPerson')}</Button>
      ) : (
        !isPending && <p className="soft">{t('answerEmpty')}</p>
      )}
    </section>
  )
}

function Known({ code }: { code: ResolvedCode }) {
  const t = useWords(cardWords)
  const may = useMay()
  const { holder, kind, use } = code
  return (
    <>
      <p className="card-verdict" data-outcome="accepted">
        <span aria-hidden="true">✓</span> {t('known')}
      </p>
      <p className="card-name">{holder.name ?? t('nameUnknown')}</p>
      <dl className="card-facts">
        <dt>{t('idNumber')}</dt>
        <dd>{holder.identityNumber ?? '—'}</dd>
        <dt>{t('shown')}</dt>
        <dd>{t(`kind_${kind}`)}</dd>
        {use && (
          <>
            <dt>{t('use')}</dt>
            <dd>{t(`use_${use}`)}</dd>
          </>
        )}
      </dl>
      <p className="soft">{t('compare')}</p>
      {may('persons.record.read') && (
        <Link to="/persons/$person/record" params={{ person: holder.person }} search={{}}>
          {t('openRecord')}
        </Link>
      )}
      {may(DESK_PAGES) && (
        <Link to="/residents/$person" params={{ person: holder.person }} search={{}}>
          {t('openAffairs')}
        </Link>
      )}
      {may('persons.card.read') && (
        <Link to="/cards/persons/$person" params={{ person: holder.person }}>
          {t('openHolder')}
        </Link>
      )}
    </>
  )
}

function Refused({ error }: { error: unknown }) {
  const t = useWords(cardWords)
  const language = useLanguage()
  const may = useMay()
  const code = isProblem(error) ? error.code : ''
  const step = nextStep(code)
  if (step === undefined) return <ProblemNote problem={error} />
  return (
    <>
      <p className="card-verdict" data-outcome="refused">
        <span aria-hidden="true">✕</span> {say(outcomeWords(code), language)}
      </p>
      <p>
        <strong>{t('whatNow')}</strong> {t(`next_${step}`)}
      </p>
      {step === 'toDesk' && may('persons.card.read') && (
        <Link to="/cards" search={{ part: 'find' }}>
          {t('part_find')}
        </Link>
      )}
    </>
  )
}
