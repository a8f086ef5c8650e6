import { type Column, cityDay, DataTable, Empty, PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Pairs } from '../../fhir/ask-fhir.ts'
import { codeName } from '../../fhir/code-names.ts'
import { isDeceased } from '../../fhir/patient.ts'
import { entriesOf, listAt, objectAt, type Resource, textAt } from '../../fhir/resource.ts'
import { dateText, nameText } from '../../fhir/show-value.ts'
import { inUseFirst } from './former.ts'
import { Identifiers } from './identifiers.tsx'
import { MorePages } from './more-pages.tsx'
import { searchQuery } from './queries.ts'
import { ReferenceLink, ResourceLink } from './record-links.tsx'
import { updatedColumn } from './updated-column.ts'
import { recordWords } from './words.ts'

/** Enough to tell people of one name apart. */
const SHOWN_IDENTIFIERS = 2

/** The patients whom a search finds. */
export function FoundPatients({ pairs }: { pairs: Pairs }) {
  const t = useWords(recordWords)
  const found = useInfiniteQuery(searchQuery('Patient', pairs))
  return (
    <PageState query={found}>
      {({ pages }) => {
        const patients = pages.flatMap((page) => entriesOf(page))
        return patients.length === 0 ? (
          <Empty>{t('none')}</Empty>
        ) : (
          <PatientTable patients={patients} partial={found.hasNextPage} foot={<MorePages found={found} />} />
        )
      }}
    </PageState>
  )
}

function PatientTable(props: { patients: readonly Resource[]; partial: boolean; foot: ReactNode }) {
  const t = useWords(recordWords)
  const language = useLanguage()
  const today = cityDay(new Date())
  const columns: Column<Resource>[] = [
    {
      key: 'name',
      title: t('patientName'),
      head: true,
      show: (patient) => (
        <>
          <ResourceLink type="Patient" id={patient.id ?? ''}>
            {nameText(listAt(patient, 'name')[0]) || t('unnamed')}
          </ResourceLink>
          {isDeceased(patient) && (
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
      show: (patient) => dateText(textAt(patient, 'birthDate') ?? '', language),
      sort: (patient) => textAt(patient, 'birthDate'),
    },
    {
      key: 'identifiers',
      title: t('identifiers'),
      show: (patient) => <Identifiers patient={patient} most={SHOWN_IDENTIFIERS} />,
    },
    {
      key: 'contact',
      title: t('contact'),
      tight: true,
      show: (patient) => textAt(inUseFirst(listAt(patient, 'telecom'), today)[0], 'value') ?? '',
    },
    {
      key: 'organisation',
      title: t('organisation'),
      show: (patient) => <ReferenceLink reference={objectAt(patient, 'managingOrganization')} />,
    },
    updatedColumn(t('updated'), language),
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
