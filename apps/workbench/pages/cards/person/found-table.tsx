import type { PersonLine, PersonList } from '@kangcheng/persons/contract'
import { type Column, DataTable, formatDay, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { cardWords } from '../words.ts'
import { sexOf } from './sex.ts'

/** Who was found, as far as this desk may see. */
export function FoundTable({ list }: { list: PersonList }) {
  const t = useWords(cardWords)
  const language = useLanguage()
  const nameOf = ({ golden }: PersonLine) => golden.name?.value ?? t('nameUnknown')
  const columns: Column<PersonLine>[] = [
    {
      ...{ key: 'name', title: t('name'), head: true, sort: nameOf },
      show: (person) => (
        <Link to="/cards/persons/$person" params={{ person: person.id }}>
          {nameOf(person)}
        </Link>
      ),
    },
    {
      ...{ key: 'sex', title: t('sex'), tight: true, sort: ({ golden }) => golden.sex?.value },
      show: ({ golden }) => t(sexOf(golden.sex?.value)),
    },
    {
      ...{ key: 'birthDate', title: t('birthDate'), tight: true, sort: ({ golden }) => golden.birthDate?.value },
      show: ({ golden }) => (golden.birthDate ? formatDay(golden.birthDate.value, language) : '—'),
    },
    {
      ...{ key: 'number', title: t('idNumber'), tight: true, sort: ({ golden }) => golden.identityNumber?.value },
      show: ({ golden }) => golden.identityNumber?.value ?? '—',
    },
    {
      ...{ key: 'phone', title: t('phone'), tight: true, sort: ({ golden }) => golden.phone?.value },
      show: ({ golden }) => golden.phone?.value ?? '—',
    },
    { key: 'address', title: t('address'), show: ({ golden }) => golden.address?.value ?? '—' },
  ]
  return <DataTable caption={t('found')} columns={columns} rows={list.persons} keyOf={({ id }) => id} />
}
