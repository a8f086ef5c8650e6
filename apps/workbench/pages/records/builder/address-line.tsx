import { useLanguage, useWords } from '@kangcheng/web-kit'
import { FHIR } from '../../../fhir/ask-fhir.ts'
import { listText } from '../../../fhir/show-value.ts'
import { CopyButtons } from '../copy-buttons.tsx'
import { addressOf, hashOf, isIdentifying, type Search } from './criteria.ts'
import { builderWords } from './words.ts'

/** The address that the criteria make, and what of it can be passed on. */
export function AddressLine({ search }: { search: Search }) {
  const t = useWords(builderWords)
  const language = useLanguage()
  const address = `${FHIR}/${addressOf(search)}`
  const secret = search.criteria.filter(({ name, value }) => value.trim() !== '' && isIdentifying(name))
  const names = listText([...new Set(secret.map(({ name }) => name))], language)
  return (
    <div className="address-line">
      <div className="spread">
        <h2>{t('address')}</h2>
        <div className="line">
          <CopyButtons
            texts={[
              { label: t('copyAddress'), text: location.origin + address },
              { label: t('copyLink'), text: `${location.origin}/records/search#${hashOf(search)}` },
            ]}
          />
        </div>
      </div>
      <p className="address-text">
        <code>GET {readable(address)}</code>
      </p>
      <p className="soft small">{t('sentByPost')}</p>
      {secret.length > 0 && <p className="note warning">{t('secret', { names })}</p>}
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
