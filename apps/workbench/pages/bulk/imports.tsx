import { Empty, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { importsQuery } from './bulk-queries.ts'
import { ImportList } from './import-list.tsx'
import { SendBox } from './send-box.tsx'
import { bulkWords } from './words.ts'

export function Imports() {
  const t = useWords(bulkWords)
  const imports = useQuery(importsQuery)
  return (
    <>
      <p>{t('importLead')}</p>
      <SendBox />
      <section className="stack">
        <h2>{t('importList')}</h2>
        <PageState query={imports}>
          {(all) => (all.length === 0 ? <Empty>{t('noImports')}</Empty> : <ImportList imports={all} />)}
        </PageState>
      </section>
    </>
  )
}
