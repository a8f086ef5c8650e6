import { PageHead, useMay, useWords } from '@kangcheng/web-kit'
import { getRouteApi, Link } from '@tanstack/react-router'
import { privacyWords } from '../words.ts'
import { ConsentsPart } from './consents-part.tsx'
import { LogPart } from './log-part.tsx'
import { RecordPart } from './record-part.tsx'
import { RequestsPart } from './requests-part.tsx'
import { RightsPart } from './rights-part.tsx'
import { OWN_PARTS } from './search.ts'
import { WhoseChoice } from './whose-choice.tsx'
import '../privacy.css'

const route = getRouteApi('/frame/my-record')

/** Who looked at my record, and what I have a say in. Read by people of any age, often on a telephone. */
export function OwnPage() {
  const t = useWords(privacyWords)
  const may = useMay()
  const search = route.useSearch()
  const { part = 'record', person } = search
  const whose = person === undefined ? {} : { person }
  return (
    <div className="stack own-page">
      <PageHead title={t('own')} lead={t('ownLead')} />
      <WhoseChoice person={person} part={part} />
      <nav className="page-tabs" aria-label={t('parts')}>
        {OWN_PARTS.map((one) => (
          <Link
            key={one}
            to="/my-record"
            search={{ ...search, part: one }}
            aria-current={one === part ? 'page' : undefined}
          >
            {t(`part_${one}`)}
          </Link>
        ))}
      </nav>
      {part === 'record' && <RecordPart whose={whose} mayAsk={may('persons.own.raise')} />}
      {part === 'log' && <LogPart whose={whose} mayAsk={may('persons.own.raise')} />}
      {part === 'consents' && <ConsentsPart whose={whose} mayDecide={may('persons.own.decide')} />}
      {part === 'requests' && <RequestsPart whose={whose} />}
      {part === 'rights' && <RightsPart whose={whose} />}
    </div>
  )
}
