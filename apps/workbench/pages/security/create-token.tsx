import type { NewApiToken } from '@kangcheng/access/contract'
import { Choice, DayField, ProblemNote, say, useLanguage, useMay, useWords } from '@kangcheng/web-kit'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { type SubmitEvent, useEffect, useRef, useState } from 'react'
import { organisationsQuery, regionsQuery } from '../../queries/plan-queries.ts'
import { EVERYWHERE } from '../users/assignment-names.ts'
import { NewToken } from './new-token.tsx'
import { createToken, useOwnChange } from './security-queries.ts'
import { TOKEN_PERMISSIONS, useTokenPermissionName } from './token-permissions.ts'
import { securityWords } from './words.ts'

const EMPTY: NewApiToken = { name: '', permissions: [], region: EVERYWHERE, organisation: EVERYWHERE, expiresOn: '' }

/** A token for a system: what for, what it may, where, until when. Nothing is chosen beforehand. */
export function CreateToken({ onClose }: { onClose: () => void }) {
  const t = useWords(securityWords)
  const language = useLanguage()
  const may = useMay()
  const permissionName = useTokenPermissionName()
  const { data: regions = [] } = useQuery(regionsQuery())
  const { data: organisations = [] } = useQuery(organisationsQuery)
  const [wish, setWish] = useState(EMPTY)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const creating = useOwnChange(createToken)
  if (creating.data) return <NewToken name={wish.name} token={creating.data.token} onClose={onClose} />
  const change = (part: Partial<NewApiToken>) => {
    setWish((old) => ({ ...old, ...part }))
    creating.reset()
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    creating.mutate({ ...wish, name: wish.name.trim() })
  }
  const named = (list: readonly { code: string; name: { zh: string; en?: string } }[]) =>
    list.map(({ code, name }) => ({ value: code, label: say(name, language) }))
  const ready = wish.name.trim() !== '' && wish.permissions.length > 0 && wish.expiresOn !== ''
  return (
    <form ref={form} className="card stack" onSubmit={submit} aria-label={t('createToken')}>
      <h3>{t('createToken')}</h3>
      {creating.error && <ProblemNote problem={creating.error} />}
      <div className="token-fields">
        <label className="field">
          <span>{t('system')}</span>
          <input required maxLength={60} value={wish.name} onChange={(event) => change({ name: event.target.value })} />
        </label>
        <Choice
          label={t('region')}
          value={wish.region}
          options={[{ value: EVERYWHERE, label: t('ownRegions') }, ...named(regions)]}
          onChange={(region) => change({ region })}
        />
        <Choice
          label={t('within')}
          value={wish.organisation}
          options={[{ value: EVERYWHERE, label: t('ownOrganisations') }, ...named(organisations)]}
          onChange={(organisation) => change({ organisation })}
        />
        <DayField
          label={t('expiresOn')}
          value={wish.expiresOn}
          onChange={(expiresOn) => change({ expiresOn: expiresOn ?? '' })}
        />
      </div>
      <fieldset className="token-permissions">
        <legend>{t('permissions')}</legend>
        {Object.keys(TOKEN_PERMISSIONS)
          .filter((permission) => may(permission))
          .map((permission) => (
            <label key={permission}>
              <input
                type="checkbox"
                checked={wish.permissions.includes(permission)}
                onChange={(event) =>
                  change({
                    permissions: event.target.checked
                      ? [...wish.permissions, permission]
                      : wish.permissions.filter((one) => one !== permission),
                  })
                }
              />{' '}
              {permissionName(permission)}
            </label>
          ))}
      </fieldset>
      <p className="soft">{t('tokenHint')}</p>
      <div className="line">
        <Button type="primary" htmlType="submit" disabled={!ready || creating.isPending}>
          {t(creating.isPending ? 'working' : 'make')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  )
}
