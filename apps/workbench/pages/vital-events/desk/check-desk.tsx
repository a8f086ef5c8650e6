import {
  CHAIN_LINES,
  type ChainLine,
  type DeathPage,
  type VitalKind,
  type VitalPage,
  type VitalStep,
} from '@kangcheng/exchange/contract'
import { Choice, ProblemNote, useMay, useWords } from '@kangcheng/web-kit'
import { Button } from 'antd'
import { useState } from 'react'
import { TextLine } from '../form/fields.tsx'
import { useCertificateStep } from '../vital-queries.ts'
import { vitalWords } from '../words.ts'

/** What somebody at the CDC, or of the institution, can do with a certificate that stands so. */
export function CheckDesk({ kind, page, onCorrect }: { kind: VitalKind; page: VitalPage; onCorrect: () => void }) {
  const t = useWords(vitalWords)
  const may = useMay()
  const step = useCertificateStep(kind, page.row.id)
  const [reason, setReason] = useState('')
  const { revision } = page.row
  const can = (one: VitalStep) => page.steps.includes(one)
  const checks = may('exchange.vital-events.check')
  const registers = may('exchange.vital-events.register')
  const isSent = page.row.status === 'submitted' || page.row.status === 'accepted'
  const take = (one: 'accept' | 'return' | 'void') =>
    step.mutate({ step: one, revision, ...(reason === '' ? {} : { reason }) }, { onSuccess: () => setReason('') })
  return (
    <section className="card stack no-print">
      <h2>{t('desk')}</h2>
      {step.error && <ProblemNote problem={step.error} />}
      <TextLine wide label={t('reason')} value={reason} found={[]} maxLength={300} onChange={setReason} />
      <div className="line">
        {checks && can('accept') && (
          <Button type="primary" loading={step.isPending} onClick={() => take('accept')}>
            {t('accept')}
          </Button>
        )}
        {checks && can('return') && (
          <Button disabled={reason.trim() === '' || step.isPending} onClick={() => take('return')}>
            {t('return')}
          </Button>
        )}
        {registers && isSent && !page.isMasked && <Button onClick={onCorrect}>{t('correct')}</Button>}
        {registers && can('void') && (
          <Button danger disabled={reason.trim() === '' || step.isPending} onClick={() => take('void')}>
            {t('void')}
          </Button>
        )}
        {may('exchange.vital-events.reveal') && page.isMasked && (
          <Button disabled={reason.trim() === '' || step.isPending} onClick={() => step.mutate({ reveal: reason })}>
            {t('reveal')}
          </Button>
        )}
      </div>
      {kind === 'death' && checks && can('code') && <CodeFields page={page as DeathPage} reason={reason} step={step} />}
    </section>
  )
}

/** The coder's part: codes of lines, and which one is the underlying cause. */
function CodeFields(props: { page: DeathPage; reason: string; step: ReturnType<typeof useCertificateStep> }) {
  const { page, reason, step } = props
  const t = useWords(vitalWords)
  const [codes, setCodes] = useState<Partial<Record<ChainLine, string>>>({})
  const [line, setLine] = useState<ChainLine>()
  const written = CHAIN_LINES.filter((one) => page.certificate.chain?.[one] !== undefined)
  const given = Object.fromEntries(Object.entries(codes).filter(([, code]) => code !== ''))
  const isNothing = line === undefined && Object.keys(given).length === 0
  const send = () => {
    const wish = { step: 'code' as const, revision: page.row.revision, reason, codes: given }
    step.mutate(line === undefined ? wish : { ...wish, line })
  }
  return (
    <fieldset className="vital-coding">
      <legend>{t('coding')}</legend>
      {written.map((one) => (
        <TextLine
          key={one}
          label={`（${one}）${page.certificate.chain?.[one]?.text ?? ''}`}
          placeholder={page.certificate.chain?.[one]?.code ?? t('icd')}
          value={codes[one]}
          found={[]}
          maxLength={20}
          onChange={(code) => setCodes({ ...codes, [one]: code.trim().toUpperCase() })}
        />
      ))}
      <Choice
        label={t('underlying')}
        value={line ?? ''}
        options={[
          { value: '', label: t('byPrinciple') },
          ...written.map((one) => ({ value: one, label: `（${one}）` })),
        ]}
        onChange={(value) => setLine(CHAIN_LINES.find((one) => one === value))}
      />
      <Button disabled={isNothing || reason.trim() === '' || step.isPending} onClick={send}>
        {t('saveCoding')}
      </Button>
    </fieldset>
  )
}
