import {
  CHAIN_LINES,
  type DeathCertificate,
  UNDERLYING_WAY_WORDS,
  type Underlying,
  type VitalFinding,
} from '@kangcheng/exchange/contract'
import { Choice, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { vitalWords } from '../words.ts'
import { CauseFields } from './cause-fields.tsx'
import { TextLine } from './fields.tsx'
import { FindingNotes } from './finding-notes.tsx'

type Change = (part: { readonly [Key in keyof DeathCertificate]?: DeathCertificate[Key] | undefined }) => void
type FoundAt = (field: string) => readonly VitalFinding[]

/** Part I and II, and which condition is the underlying cause. */
export function ChainFields(props: {
  certificate: DeathCertificate
  underlying: Underlying | undefined
  foundAt: FoundAt
  onChange: Change
}) {
  const { certificate, underlying, foundAt, onChange } = props
  const t = useWords(vitalWords)
  const { chain = {}, contributing = [] } = certificate
  const setContributing = (at: number, cause: (typeof contributing)[number] | undefined) => {
    const next = contributing.flatMap((one, place) => (place === at ? (cause ? [cause] : []) : [one]))
    const all = at === contributing.length && cause ? [...next, cause] : next
    onChange({ contributing: all.length === 0 ? undefined : all })
  }
  return (
    <section className="card stack">
      <h2>{t('chain')}</h2>
      <p className="soft">{t('chainHint')}</p>
      {CHAIN_LINES.map((line) => (
        <CauseFields
          key={line}
          withInterval
          label={t(`line_${line}`)}
          cause={chain[line]}
          found={foundAt(`chain.${line}`)}
          onChange={(cause) => {
            const { [line]: _before, ...others } = chain
            const all = cause ? { ...others, [line]: cause } : others
            onChange({ chain: Object.keys(all).length === 0 ? undefined : all })
          }}
        />
      ))}
      <UnderlyingFields
        certificate={certificate}
        underlying={underlying}
        found={foundAt('underlying')}
        onChange={onChange}
      />
      <h3>{t('contributing')}</h3>
      {[...contributing, undefined].slice(0, 6).map((cause, at) => (
        <CauseFields
          // Lines have no name of their own: their place is what they are.
          key={String(at)}
          withInterval={false}
          label={t('contributingOne', { number: at + 1 })}
          cause={cause}
          found={foundAt(`contributing.${at}`)}
          onChange={(changed) => setContributing(at, changed)}
        />
      ))}
    </section>
  )
}

function UnderlyingFields(props: {
  certificate: DeathCertificate
  underlying: Underlying | undefined
  found: readonly VitalFinding[]
  onChange: Change
}) {
  const { certificate, underlying, found, onChange } = props
  const t = useWords(vitalWords)
  const language = useLanguage()
  const chosen = certificate.underlying
  const written = CHAIN_LINES.filter((line) => certificate.chain?.[line] !== undefined)
  if (written.length === 0) return null
  return (
    <div className="note vital-underlying">
      <Choice
        label={t('underlying')}
        value={chosen?.line ?? ''}
        options={[
          { value: '', label: t('byPrinciple') },
          ...written.map((line) => ({ value: line, label: `（${line}）${certificate.chain?.[line]?.text ?? ''}` })),
        ]}
        onChange={(value) => {
          const line = CHAIN_LINES.find((one) => one === value)
          onChange({ underlying: line ? { ...chosen, line } : undefined })
        }}
      />
      {chosen && (
        <TextLine
          wide
          label={t('underlyingReason')}
          value={chosen.reason}
          maxLength={300}
          found={[]}
          onChange={(reason) => onChange({ underlying: { line: chosen.line, ...(reason === '' ? {} : { reason }) } })}
        />
      )}
      {underlying && (
        <p role="status">
          {underlying.line ? `（${underlying.line}）${underlying.code ?? ''} · ` : ''}
          {say(UNDERLYING_WAY_WORDS[underlying.way], language)}
          {underlying.obstacle && <span className="soft"> {say(underlying.obstacle, language)}</span>}
        </p>
      )}
      <FindingNotes of={found} />
    </div>
  )
}
