import type { ApiToken } from '@kangcheng/access/contract'
import { type Column, DataTable, formatDay, formatMoment, useLanguage, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useOrganisationName, useRegionName } from '../../queries/names.ts'
import { AskFirst } from '../users/ask-first.tsx'
import { EVERYWHERE } from '../users/assignment-names.ts'
import { useTokenPermissionName } from './token-permissions.ts'
import { securityWords } from './words.ts'

/** Tokens, what each may do and until when. */
export function TokenTable({ tokens, onRevoke }: { tokens: readonly ApiToken[]; onRevoke: (id: string) => void }) {
  const t = useWords(securityWords)
  const language = useLanguage()
  const permissionName = useTokenPermissionName()
  const regionName = useRegionName()
  const organisationName = useOrganisationName()
  const reach = ({ region, organisation }: ApiToken) =>
    [
      region === EVERYWHERE ? t('ownRegions') : regionName(region),
      organisation === EVERYWHERE ? t('ownOrganisations') : organisationName(organisation),
    ].join(' · ')
  const stateOf = ({ usable, revokedAt }: ApiToken) =>
    usable ? t('usable') : t(revokedAt === undefined ? 'expired' : 'revoked')
  const columns: Column<ApiToken>[] = [
    { key: 'name', title: t('system'), head: true, show: ({ name }) => name, sort: ({ name }) => name },
    {
      key: 'permissions',
      title: t('permissions'),
      show: (token) => (
        <>
          {token.permissions.map(permissionName).join('、')}
          <span className="soft token-reach">{reach(token)}</span>
        </>
      ),
    },
    {
      key: 'expiresOn',
      tight: true,
      title: t('expiresOn'),
      show: ({ expiresOn }) => formatDay(expiresOn, language),
      sort: ({ expiresOn }) => expiresOn,
    },
    {
      key: 'lastUsedAt',
      tight: true,
      title: t('seenAt'),
      show: ({ lastUsedAt }) => (lastUsedAt === undefined ? t('never') : formatMoment(lastUsedAt, language)),
      sort: ({ lastUsedAt }) => lastUsedAt,
    },
    { key: 'state', tight: true, title: t('state'), show: stateOf, sort: stateOf },
    {
      key: 'change',
      title: t('change'),
      show: ({ id, name, usable }) =>
        usable && (
          <AskFirst question={t('revokeSure')} onYes={() => onRevoke(id)}>
            <Button size="small" aria-label={t('revokeOne', { name })}>
              {t('revoke')}
            </Button>
          </AskFirst>
        ),
    },
  ]
  return <DataTable caption={t('tokens')} columns={columns} rows={tokens} keyOf={({ id }) => id} />
}
