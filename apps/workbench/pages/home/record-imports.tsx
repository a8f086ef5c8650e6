import { formatMoment, formatNumber, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { importsQuery } from '../bulk/bulk-queries.ts'
import { HomeCard, HomeRows, MOST_ROWS } from './home-card.tsx'
import { homeWords } from './words.ts'

/** What has come in since yesterday: how much, what was refused, and what stopped half-way. */
export function RecordImportsCard() {
  const t = useWords(homeWords)
  const language = useLanguage()
  const imports = useQuery(importsQuery)
  const count = (value: number) => formatNumber(value, { language, decimals: 0 })
  return (
    <HomeCard
      title={t('recordImports')}
      all={
        <Link to="/data/bulk" search={{ tab: 'import' }}>
          {t('allImports')}
        </Link>
      }
      query={imports}
      empty={t('noImports')}
    >
      {(all) =>
        all.length > 0 && (
          <HomeRows
            rows={all.slice(0, MOST_ROWS).map((one) => ({
              key: one.id,
              row: (
                <>
                  <span>{one.name}</span>
                  <span className="line soft">
                    {t('takenIn', { count: count(one.written + one.unchanged) })}
                    {one.refused > 0 && <strong>{t('refusedLines', { count: count(one.refused) })}</strong>}
                    {one.state !== 'done' && (
                      <strong>{t(one.state === 'running' ? 'importMoves' : 'importStands')}</strong>
                    )}
                    <time dateTime={one.movedAt}>{formatMoment(one.movedAt, language)}</time>
                  </span>
                </>
              ),
            }))}
            more={all.length > MOST_ROWS ? t('more', { count: all.length - MOST_ROWS }) : undefined}
          />
        )
      }
    </HomeCard>
  )
}
