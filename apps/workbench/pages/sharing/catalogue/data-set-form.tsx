import { FREQUENCIES, FREQUENCY_WORDS, type SharedDataSet } from '@kangcheng/exchange/contract'
import { answerOf, api, Choice, PageState, ProblemNote, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useState } from 'react'
import { organisationsQuery, regionsQuery } from '../../../queries/plan-queries.ts'
import { viewsQuery } from '../../views/view-queries.ts'
import { sharingWords } from '../words.ts'
import { ColumnFields } from './column-fields.tsx'
import { type Draft, dataSetOf } from './draft.ts'

const viewColumnsQuery = ({ code, version }: SharedDataSet['view']) =>
  queryOptions({
    queryKey: ['sharing', 'view-columns', code, version],
    queryFn: () =>
      answerOf(api.GET('/api/v1/exchange/view-columns/{code}/{version}', { params: { path: { code, version } } })),
    enabled: code !== '',
  })

/** A data set to write: what it is, which columns of which view it shares, whose it is. */
export function DataSetForm(props: {
  begin: Draft
  isNew: boolean
  seen: number
  saving: { mutate: (wish: { dataSet: SharedDataSet; seen: number }) => void; isPending: boolean; error: unknown }
}) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const { begin, isNew, seen, saving } = props
  const [draft, setDraft] = useState(begin)
  const { data: views = [] } = useQuery(viewsQuery)
  const { data: regions = [] } = useQuery(regionsQuery())
  const { data: organisations = [] } = useQuery(organisationsQuery)
  const columns = useQuery(viewColumnsQuery(draft.view))
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    saving.mutate({ dataSet: dataSetOf(draft), seen })
  }
  const both = (key: 'title' | 'description', tongue: 'zh' | 'en', label: string) => (
    <label className="field">
      <span>{label}</span>
      <input
        required
        lang={tongue === 'zh' ? 'zh-CN' : 'en'}
        maxLength={key === 'title' ? 120 : 2000}
        value={draft[key][tongue]}
        onChange={(event) => change({ [key]: { ...draft[key], [tongue]: event.target.value } })}
      />
    </label>
  )
  const organisationOptions = organisations.map(({ code, name }) => ({ value: code, label: say(name, language) }))
  return (
    <form className="stack" onSubmit={submit}>
      <section className="card sharing-fields">
        <label className="field">
          <span>{t('code')}</span>
          <input
            required
            readOnly={!isNew}
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            title={t('codeHint')}
            maxLength={80}
            value={draft.code}
            onChange={(event) => change({ code: event.target.value })}
          />
        </label>
        {both('title', 'zh', t('zhTitle'))}
        {both('title', 'en', t('enTitle'))}
        {both('description', 'zh', t('zhDescription'))}
        {both('description', 'en', t('enDescription'))}
        <Choice
          label={t('view')}
          value={draft.view.code}
          options={[
            { value: '', label: t('chooseView') },
            ...views.map(({ code, title, version }) => ({
              value: code,
              label: `${title} · ${t('version', { version })}`,
            })),
          ]}
          onChange={(code) => {
            const version = views.find((one) => one.code === code)?.version ?? 1
            change({ view: { code, version }, columns: code === draft.view.code ? draft.columns : [] })
          }}
        />
        <Choice
          label={t('owner')}
          value={draft.owner}
          options={organisationOptions}
          onChange={(owner) => change({ owner })}
        />
        <Choice
          label={t('region')}
          value={draft.place.region}
          options={[
            { value: '', label: '—' },
            ...regions.map(({ code, name }) => ({ value: code, label: say(name, language) })),
          ]}
          onChange={(region) => change({ place: { ...draft.place, region } })}
        />
        <Choice
          label={t('sourceOrganisation')}
          value={draft.place.organisation}
          options={[{ value: '*', label: t('everyOrganisation') }, ...organisationOptions]}
          onChange={(organisation) => change({ place: { ...draft.place, organisation } })}
        />
        <Choice
          label={t('frequency')}
          value={draft.frequency}
          options={FREQUENCIES.map((value) => ({ value, label: say(FREQUENCY_WORDS[value], language) }))}
          onChange={(value) => change({ frequency: FREQUENCIES.find((one) => one === value) ?? draft.frequency })}
        />
        <Choice
          label={t('regionColumn')}
          value={draft.regionColumn}
          options={[
            { value: '', label: t('noRegionColumn') },
            ...draft.columns
              .filter(({ kind }) => kind === 'region')
              .map(({ name, title }) => ({ value: name, label: say(title, language) })),
          ]}
          onChange={(regionColumn) => change({ regionColumn })}
        />
        <label className="field wide">
          <span>{t('legalBasis')}</span>
          <textarea
            required
            rows={2}
            maxLength={1000}
            value={draft.legalBasis}
            onChange={(event) => change({ legalBasis: event.target.value })}
          />
        </label>
        <label className="field wide">
          <span>{t('conditions')}</span>
          <textarea
            rows={2}
            maxLength={2000}
            value={draft.conditions}
            onChange={(event) => change({ conditions: event.target.value })}
          />
        </label>
      </section>
      {draft.view.code !== '' && (
        <PageState query={columns}>
          {(all) => (
            <ColumnFields
              offered={all}
              columns={draft.columns}
              onChange={(shared) => change({ columns: [...shared] })}
            />
          )}
        </PageState>
      )}
      {saving.error !== null && <ProblemNote problem={saving.error} />}
      <div>
        <Button
          type="primary"
          htmlType="submit"
          disabled={saving.isPending || draft.columns.length === 0 || draft.place.region === ''}
        >
          {t(saving.isPending ? 'working' : 'save')}
        </Button>
      </div>
    </form>
  )
}
