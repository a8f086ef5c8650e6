import {
  type Column,
  DataTable,
  DayField,
  Empty,
  formatDay,
  formatMoment,
  PageHead,
  PageState,
  useLanguage,
  useWords,
} from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import type { Pairs } from './fhir/ask-fhir.ts'
import { codeName } from './fhir/code-names.ts'
import { entriesOf, listAt, objectAt, type Resource, textAt } from './fhir/resource.ts'
import { conceptText, nameText } from './fhir/show-value.ts'
import { useKept } from './kept.ts'
import { MorePages } from './more-pages.tsx'
import { OpenAddress } from './open-address.tsx'
import { searchQuery } from './queries.ts'
import { ReferenceLink } from './record-links.tsx'
import { RecordTabs } from './record-tabs.tsx'
import { recordWords } from './words.ts'
import './records.css'

const FIELDS = ['name', 'identifier', 'phone', 'birthdate'] as const
type Wanted = Readonly<Record<(typeof FIELDS)[number], string>>
const NOBODY: Wanted = { name: '', identifier: '', phone: '', birthdate: '' }

/** Who is it, and where is their record? */
export function RecordsPage() {
  const t = useWords(recordWords)
  const [wanted, keep] = useKept<Wanted>('wanted patient', NOBODY)
  const pairs = FIELDS.flatMap((name) => (wanted[name] === '' ? [] : [[name, wanted[name]] as const]))
  return (
    <div className="stack">
      <PageHead title={t('title')} lead={t('lead')} />
      <RecordTabs />
      <div className="card record-finder">
        <FindForm wanted={wanted} onFind={keep} />
        <OpenAddress />
      </div>
      {pairs.length === 0 ? <Empty>{t('start')}</Empty> : <Found pairs={pairs} />}
    </div>
  )
}

function FindForm({ wanted, onFind }: { wanted: Wanted; onFind: (wanted: Wanted) => void }) {
  const t = useWords(recordWords)
  const [typed, setTyped] = useState(wanted)
  // Enter in the field of the day settles the day and sends the form at once, before anything is drawn again.
  const latest = useRef(wanted)
  const type = (part: Partial<Wanted>) => {
    latest.current = { ...latest.current, ...part }
    setTyped(latest.current)
  }
  const find = (chosen: Wanted) => {
    type(chosen)
    onFind(chosen)
  }
  const text = (name: 'name' | 'identifier' | 'phone', hint = '') => (
    <label className="field">
      <span>{t(name)}</span>
      <input
        type="text"
        value={typed[name]}
        placeholder={hint}
        autoComplete="off"
        spellCheck={false}
        inputMode={name === 'phone' ? 'tel' : undefined}
        onChange={(event) => type({ [name]: event.target.value })}
      />
    </label>
  )
  return (
    <form
      className="record-form"
      aria-label={t('form')}
      onSubmit={(event) => {
        event.preventDefault()
        const { name, identifier, phone, birthdate } = latest.current
        find({
          name: name.trim(),
          // Numbers are copied with the spaces that made them readable; the X of an identity number is a capital.
          identifier: identifier.replace(/\s/g, '').replace(/^(\d{17})x$/, '$1X'),
          phone: phone.replace(/[\s-]/g, ''),
          birthdate,
        })
      }}
    >
      {text('name', t('nameHint'))}
      {text('identifier', t('identifierHint'))}
      {text('phone')}
      <DayField label={t('birthDate')} value={typed.birthdate} onChange={(day) => type({ birthdate: day ?? '' })} />
      <div className="line">
        <Button type="primary" htmlType="submit">
          {t('find')}
        </Button>
        <Button onClick={() => find(NOBODY)}>{t('clear')}</Button>
      </div>
    </form>
  )
}

function Found({ pairs }: { pairs: Pairs }) {
  const t = useWords(recordWords)
  const found = useInfiniteQuery(searchQuery('Patient', [...pairs, ['_count', '20']]))
  return (
    <PageState query={found}>
      {({ pages }) => {
        const patients = pages.flatMap((page) => entriesOf(page))
        return patients.length === 0 ? (
          <Empty>{t('none')}</Empty>
        ) : (
          <PatientTable
            patients={patients}
            partial={found.hasNextPage}
            foot={<MorePages found={found} more={t('more')} loading={t('loadingMore')} />}
          />
        )
      }}
    </PageState>
  )
}

function PatientTable(props: { patients: readonly Resource[]; partial: boolean; foot: ReactNode }) {
  const t = useWords(recordWords)
  const language = useLanguage()
  const columns: Column<Resource>[] = [
    {
      key: 'name',
      title: t('patientName'),
      head: true,
      show: (patient) => (
        <>
          <Link to="/records/patients/$patient" params={{ patient: patient.id ?? '' }}>
            {nameText(listAt(patient, 'name')[0]) || t('unnamed')}
          </Link>
          {(patient.deceasedBoolean === true || patient.deceasedDateTime !== undefined) && (
            <span className="record-mark" data-look="soft">
              {t('deceased')}
            </span>
          )}
        </>
      ),
      sort: (patient) => nameText(listAt(patient, 'name')[0]),
    },
    {
      key: 'gender',
      title: t('gender'),
      tight: true,
      show: (patient) => codeName(textAt(patient, 'gender') ?? '', language),
      sort: (patient) => textAt(patient, 'gender'),
    },
    {
      key: 'born',
      title: t('born'),
      tight: true,
      show: (patient) => formatDay(textAt(patient, 'birthDate') ?? '', language),
      sort: (patient) => textAt(patient, 'birthDate'),
    },
    {
      key: 'identifiers',
      title: t('identifiers'),
      show: (patient) => <Identifiers patient={patient} />,
    },
    {
      key: 'contact',
      title: t('contact'),
      tight: true,
      show: (patient) => textAt(listAt(patient, 'telecom')[0], 'value') ?? '',
    },
    {
      key: 'organisation',
      title: t('organisation'),
      show: (patient) => <ReferenceLink reference={objectAt(patient, 'managingOrganization')} />,
    },
    {
      key: 'updated',
      title: t('updated'),
      tight: true,
      show: ({ meta }) => formatMoment(meta?.lastUpdated ?? '', language),
      sort: ({ meta }) => meta?.lastUpdated,
    },
  ]
  return (
    <DataTable
      caption={t('found')}
      columns={columns}
      rows={props.patients}
      keyOf={({ id = '' }) => id}
      partial={props.partial}
      foot={props.foot}
      pageSize={1_000}
    />
  )
}

/** The first two, which tell people of one name apart. */
function Identifiers({ patient }: { patient: Resource }) {
  const language = useLanguage()
  return (
    <ul className="record-lines">
      {listAt(patient, 'identifier')
        .slice(0, 2)
        .map((identifier) => (
          <li key={textAt(identifier, 'value')}>
            <span className="soft">{conceptText(objectAt(identifier, 'type'), language)}</span>{' '}
            <code>{textAt(identifier, 'value')}</code>
          </li>
        ))}
    </ul>
  )
}
