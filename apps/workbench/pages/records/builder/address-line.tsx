import { useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { FHIR } from '../fhir/ask-fhir.ts'
import { addressOf, hashOf, isIdentifying, type Search } from './criteria.ts'
import { builderWords } from './words.ts'

/** The address that the criteria make, and what of it can be passed on. */
export function AddressLine({ search }: { search: Search }) {
  const t = useWords(builderWords)
  const [copied, setCopied] = useState('')
  const address = `${FHIR}/${addressOf(search)}`
  const link = `${location.origin}/records/search#${hashOf(search)}`
  const secret = search.criteria.filter(({ name, value }) => value.trim() !== '' && isIdentifying(name))
  const copy = (text: string) => void navigator.clipboard.writeText(text).then(() => setCopied(text))
  return (
    <div className="address-line">
      <div className="spread">
        <h2>{t('address')}</h2>
        <div className="line">
          <Button size="small" onClick={() => copy(location.origin + address)}>
            {t('copyAddress')}
          </Button>
          <Button size="small" onClick={() => copy(link)}>
            {t('copyLink')}
          </Button>
          <span className="soft" role="status">
            {(copied === link || copied === location.origin + address) && t('copied')}
          </span>
        </div>
      </div>
      <p className="address-text">
        <code>GET {readable(address)}</code>
      </p>
      <p className="soft small">{t('sentByPost')}</p>
      {secret.length > 0 && (
        <p className="note warning">{t('secret', { names: secret.map(({ name }) => name).join('、') })}</p>
      )}
    </div>
  )
}

/** With Chinese as Chinese: the copied one is as browsers write it. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address.replace(/\+/g, ' '))
  } catch {
    return address
  }
}
