import type { PersonRecord } from '@kangcheng/persons/contract'
import { Empty, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { type ReactNode, useState } from 'react'
import { codeName } from '../../fhir/code-names.ts'
import { listAt, textAt } from '../../fhir/resource.ts'
import { addressText, dateOf, dateText, listText, resourceName, resourceTitle } from '../../fhir/show-value.ts'
import { shortTypeName } from '../../fhir/type-names.ts'
import { doubtOf } from '../records/patient/certainty.ts'
import { isNoKnownAllergy } from '../records/patient/none-known.ts'
import { resultsOf, worstOf } from '../records/patient/standing.ts'
import { StandingMark } from '../records/patient/standing-mark.tsx'
import { patientWords } from '../records/patient/words.ts'
import { FIRST_TYPES, type Group, groupsOf, hasEnded, type Item } from './groups.ts'
import { recordWords } from './words.ts'
import '../records/records.css'
import '../records/patient/patient.css'
import './health-record.css'

/** Of a long list the newest stand there at once. */
const AT_ONCE = 10

interface Shown {
  readonly placeOf: (source: string) => string
  /** What may be done about one thing. */
  readonly act?: ((item: Item) => ReactNode) | undefined
}

/** A record over all institutions, one list for each kind of thing. */
export function RecordGroups({ record, ...shown }: Shown & { record: PersonRecord }) {
  const t = useWords(recordWords)
  const groups = groupsOf(record.resources)
  return groups.length === 0 ? (
    <Empty>{t('nothing')}</Empty>
  ) : (
    groups.map((group) => <GroupPart key={group.type} group={group} {...shown} />)
  )
}

function GroupPart({ group: { type, items }, ...shown }: Shown & { group: Group }) {
  const t = useWords(recordWords)
  const language = useLanguage()
  const [isWhole, setWhole] = useState(false)
  const known = FIRST_TYPES.find((one) => one === type) ?? (type === 'Patient' ? type : undefined)
  const name = known === undefined ? shortTypeName(type, language) : t(`type_${known}`)
  return (
    <section className="card stack record-group" data-type={type}>
      <h2>
        {name} <span className="soft">{items.length}</span>
      </h2>
      <ul aria-label={name}>
        {(isWhole ? items : items.slice(0, AT_ONCE)).map((item) => (
          <ItemLine key={`${item.source}/${item.resource.id}`} item={item} {...shown} />
        ))}
      </ul>
      {!isWhole && items.length > AT_ONCE && (
        <div>
          <Button onClick={() => setWhole(true)}>{t('showAll', { count: items.length })}</Button>
        </div>
      )}
    </section>
  )
}

function ItemLine({ item, placeOf, act }: Shown & { item: Item }) {
  const t = useWords(recordWords)
  const language = useLanguage()
  const { resource, source, masked } = item
  const date = dateOf(resource)
  return (
    <li className="record-item" data-over={hasEnded(resource)}>
      <p className="line">
        <strong>{useTitle(item)}</strong>
        <Marks item={item} />
      </p>
      <p className="soft line">
        {date && <time dateTime={date}>{dateText(date, language)}</time>}
        <span>{placeOf(source)}</span>
        {masked && <span>{t('masked')}</span>}
      </p>
      {act?.(item)}
    </li>
  )
}

function useTitle({ resource }: Item): string {
  const p = useWords(patientWords)
  const language = useLanguage()
  const type = resource.resourceType
  if (isNoKnownAllergy(resource)) return p('noKnownAllergy')
  if (type !== 'Patient') return resourceTitle(resource, language) || shortTypeName(type, language)
  const contacts = listAt(resource, 'telecom').map((contact) => textAt(contact, 'value') ?? '')
  const addresses = listAt(resource, 'address').map(addressText)
  const gender = codeName(textAt(resource, 'gender') ?? '', language)
  return listText([resourceName(resource, language), gender, ...contacts, ...addresses], language)
}

/** How it stands, in shape and word; how sure it is. */
function Marks({ item: { resource } }: { item: Item }) {
  const p = useWords(patientWords)
  const language = useLanguage()
  const standing = resource.resourceType === 'Observation' ? worstOf(resultsOf(resource, language)) : 'unjudged'
  const [clinical] = listAt(resource.clinicalStatus, 'coding')
  const state = hasEnded(resource) ? (textAt(resource, 'status') ?? textAt(clinical, 'code')) : undefined
  const doubt = doubtOf(resource)
  return (
    <>
      {standing !== 'unjudged' && <StandingMark standing={standing} />}
      {resource.criticality === 'high' && (
        <span className="record-mark" data-look="alarm">
          <span aria-hidden="true">▲</span> {p('criticalityHigh')}
        </span>
      )}
      {[state, doubt].map(
        (code) =>
          code !== undefined && (
            <span key={code} className="record-mark" data-look="soft">
              {codeName(code, language)}
            </span>
          ),
      )}
    </>
  )
}
