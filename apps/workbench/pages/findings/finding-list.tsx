import type { Finding } from '@kangcheng/indicators/contract'
import { formatNumber, formatPlace, say, useLanguage, useWords } from '@kangcheng/web-kit'
import { Link } from '@tanstack/react-router'
import { findingWords } from './words.ts'
import './findings.css'

/** Each finding: what kind, what it means, and the places that say so. With `plan` it leads on to its indicator. */
export function FindingList({ findings, plan }: { findings: readonly Finding[]; plan?: string }) {
  const t = useWords(findingWords)
  const language = useLanguage()
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <li key={[finding.kind, finding.indicator, finding.message.zh].join('/')} className="finding">
          <p className="spread">
            <span>
              <span className="finding-kind">{t(finding.kind)}</span> <strong>{say(finding.message, language)}</strong>
            </span>
            {plan !== undefined && finding.indicator !== undefined && (
              <Link to="/plans/$plan/indicators/$code" params={{ plan, code: finding.indicator }}>
                {t('open')}
              </Link>
            )}
          </p>
          <ul>
            {finding.statements.map((statement) => (
              <li key={`${statement.place}/${statement.text}`} className="finding-place">
                <span className="soft">{formatPlace(statement.place, language)}</span>
                <q>{statement.text}</q>
                {statement.value !== undefined && (
                  <span>{formatNumber(statement.value, { language, unit: statement.unit ?? '', decimals: 4 })}</span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
