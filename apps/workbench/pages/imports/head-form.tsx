import type { StoredDraft } from '@kangcheng/indicators/contract'
import { Choice, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { regionsQuery } from '../../queries/plan-queries.ts'
import type { useCorrection } from './draft-queries.ts'
import { importWords } from './words.ts'

/** Title, code, region and period of the plan to be; saved together. */
export function HeadForm(props: {
  stored: StoredDraft
  correction: ReturnType<typeof useCorrection>
  disabled: boolean
}) {
  const t = useWords(importWords)
  const language = useLanguage()
  const { draft } = props.stored
  const { data: regions = [] } = useQuery(regionsQuery())
  const [title, setTitle] = useState(draft.title)
  const [code, setCode] = useState(draft.code)
  const [region, setRegion] = useState(draft.region ?? '')
  const [from, setFrom] = useState(String(draft.period.from))
  const [to, setTo] = useState(String(draft.period.to))
  const changed =
    title !== draft.title ||
    code !== draft.code ||
    region !== (draft.region ?? '') ||
    from !== String(draft.period.from) ||
    to !== String(draft.period.to)
  const save = () =>
    props.correction.mutate({
      head: {
        title,
        code,
        ...(region === '' ? {} : { region }),
        period: { from: Number(from), to: Number(to) },
      },
    })
  const known = regions.some((one) => one.code === region)
  return (
    <form
      className="card head-form"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <h2>{t('head')}</h2>
      <fieldset disabled={props.disabled}>
        <label className="field head-title">
          <span>{t('planTitle')}</span>
          <input value={title} required onChange={(event) => setTitle(event.target.value)} />
        </label>
        <label className="field head-code">
          <span>{t('planCode')}</span>
          <input
            value={code}
            required
            pattern="[a-z0-9]+(-[a-z0-9]+)*"
            title={t('codeHint')}
            onChange={(event) => setCode(event.target.value)}
          />
        </label>
        <Choice
          label={t('region')}
          value={region}
          options={[
            ...(region === '' ? [{ value: '', label: t('chooseRegion') }] : []),
            ...(known || region === '' ? [] : [{ value: region, label: region }]),
            ...regions.map((one) => ({ value: one.code, label: say(one.name, language) })),
          ]}
          onChange={setRegion}
        />
        <label className="field head-year">
          <span>{t('from')}</span>
          <input type="number" min={1949} max={2200} value={from} onChange={(event) => setFrom(event.target.value)} />
        </label>
        <label className="field head-year">
          <span>{t('to')}</span>
          <input type="number" min={1949} max={2200} value={to} onChange={(event) => setTo(event.target.value)} />
        </label>
        <Button htmlType="submit" disabled={props.disabled || !changed || props.correction.isPending}>
          {t('saveHead')}
        </Button>
      </fieldset>
    </form>
  )
}
