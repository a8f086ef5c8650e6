import { Empty, ScrollFrame, useWords } from '@kangcheng/web-kit'
import { useMemo } from 'react'
import type { Resource } from '../../../fhir/resource.ts'
import { type Difference, differences } from './compare.ts'
import { resourceWords } from './words.ts'

const SIGNS: Readonly<Record<Difference['kind'], string>> = { added: '＋', removed: '－', changed: '≠' }

interface Side {
  readonly number: string
  readonly content: Resource
}

/** Two versions beside each other: only where they differ, by path. */
export function CompareTable({ left, right }: { left: Side; right: Side }) {
  const t = useWords(resourceWords)
  const found = useMemo(() => differences(left.content, right.content), [left.content, right.content])
  const title = t('compare', { left: left.number, right: right.number })
  return (
    <section className="stack">
      <h2>{title}</h2>
      {found.length === 0 ? (
        <Empty>{t('same')}</Empty>
      ) : (
        <ScrollFrame className="table-frame" label={title}>
          <table className="differences">
            <caption className="unseen">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('path')}</th>
                <th scope="col">{t('difference')}</th>
                <th scope="col">{t('before', { version: left.number })}</th>
                <th scope="col">{t('after', { version: right.number })}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ path, kind, before, after }) => (
                <tr key={`${kind} ${path}`} data-kind={kind}>
                  <th scope="row">
                    <code>{path}</code>
                  </th>
                  <td data-tight="true">
                    <span className="difference-kind">
                      <span aria-hidden="true">{SIGNS[kind]}</span> {t(kind)}
                    </span>
                  </td>
                  <td>{before === undefined ? <span className="soft">—</span> : <pre>{before}</pre>}</td>
                  <td>{after === undefined ? <span className="soft">—</span> : <pre>{after}</pre>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollFrame>
      )}
    </section>
  )
}
