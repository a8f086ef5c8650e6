import type { ViewVersion } from '@kangcheng/records/contract'
import { PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Download } from './download.tsx'
import { Editor } from './editor.tsx'
import { viewQuery } from './view-queries.ts'
import { viewWords } from './words.ts'
import './views.css'

const route = getRouteApi('/frame/data/views/$view')

/** One view: its versions, its definition, its rows. */
export function ViewPage() {
  const { view } = route.useParams()
  const t = useWords(viewWords)
  return (
    <PageState query={useQuery(viewQuery(view))} title={t('title')}>
      {(versions) => <Kept key={view} versions={versions} />}
    </PageState>
  )
}

function Kept({ versions }: { versions: readonly ViewVersion[] }) {
  const [newest] = versions
  if (!newest) return null
  return (
    <div className="stack">
      <Head title={newest.title} lead={`${newest.code} · ${newest.resource}`} />
      <Editor versions={versions} />
      <Download view={newest} />
    </div>
  )
}

/** A view that nobody has saved yet. */
export function NewViewPage() {
  const t = useWords(viewWords)
  return (
    <div className="stack">
      <Head title={t('newView')} lead={t('lead')} />
      <Editor versions={[]} />
    </div>
  )
}

function Head({ title, lead }: { title: string; lead: string }) {
  const t = useWords(viewWords)
  return (
    <PageHead
      above={
        <p>
          <Link to="/data/views">← {t('back')}</Link>
        </p>
      }
      title={title}
      lead={lead}
    />
  )
}
