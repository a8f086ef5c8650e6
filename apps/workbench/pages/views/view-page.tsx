import type { ViewVersion } from '@kangcheng/records/contract'
import { Choice, PageHead, PageState, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
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
  const t = useWords(viewWords)
  const [newest] = versions
  const [chosen, setChosen] = useState(newest?.version ?? 0)
  const shown = versions.find(({ version }) => version === chosen) ?? newest
  if (!newest || !shown) return null
  return (
    <div className="stack">
      <Head title={newest.title} lead={`${newest.code} · ${newest.resource}`} />
      <div className="line">
        <Choice
          label={t('version')}
          value={String(shown.version)}
          options={versions.map(({ version }) => ({
            value: String(version),
            label: t(version === newest.version ? 'newest' : 'versionShown', { version }),
          }))}
          onChange={(version) => setChosen(Number(version))}
        />
      </div>
      <Editor
        key={shown.version}
        given={{ code: newest.code, title: newest.title, definition: shown.definition, version: newest.version }}
        onSaved={setChosen}
      />
      <Download code={newest.code} />
    </div>
  )
}

/** A view that nobody has saved yet. */
export function NewViewPage() {
  const t = useWords(viewWords)
  return (
    <div className="stack">
      <Head title={t('newView')} lead={t('lead')} />
      <Editor given={{ code: '', title: '', definition: EXAMPLE, version: 0 }} />
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

/** Something that runs over whatever a city has. */
const EXAMPLE = {
  resourceType: 'ViewDefinition',
  name: 'patients',
  status: 'active',
  resource: 'Patient',
  select: [
    {
      column: [
        { name: 'id', path: 'getResourceKey()', type: 'string' },
        { name: 'gender', path: 'gender', type: 'code' },
        { name: 'birth_date', path: 'birthDate', type: 'date' },
      ],
    },
    { forEachOrNull: 'address.first()', column: [{ name: 'district', path: 'district', type: 'string' }] },
  ],
}
