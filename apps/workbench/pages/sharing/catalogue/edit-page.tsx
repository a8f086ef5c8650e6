import type { SharedDataSet } from '@kangcheng/exchange/contract'
import { answerOf, api, PageHead, PageState, useSession, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { dataSetQuery, useSharingChange } from '../sharing-queries.ts'
import { sharingWords } from '../words.ts'
import { DataSetForm } from './data-set-form.tsx'
import { draftOf, EMPTY_DRAFT } from './draft.ts'
import '../sharing.css'

const route = getRouteApi('/frame/data/sharing/data-sets/$code/edit')

/** What does my department share from now on? */
export function NewDataSetPage() {
  const t = useWords(sharingWords)
  const owner = useSession()?.organisation.code ?? ''
  const saving = useSaving()
  return (
    <div className="stack">
      <PageHead title={t('newDataSet')} above={<Link to="/data/sharing">{t('back')}</Link>} />
      <DataSetForm begin={{ ...EMPTY_DRAFT, owner }} isNew seen={0} saving={saving} />
    </div>
  )
}

/** The next version of what is shared. */
export function EditDataSetPage() {
  const t = useWords(sharingWords)
  const { code } = route.useParams()
  const versions = useQuery(dataSetQuery(code))
  const saving = useSaving()
  return (
    <PageState query={versions} title={t('editTitle')}>
      {([newest]) =>
        newest ? (
          <div className="stack">
            <PageHead
              title={t('editTitle')}
              lead={t('version', { version: newest.version + 1 })}
              above={
                <Link to="/data/sharing/data-sets/$code" params={{ code }}>
                  {newest.dataSet.title.zh}
                </Link>
              }
            />
            <DataSetForm
              key={newest.version}
              begin={draftOf(newest.dataSet)}
              isNew={false}
              seen={newest.version}
              saving={saving}
            />
          </div>
        ) : null
      }
    </PageState>
  )
}

function useSaving() {
  const navigate = useNavigate()
  return useSharingChange(
    ({ dataSet: { code, ...dataSet }, seen }: { dataSet: SharedDataSet; seen: number }) =>
      answerOf(api.PUT('/api/v1/exchange/data-sets/{code}', { params: { path: { code } }, body: { dataSet, seen } })),
    ({ dataSet: { code } }) => void navigate({ to: '/data/sharing/data-sets/$code', params: { code } }),
  )
}
