import { PageState, useLanguage, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { codeName } from '../../../fhir/code-names.ts'
import { entriesOf, type Resource, textAt } from '../../../fhir/resource.ts'
import { dateOf, dateText, resourceTitle } from '../../../fhir/show-value.ts'
import { textOfHtml } from '../../../fhir/text-of-html.ts'
import { typeName } from '../../../fhir/type-names.ts'
import { MorePages } from '../more-pages.tsx'
import { searchQuery } from '../queries.ts'
import { ReferenceLink, ResourceLink } from '../record-links.tsx'
import { LONGEST_TEXT, type Passage, passagesOf } from './document-text.ts'
import { byWhom } from './event-list.tsx'
import { patientWords } from './words.ts'

const TYPES = ['DocumentReference', 'Composition', 'DiagnosticReport'] as const

/** Which documents and reports are there, and what do they say? */
export function Documents({ patient }: { patient: string }) {
  return (
    <div className="stack">
      {TYPES.map((type) => (
        <DocumentsOf key={type} patient={patient} type={type} />
      ))}
    </div>
  )
}

function DocumentsOf({ patient, type }: { patient: string; type: string }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const found = useInfiniteQuery(
    searchQuery(type, [
      ['patient', patient],
      ['_sort', '-date'],
      ['_count', '20'],
    ]),
  )
  return (
    <section className="stack">
      <h2>{typeName(type, language)}</h2>
      <PageState query={found}>
        {({ pages }) => {
          const list = pages.flatMap((page) => entriesOf(page))
          return list.length === 0 ? (
            <p className="soft">{t('noDocuments')}</p>
          ) : (
            <>
              <ul className="documents">
                {list.map((document) => (
                  <Document key={document.id} document={document} />
                ))}
              </ul>
              <MorePages found={found} more={t('earlier')} />
            </>
          )
        }}
      </PageState>
    </section>
  )
}

function Document({ document }: { document: Resource }) {
  const t = useWords(patientWords)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const title = resourceTitle(document, language) || t('untitled')
  const date = dateOf(document)
  return (
    <li className="card document">
      <div className="spread">
        <h3>
          <ResourceLink type={document.resourceType} id={document.id ?? ''}>
            {title}
          </ResourceLink>
        </h3>
        <button
          type="button"
          className="quiet"
          aria-expanded={open}
          aria-label={open ? `${t('close')} ${title}` : t('showDocument', { title })}
          onClick={() => setOpen(!open)}
        >
          {open ? `▾ ${t('close')}` : `▸ ${t('preview')}`}
        </button>
      </div>
      <p className="line soft small">
        {date && <time dateTime={date}>{dateText(date, language)}</time>}
        <span>{codeName(textAt(document, 'status') ?? '', language)}</span>
        <ReferenceLink reference={byWhom(document)} />
      </p>
      {open && <Preview document={document} />}
    </li>
  )
}

function Preview({ document }: { document: Resource }) {
  const t = useWords(patientWords)
  const passages = useMemo(() => passagesOf(document), [document])
  if (passages.length === 0) return <p className="note">{t('noText')}</p>
  return (
    <div className="document-text">
      {passages.map((passage) => (
        <PassageText key={`${passage.title} ${passage.text ?? passage.html}`} passage={passage} />
      ))}
    </div>
  )
}

function PassageText({ passage }: { passage: Passage }) {
  const t = useWords(patientWords)
  const text = useMemo(() => passage.text ?? textOfHtml(passage.html ?? ''), [passage])
  return (
    <div>
      {passage.title !== '' && <h4>{passage.title}</h4>}
      <p>{text.slice(0, LONGEST_TEXT)}</p>
      {text.length > LONGEST_TEXT && <p className="soft small">{t('cut')}</p>}
    </div>
  )
}
