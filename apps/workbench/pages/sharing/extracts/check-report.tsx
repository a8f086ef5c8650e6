import type { ExtractCheck, SharedDataSet } from '@kangcheng/exchange/contract'
import { formatNumber, ScrollFrame, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { sharingWords } from '../words.ts'

/** What the check of an extract found: may it go, what was left out, and which classes were too small. */
export function CheckReport({ check, dataSet }: { check: ExtractCheck | undefined; dataSet: SharedDataSet }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  if (!check)
    return (
      <section className="card stack">
        <h2>{t('check')}</h2>
        <p className="soft">{t('noCheck')}</p>
      </section>
    )
  const number = (value: number) => formatNumber(value, { language, decimals: 0 })
  const titleOf = (name: string) => {
    const column = dataSet.columns.find((one) => one.name === name)
    return column ? say(column.title, language) : name
  }
  const { k, safe, quasi, small, emptied } = check
  const emptiedColumns = Object.entries(emptied)
  return (
    <section className="card stack">
      <h2>{t('check')}</h2>
      <p className={safe ? 'note good' : 'note error'}>
        <span aria-hidden="true">{safe ? '✓' : '✗'}</span> {t(safe ? 'checkSafe' : 'checkUnsafe', { k })}
      </p>
      <p>
        {t('checkRows', {
          rows: number(check.rows),
          given: number(check.givenRows),
          suppressed: number(check.suppressedRows),
        })}
      </p>
      <p>
        {t('checkClasses', {
          columns: quasi.length === 0 ? t('noQuasi') : quasi.map(titleOf).join(language === 'zh' ? '、' : ', '),
          classes: number(check.classes),
          small: number(check.smallClasses),
          uniform: number(check.uniformClasses),
          k,
        })}
      </p>
      {small.length > 0 && quasi.length > 0 && (
        <Twin
          title={t('smallClasses', { k })}
          head={quasi.map(titleOf)}
          rows={small.map((values) => values.map((value) => value || '—'))}
        />
      )}
      {emptiedColumns.length > 0 && (
        <Twin
          title={t('emptied')}
          head={[t('column'), t('count')]}
          rows={emptiedColumns.map(([column, count]) => [titleOf(column), number(count)])}
        />
      )}
    </section>
  )
}

function Twin({ title, head, rows }: { title: string; head: readonly string[]; rows: readonly (readonly string[])[] }) {
  return (
    <ScrollFrame className="table-frame" label={title}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((values) => (
            <tr key={values.join('\n')}>
              {head.map((name, at) => (
                <td key={name}>{values[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollFrame>
  )
}
