import type { PersonLine } from '@kangcheng/persons/contract'
import { Empty, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useKept } from '../../records/kept.ts'
import { foundQuery } from '../person-queries.ts'
import { FindForm } from './find-form.tsx'
import { FoundTable } from './found-table.tsx'
import { NOBODY, questionOf, type Wanted } from './question.ts'
import { findWords } from './words.ts'

/** Finds somebody, to be opened or to be chosen. What was typed is there again after a look at a person. */
export function PersonFinder({ name, onPick }: { name: string; onPick?: (person: PersonLine) => void }) {
  const t = useWords(findWords)
  const queries = useQueryClient()
  const [wanted, keep] = useKept<Wanted>(name, NOBODY)
  const question = questionOf(wanted)
  const found = useQuery({ ...foundQuery(question ?? {}), enabled: question !== undefined })
  const find = (chosen: Wanted) => {
    keep(chosen)
    // Who asks again wants to know what is there now.
    const asked = questionOf(chosen)
    if (asked) void queries.invalidateQueries({ queryKey: foundQuery(asked).queryKey })
  }
  return (
    <>
      <div className="card">
        <FindForm wanted={wanted} onFind={find} />
      </div>
      {question === undefined ? (
        <Empty>{t('start')}</Empty>
      ) : (
        <PageState query={found}>
          {(list) =>
            list.persons.length === 0 ? <Empty>{t('none')}</Empty> : <FoundTable found={list} onPick={onPick} />
          }
        </PageState>
      )}
    </>
  )
}
