import type { MappedResource } from '@kangcheng/exchange/contract'
import { type Language, ScrollFrame, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { isJson } from '../../fhir/resource.ts'
import { resourceTitle } from '../../fhir/show-value.ts'
import { shortTypeName, typeName } from '../../fhir/type-names.ts'
import { ResourceLink } from '../records/record-links.tsx'
import { type ComparedElement, compareElements } from './elements.ts'
import { exchangeWords } from './words.ts'

/** Which of the two sides are shown; both where there is room for them. */
type ShownSides = 'both' | 'mapped' | 'stored'

/** The resources that a map makes, each beside what the record store holds under its id. */
export function MappedResources(props: {
  resources: readonly MappedResource[]
  shown?: ShownSides
  /** False where nobody has looked what the record store holds. */
  isCompared?: boolean
}) {
  const t = useWords(exchangeWords)
  const language = useLanguage()
  const { resources, shown = 'both', isCompared = true } = props
  const names = new Map(resources.map((one) => [one.address, nameOf(one, language)]))
  if (resources.length === 0) return <p className="soft">{t('nothingMade')}</p>
  return (
    <ol className="exchange-resources">
      {resources.map((one) => (
        <li key={one.address}>
          <OneResource one={one} names={names} shown={shown} isCompared={isCompared} />
        </li>
      ))}
    </ol>
  )
}

/** Its type, and what it says of itself. */
function nameOf({ address, mapped, stored }: MappedResource, language: Language): string {
  const [type = ''] = address.split('/')
  const read = isJson(mapped) ? mapped : isJson(stored) ? stored : {}
  return [shortTypeName(type, language), resourceTitle(read, language)].filter(Boolean).join(' · ')
}

function OneResource(props: {
  one: MappedResource
  names: ReadonlyMap<string, string>
  shown: ShownSides
  isCompared: boolean
}) {
  const t = useWords(exchangeWords)
  const language = useLanguage()
  const may = useMay()
  const { one, names, shown, isCompared } = props
  const [type = '', id = ''] = one.address.split('/')
  const name = names.get(one.address) ?? one.address
  const isOpen = one.stored !== undefined && may('records.resource.read')
  const elements = compareElements(one.mapped, one.stored, { language, nameOf: (address) => names.get(address) })
  const note = one.wish === 'remove' ? t('willGo') : isCompared && one.stored === undefined ? t('notStored') : ''
  return (
    <article className="exchange-resource" aria-label={name}>
      <header className="spread">
        <h3 title={typeName(type, language)}>{name}</h3>
        <span className="line exchange-wish">
          <span className="exchange-tag">{t(one.wish)}</span>
          {one.isFromHere && <span className="exchange-tag">✓ {t('fromHere')}</span>}
          {isOpen && (
            <ResourceLink type={type} id={id}>
              {t('openStored')}
            </ResourceLink>
          )}
        </span>
      </header>
      {note !== '' && <p className="soft">{note}</p>}
      {elements.length > 0 && !(shown === 'stored' && one.stored === undefined) && (
        <ElementTable
          caption={t('compareOf', { name })}
          elements={elements}
          shown={one.stored === undefined ? 'mapped' : one.mapped === undefined ? 'stored' : shown}
        />
      )}
    </article>
  )
}

const SIGNS: Readonly<Record<ComparedElement['is'], string>> = {
  ...{ same: '', differs: '≠', onlyMapped: '＋', onlyStored: '－' },
}

function ElementTable(props: { caption: string; elements: readonly ComparedElement[]; shown: ShownSides }) {
  const t = useWords(exchangeWords)
  const { caption, elements, shown } = props
  return (
    <ScrollFrame className="table-frame exchange-elements" label={caption}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('element')}</th>
            {shown !== 'stored' && <th scope="col">{t('mapped')}</th>}
            {shown !== 'mapped' && <th scope="col">{t('inStore')}</th>}
          </tr>
        </thead>
        <tbody>
          {elements.map(({ name, title, mapped, stored, is }) => (
            <tr key={name} data-is={shown === 'both' ? is : undefined}>
              <th scope="row">
                {title}
                {shown === 'both' && is !== 'same' && (
                  <span className="exchange-differs">
                    <span aria-hidden="true">{SIGNS[is]}</span> {t(is)}
                  </span>
                )}
              </th>
              {shown !== 'stored' && <td>{mapped ?? '—'}</td>}
              {shown !== 'mapped' && <td>{stored ?? '—'}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
