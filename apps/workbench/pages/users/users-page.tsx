import type { User } from '@kangcheng/access/contract'
import {
  Choice,
  type Column,
  cityDay,
  DataTable,
  ExportLinks,
  formatDay,
  PageHead,
  PageState,
  say,
  useLanguage,
  useMay,
  useWords,
} from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { organisationsQuery } from '../../queries/plan-queries.ts'
import { useAssignmentNames } from './assignment-names.ts'
import { CreateUser } from './create-user.tsx'
import { readUserSearch, STATES } from './search.ts'
import { rolesQuery, usersQuery } from './user-queries.ts'
import { UserState } from './user-state.tsx'
import { userWords } from './words.ts'
import './users.css'

const route = getRouteApi('/frame/users')

/** Who has an account, and what may they do? */
export function UsersPage() {
  const t = useWords(userWords)
  const may = useMay()
  const search = route.useSearch()
  const users = useQuery(usersQuery(search))
  const [creating, setCreating] = useState(false)
  return (
    <div className="stack">
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {may('access.user.create') && (
              <Button type="primary" aria-expanded={creating} onClick={() => setCreating(true)}>
                {t('create')}
              </Button>
            )}
            {may('access.user.import') && <Link to="/users/import">{t('import')}</Link>}
            <ExportLinks path="/users" query={search} />
          </>
        }
      />
      {creating && <CreateUser onClose={() => setCreating(false)} />}
      <PageState query={users}>{(list) => <UserTable users={list} />}</PageState>
    </div>
  )
}

function UserTable({ users }: { users: readonly User[] }) {
  const t = useWords(userWords)
  const language = useLanguage()
  const nameOf = useAssignmentNames()
  const columns: Column<User>[] = [
    {
      key: 'login',
      title: t('login'),
      head: true,
      show: ({ id, login }) => (
        <Link to="/users/$user" params={{ user: id }}>
          {login}
        </Link>
      ),
      sort: ({ login }) => login,
    },
    { key: 'name', title: t('name'), show: ({ name }) => name, sort: ({ name }) => name },
    {
      key: 'organisation',
      title: t('organisation'),
      show: ({ organisation }) => nameOf.organisation(organisation),
      sort: ({ organisation }) => nameOf.organisation(organisation),
    },
    { key: 'phone', title: t('phone'), tight: true, show: ({ phone }) => phone ?? '', sort: ({ phone }) => phone },
    {
      key: 'roles',
      title: t('roles'),
      show: ({ assignments }) =>
        assignments.length === 0 ? (
          <span className="soft">{t('noRole')}</span>
        ) : (
          <ul className="user-roles">
            {assignments.map(({ id, role, region, organisation, holds }) => (
              <li key={id}>
                {nameOf.role(role)}{' '}
                <span className="soft">
                  {nameOf.region(region)} · {nameOf.organisation(organisation)}
                  {!holds && ` · ${t('notNow')}`}
                </span>
              </li>
            ))}
          </ul>
        ),
      sort: ({ assignments: [first] }) => first && nameOf.role(first.role),
    },
    {
      key: 'state',
      tight: true,
      title: t('state'),
      show: (user) => <UserState user={user} />,
      sort: (user) => Number(user.disabled) * 2 + Number(user.mustChange),
    },
    {
      key: 'created',
      tight: true,
      title: t('createdAt'),
      show: ({ createdAt }) => <time dateTime={createdAt}>{formatDay(cityDay(new Date(createdAt)), language)}</time>,
      sort: ({ createdAt }) => createdAt,
    },
  ]
  return (
    <DataTable
      caption={t('title')}
      columns={columns}
      rows={users}
      keyOf={({ id }) => id}
      searchText={({ login, name, organisation }) => [login, name, nameOf.organisation(organisation)].join(' ')}
      tools={<UserFilters />}
    />
  )
}

function UserFilters() {
  const t = useWords(userWords)
  const language = useLanguage()
  const navigate = useNavigate({ from: '/users' })
  const search = route.useSearch()
  const { data: organisations = [] } = useQuery({
    ...organisationsQuery,
    enabled: useMay()('access.directory.read'),
  })
  const { data: roles = [] } = useQuery(rolesQuery)
  const named = (list: readonly { code: string; name: { zh: string; en?: string } }[]) =>
    list.map(({ code, name }) => ({ value: code, label: say(name, language) }))
  const filter = (name: 'organisation' | 'role' | 'state', options: { value: string; label: string }[]) => (
    <Choice
      label={t(name)}
      withAll
      value={search[name] ?? ''}
      options={options}
      onChange={(value) => void navigate({ replace: true, search: readUserSearch({ ...search, [name]: value }) })}
    />
  )
  return (
    <>
      {filter('organisation', named(organisations))}
      {filter('role', named(roles))}
      {filter(
        'state',
        STATES.map((state) => ({ value: state, label: t(state) })),
      )}
    </>
  )
}
