import { COLUMN_KIND_WORDS, COLUMN_ROLE_WORDS, DATA_LEVEL_WORDS, type SharedColumn } from '@kangcheng/exchange/contract'
import { type Column, DataTable, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { sharingWords } from '../words.ts'

/** The columns of a data set, and how far each may go. */
export function ColumnTable({ columns: rows }: { columns: readonly SharedColumn[] }) {
  const t = useWords(sharingWords)
  const language = useLanguage()
  const columns: Column<SharedColumn>[] = [
    {
      key: 'title',
      head: true,
      title: t('name'),
      show: ({ title }) => say(title, language),
      sort: ({ title }) => say(title, language),
    },
    { key: 'name', title: t('column'), show: ({ name }) => <code>{name}</code>, sort: ({ name }) => name },
    {
      key: 'level',
      title: t('columnLevel'),
      show: ({ level }) => say(DATA_LEVEL_WORDS[level], language),
      sort: ({ level }) => level,
    },
    {
      key: 'role',
      title: t('role'),
      show: ({ role }) => say(COLUMN_ROLE_WORDS[role], language),
      sort: ({ role }) => role,
    },
    {
      key: 'kind',
      title: t('kind'),
      show: ({ kind }) => say(COLUMN_KIND_WORDS[kind], language),
      sort: ({ kind }) => kind,
    },
  ]
  return <DataTable caption={t('columns')} columns={columns} rows={rows} keyOf={({ name }) => name} />
}
