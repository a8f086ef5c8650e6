import { PURPOSE_WORDS } from '@kangcheng/access/contract'
import type { BrokenGlass, PersonRecord } from '@kangcheng/persons/contract'
import {
  Choice,
  formatMoment,
  isProblem,
  PageHead,
  PageState,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { objectAt, type Resource } from '../../fhir/resource.ts'
import { nameText } from '../../fhir/show-value.ts'
import { useOrganisationName } from '../../queries/names.ts'
import { GlassForm } from './glass-form.tsx'
import { RecordGroups } from './record-groups.tsx'
import { recordQuery } from './record-queries.ts'
import { RECORD_PURPOSES, type RecordPurpose, readRecordSearch } from './search.ts'
import { recordWords } from './words.ts'

const route = getRouteApi('/frame/persons/$person/record')

/** What must I know of whom I treat, wherever it was written? In an emergency also of whom nobody here has seen. */
export function RecordPage() {
  const { person } = route.useParams()
  return <RecordOf key={person} person={person} />
}

function RecordOf({ person }: { person: string }) {
  const t = useWords(recordWords)
  const language = useLanguage()
  const may = useMay()
  const { purpose = 'care' } = route.useSearch()
  const [glass, setGlass] = useState<BrokenGlass>()
  const record = useQuery(recordQuery(person, { purpose, ...(glass ? { breakGlass: glass.id } : {}) }))
  const isClosed = isProblem(record.error) && record.error.code === 'disclosure.person-not-found'
  return (
    <div className="stack">
      <PageHead
        above={may('persons.card.resolve') && <Link to="/cards">← {t('back')}</Link>}
        title={nameIn(record.data) ?? t('title')}
        tabTitle={t('title')}
        lead={t('lead')}
      />
      {glass ? (
        <p className="note warning" role="status">
          ⚠ {t('until', { at: formatMoment(glass.until, language) })} {t(glass.told ? 'told' : 'notTold')}
        </p>
      ) : (
        <Reasons person={person} purpose={purpose} onOpen={setGlass} />
      )}
      {isClosed ? (
        <p className="note" role="status">
          {t('notShown')} {t('notShownHint')}
        </p>
      ) : (
        <PageState query={record}>{(found) => <Opened record={found} />}</PageState>
      )}
    </div>
  )
}

/** What the record is read for: a purpose that the law knows, or an emergency. */
function Reasons(props: { person: string; purpose: RecordPurpose; onOpen: (glass: BrokenGlass) => void }) {
  const { person, purpose, onOpen } = props
  const t = useWords(recordWords)
  const language = useLanguage()
  const mayBreak = useMay()('persons.break-glass.use') && purpose === 'care'
  const navigate = useNavigate()
  const [isAsking, setAsking] = useState(false)
  if (isAsking) return <GlassForm person={person} onOpen={onOpen} onCancel={() => setAsking(false)} />
  return (
    <div className="line no-print">
      <Choice
        label={t('purpose')}
        value={purpose}
        options={RECORD_PURPOSES.map((one) => ({ value: one, label: say(PURPOSE_WORDS[one], language) }))}
        onChange={(chosen) =>
          void navigate({
            ...{ to: '/persons/$person/record', params: { person } },
            search: readRecordSearch({ purpose: chosen }),
          })
        }
      />
      {mayBreak && (
        <Button danger onClick={() => setAsking(true)}>
          {t('glass')}
        </Button>
      )}
    </div>
  )
}

function Opened({ record }: { record: PersonRecord }) {
  const t = useWords(recordWords)
  const language = useLanguage()
  const placeOf = useOrganisationName()
  const { basis, notice, rules } = record
  return (
    <>
      <p className="soft">{t('basis', { words: say(basis.words, language) })}</p>
      {notice && <p className="note">{say(notice, language)}</p>}
      <RecordGroups record={record} placeOf={placeOf} />
      <p className="soft small">{t('rules', { rules: [...new Set(rules)].join(' ') })}</p>
    </>
  )
}

/** Whose it is, as far as that is shown. */
function nameIn(record: PersonRecord | undefined): string | undefined {
  const patients = record?.resources.map(({ resource }) => resource as Resource) ?? []
  const patient = patients.find(({ resourceType }) => resourceType === 'Patient')
  return patient && (nameText(objectAt(patient, 'name')) || undefined)
}
