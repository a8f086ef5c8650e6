import { Choice, type Language, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useRef } from 'react'
import { typeName } from '../../../fhir/type-names.ts'
import {
  COUNTS,
  type Criterion,
  type Kind,
  type Search,
  WAYS,
  withChanged,
  withCriterion,
  withoutCriterion,
} from './criteria.ts'
import { parameterName } from './parameter-names.ts'
import type { Parameter, Parameters } from './parameters.ts'
import { builderWords } from './words.ts'

/** Stands in the list of parameters for one that is written out. */
const OTHER = ':other'

export function CriteriaForm(props: {
  search: Search
  parameters: Parameters
  onChange: (search: Search) => void
  onRun: () => void
}) {
  const t = useWords(builderWords)
  const language = useLanguage()
  const { search, onChange } = props
  const own = offered(props.parameters.get(search.type) ?? [])
  const adding = useRef<HTMLButtonElement>(null)
  const types = [...new Set([...props.parameters.keys(), search.type])]
  return (
    <form
      className="stack"
      aria-label={t('form')}
      onSubmit={(event) => {
        event.preventDefault()
        props.onRun()
      }}
    >
      <div className="line criteria-head">
        <Choice
          label={t('type')}
          value={search.type}
          options={types.map((type) => ({ value: type, label: typeName(type, language) }))}
          // Another type has other parameters.
          onChange={(type) => onChange({ ...search, type, criteria: [], sort: '' })}
        />
        <Choice
          label={t('sort')}
          value={search.sort}
          options={[{ value: '', label: t('unsorted') }, ...sortsOf(own, search.sort, language, t)]}
          onChange={(sort) => onChange({ ...search, sort })}
        />
        <Choice
          label={t('count')}
          value={search.count}
          options={COUNTS.map((count) => ({ value: count, label: count }))}
          onChange={(count) => onChange({ ...search, count })}
        />
      </div>
      {search.criteria.length === 0 && <p className="soft">{t('noCriteria')}</p>}
      <ol className="criteria">
        {search.criteria.map((criterion, at) => (
          <li key={criterion.key}>
            <CriterionFields
              number={at + 1}
              criterion={criterion}
              own={own}
              onChange={(changed) => onChange(withChanged(search, changed))}
              onRemove={() => {
                onChange(withoutCriterion(search, criterion.key))
                adding.current?.focus()
              }}
            />
          </li>
        ))}
      </ol>
      <div className="line">
        <Button ref={adding} onClick={() => onChange(withCriterion(search, own[0]?.name ?? '_id'))}>
          {t('add')}
        </Button>
        <Button type="primary" htmlType="submit">
          {t('run')}
        </Button>
      </div>
    </form>
  )
}

/** What the house has a word for comes first, then the rest by name, what every type has last. */
function offered(parameters: readonly Parameter[]): Parameter[] {
  const rank = ({ name }: Parameter) => (name.startsWith('_') ? 2 : parameterName(name, 'zh') === name ? 1 : 0)
  return parameters.toSorted((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1))
}

function sortsOf(
  own: readonly Parameter[],
  chosen: string,
  language: Language,
  t: ReturnType<typeof useWords<SortWord>>,
) {
  const options = own
    .filter(({ kind }) => kind !== 'composite' && kind !== 'special')
    .flatMap(({ name }) => [
      { value: `-${name}`, label: t('descending', { name: parameterName(name, language) }) },
      { value: name, label: t('ascending', { name: parameterName(name, language) }) },
    ])
  const known = chosen === '' || options.some(({ value }) => value === chosen)
  return known ? options : [{ value: chosen, label: chosen }, ...options]
}
type SortWord = 'ascending' | 'descending'

function CriterionFields(props: {
  number: number
  criterion: Criterion
  own: readonly Parameter[]
  onChange: (criterion: Criterion) => void
  onRemove: () => void
}) {
  const t = useWords(builderWords)
  const language = useLanguage()
  const { criterion, own, onChange } = props
  const kind = own.find(({ name }) => name === criterion.name)?.kind
  const { number } = props
  return (
    <fieldset className="criterion">
      <legend className="unseen">{t('criterion', { number })}</legend>
      <Choice
        label={t('parameter')}
        value={kind === undefined ? OTHER : criterion.name}
        options={[
          ...own.map(({ name }) => ({ value: name, label: parameterName(name, language) })),
          { value: OTHER, label: t('otherParameter') },
        ]}
        onChange={(name) => onChange({ ...criterion, name: name === OTHER ? '' : name, way: '' })}
      />
      {kind === undefined ? (
        <label className="field">
          <span>{t('otherName')}</span>
          <input
            type="text"
            value={criterion.name}
            placeholder={t('otherHint')}
            spellCheck={false}
            onChange={(event) => onChange({ ...criterion, name: event.target.value.trim() })}
          />
        </label>
      ) : (
        <Choice
          label={t('way')}
          value={criterion.way}
          options={WAYS[kind].map((way) => ({ value: way, label: wayName(way, kind, t) }))}
          onChange={(way) =>
            onChange({
              ...criterion,
              way,
              // Whether something is missing is answered by other words than what it is.
              value: way === ':missing' ? 'true' : criterion.way === ':missing' ? '' : criterion.value,
            })
          }
        />
      )}
      {criterion.way === ':missing' ? (
        <Choice
          label={t('value')}
          value={criterion.value}
          options={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
          onChange={(value) => onChange({ ...criterion, value })}
        />
      ) : (
        <label className="field criterion-value">
          <span>{t('value')}</span>
          <input
            type="text"
            value={criterion.value}
            placeholder={t(HINTS[kind ?? 'special'])}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange({ ...criterion, value: event.target.value })}
          />
        </label>
      )}
      <button type="button" className="quiet" aria-label={t('remove', { number })} onClick={props.onRemove}>
        ✕
      </button>
    </fieldset>
  )
}

type Word = keyof (typeof builderWords)['zh']
const HINTS: Readonly<Record<Kind, Word>> = {
  token: 'hintToken',
  string: 'hintString',
  date: 'hintDate',
  number: 'hintNumber',
  quantity: 'hintQuantity',
  reference: 'hintReference',
  uri: 'hintUri',
  composite: 'hintOther',
  special: 'hintOther',
}

function wayName(way: string, kind: Kind, t: (word: Word) => string): string {
  if (way === '') return t(kind === 'string' ? 'startsWith' : kind === 'reference' ? 'refers' : 'is')
  return t(way as Word)
}
