import { useWords } from '@kangcheng/web-kit'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useId, useState } from 'react'
import { readAddress } from '../../fhir/address.ts'
import { hashOf, searchOf } from './builder/criteria.ts'
import { useBuilt } from './builder/use-built.ts'
import { useParameters } from './builder/use-parameters.ts'
import { recordWords } from './words.ts'

/** Opens whatever address of FHIR somebody has: a resource, one of its versions, a search. */
export function OpenAddress() {
  const t = useWords(recordWords)
  const navigate = useNavigate()
  const { kindOf } = useParameters(false)
  const { build } = useBuilt()
  const [typed, setTyped] = useState('')
  const [wrong, setWrong] = useState(false)
  const fault = useId()
  const open = () => {
    const address = readAddress(typed)
    setWrong(address === undefined)
    if (address?.kind === 'resource') {
      const { type, id, version } = address
      if (type === 'Patient' && version === undefined)
        void navigate({ to: '/records/patients/$patient', params: { patient: id } })
      else
        void navigate({
          to: '/records/resources/$type/$id',
          params: { type, id },
          search: version === undefined ? {} : { version },
        })
    }
    if (address?.kind === 'search') {
      const search = searchOf(address, kindOf)
      build(search, true)
      void navigate({ to: '/records/search', hash: hashOf(search) })
    }
  }
  return (
    <form
      className="record-address"
      aria-label={t('openAddress')}
      onSubmit={(event) => {
        event.preventDefault()
        open()
      }}
    >
      <label className="field">
        <span>{t('openAddress')}</span>
        <input
          type="text"
          value={typed}
          placeholder={t('addressHint')}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={wrong}
          aria-describedby={wrong ? fault : undefined}
          onChange={(event) => {
            setTyped(event.target.value)
            setWrong(false)
          }}
        />
      </label>
      <Button htmlType="submit" disabled={typed.trim() === ''}>
        {t('open')}
      </Button>
      {wrong && (
        <p id={fault} className="record-fault" role="alert">
          {t('notAddress')}
        </p>
      )}
    </form>
  )
}
