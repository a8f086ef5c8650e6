import { Empty, formatMoment, PageState, ScrollFrame, useLanguage, useWords } from '@kangcheng/web-kit'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { MorePages } from '../more-pages.tsx'
import { versionsQuery } from '../queries.ts'
import { CompareTable } from './compare-table.tsx'
import { type Chosen, compared, type Version, versionsOf } from './version-list.ts'
import { resourceWords } from './words.ts'

/** What was it before, who can compare it? Every version, newest first, two of them side by side. */
export function Versions({ type, id }: { type: string; id: string }) {
  const t = useWords(resourceWords)
  const found = useInfiniteQuery(versionsQuery(type, id))
  const [chosen, setChosen] = useState<Chosen>({})
  return (
    <PageState query={found}>
      {({ pages }) => {
        const versions = pages.flatMap(versionsOf)
        const { left, right } = compared(versions, chosen)
        return (
          <div className="stack">
            <VersionTable
              versions={versions}
              type={type}
              id={id}
              left={left?.number}
              right={right?.number}
              onChoose={(choice) => setChosen({ ...chosen, ...choice })}
            />
            <MorePages found={found} more={t('earlier')} />
            {left && right ? (
              left.content && right.content ? (
                <CompareTable
                  left={{ number: left.number, content: left.content }}
                  right={{ number: right.number, content: right.content }}
                />
              ) : (
                <Empty>{t('noContent')}</Empty>
              )
            ) : (
              <Empty>{t('oneVersion')}</Empty>
            )}
          </div>
        )
      }}
    </PageState>
  )
}

function VersionTable(props: {
  versions: readonly Version[]
  type: string
  id: string
  left: string | undefined
  right: string | undefined
  onChoose: (choice: Chosen) => void
}) {
  const t = useWords(resourceWords)
  const language = useLanguage()
  const { type, id } = props
  const several = props.versions.length > 1
  return (
    <ScrollFrame className="table-frame" label={t('versions')}>
      <table>
        <caption className="unseen">{t('versions')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('when')}</th>
            {several && <th scope="col">{t('left')}</th>}
            {several && <th scope="col">{t('right')}</th>}
          </tr>
        </thead>
        <tbody>
          {props.versions.map(({ number, moment, content }) => (
            <tr key={number}>
              <th scope="row" data-tight="true">
                {content ? (
                  <Link to="/records/resources/$type/$id" params={{ type, id }} search={{ version: number }}>
                    {t('version', { version: number })}
                  </Link>
                ) : (
                  t('version', { version: number })
                )}
              </th>
              <td data-tight="true">
                {t(content === undefined ? 'deleted' : number === '1' ? 'created' : 'updatedKind')}
              </td>
              <td data-tight="true">
                <time dateTime={moment}>{formatMoment(moment, language)}</time>
              </td>
              {several &&
                (['left', 'right'] as const).map((side) => (
                  <td key={side}>
                    <input
                      type="radio"
                      name={side}
                      checked={props[side] === number}
                      aria-label={t(side === 'left' ? 'chooseLeft' : 'chooseRight', { version: number })}
                      onChange={() => props.onChoose({ [side]: number })}
                    />
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
