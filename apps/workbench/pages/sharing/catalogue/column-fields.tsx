import {
  COLUMN_KIND_WORDS,
  COLUMN_KINDS,
  COLUMN_ROLE_WORDS,
  COLUMN_ROLES,
  DATA_LEVEL_WORDS,
  DATA_LEVELS,
  type SharedColumn,
  type ViewColumn,
} from '@kangcheng/exchange/contract'
import { Choice, ScrollFrame, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { sharingWords } from '../words.ts'
import { guardedColumn } from './draft.ts'

/** Which columns of the view are shared, and what each of them is. */
export function ColumnFields(props: {
  offered: readonly ViewColumn[]
  columns: readonly SharedColumn[]
  onChange: (columns: readonly SharedColumn[]) => void
}) {
  const t = useWords(sharingWords)
  const { offered, columns, onChange } = props
  const set = (name: string, column: SharedColumn | undefined) =>
    onChange(
      offered.flatMap((one) => {
        const found = one.name === name ? column : columns.find((shared) => shared.name === one.name)
        return found ?? []
      }),
    )
  return (
    <ScrollFrame className="table-frame" label={t('columns')}>
      <table>
        <caption className="unseen">{t('columns')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('share')}</th>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('zhTitle')}</th>
            <th scope="col">{t('enTitle')}</th>
            <th scope="col">{t('columnLevel')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('kind')}</th>
          </tr>
        </thead>
        <tbody>
          {offered.map((one) => {
            const column = columns.find(({ name }) => name === one.name)
            return (
              <tr key={one.name}>
                <td>
                  <input
                    type="checkbox"
                    aria-label={t('shareColumn', { column: one.name })}
                    checked={column !== undefined}
                    onChange={(event) => set(one.name, event.target.checked ? guardedColumn(one) : undefined)}
                  />
                </td>
                <th scope="row">
                  <code>{one.name}</code>
                </th>
                {column ? (
                  <ColumnCells column={column} onChange={(changed) => set(one.name, changed)} />
                ) : (
                  <td colSpan={5} />
                )}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollFrame>
  )
}

function ColumnCells({ column, onChange }: { column: SharedColumn; onChange: (column: SharedColumn) => void }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const title = (tongue: 'zh' | 'en') => (
    <td>
      <label className="field">
        <span className="unseen">
          {t('titleOf', { column: column.name, language: t(tongue === 'zh' ? 'zhTitle' : 'enTitle') })}
        </span>
        <input
          required
          maxLength={120}
          lang={tongue === 'zh' ? 'zh-CN' : 'en'}
          value={column.title[tongue]}
          onChange={(event) => onChange({ ...column, title: { ...column.title, [tongue]: event.target.value } })}
        />
      </label>
    </td>
  )
  return (
    <>
      {title('zh')}
      {title('en')}
      <td>
        <Choice
          label={t('columnLevel')}
          labelUnseen
          value={column.level}
          options={DATA_LEVELS.map((value) => ({ value, label: say(DATA_LEVEL_WORDS[value], language) }))}
          onChange={(value) => onChange({ ...column, level: DATA_LEVELS.find((one) => one === value) ?? column.level })}
        />
      </td>
      <td>
        <Choice
          label={t('role')}
          labelUnseen
          value={column.role}
          options={COLUMN_ROLES.map((value) => ({ value, label: say(COLUMN_ROLE_WORDS[value], language) }))}
          onChange={(value) => onChange({ ...column, role: COLUMN_ROLES.find((one) => one === value) ?? column.role })}
        />
      </td>
      <td>
        <Choice
          label={t('kind')}
          labelUnseen
          value={column.kind}
          options={COLUMN_KINDS.map((value) => ({ value, label: say(COLUMN_KIND_WORDS[value], language) }))}
          onChange={(value) => onChange({ ...column, kind: COLUMN_KINDS.find((one) => one === value) ?? column.kind })}
        />
      </td>
    </>
  )
}
