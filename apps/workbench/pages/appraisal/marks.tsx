import type { Appraisal, Standing } from '@kangcheng/indicators/contract'
import { say, useLanguage, useWords } from '@kangcheng/web-kit'
import type { ReactNode } from 'react'
import { appraisalWords } from './words.ts'

type Flag = Appraisal['flags'][number]

const STANDING_SHAPES: Record<Standing, ReactNode> = {
  above: <path d="M8 2 14.5 13.5h-13z" fill="currentColor" />,
  similar: <circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" strokeWidth="2" />,
  below: <path d="M8 14 1.5 2.5h13z" fill="currentColor" />,
}

/** Shape, colour and word: who stands above the average, below it, or not apart from it. */
export function StandingMark({ standing }: { standing: Standing }) {
  const t = useWords(appraisalWords)
  return (
    <span className="standing-mark" data-standing={standing}>
      <svg viewBox="0 0 16 16" width={13} height={13} aria-hidden="true" focusable="false">
        {STANDING_SHAPES[standing]}
      </svg>
      <span>{t(standing)}</span>
    </span>
  )
}

/** A red flag flies whole; a black one is notched and crossed: told apart without colour. */
const FLAG_SHAPES: Record<Flag['colour'], ReactNode> = {
  red: (
    <>
      <path d="M3 1v14" stroke="currentColor" strokeWidth="1.6" />
      <path d="M3.8 1.8h10.4v7.4H3.8z" fill="currentColor" />
    </>
  ),
  black: (
    <>
      <path d="M3 1v14" stroke="currentColor" strokeWidth="1.6" />
      <path d="M3.8 1.8h10.4L10.8 5.5l3.4 3.7H3.8z" fill="currentColor" />
      <path d="m5.6 3.6 3.2 3.8M8.8 3.6 5.6 7.4" stroke="#fff" strokeWidth="1.2" />
    </>
  ),
}

export function FlagMark({ flag }: { flag: Flag }) {
  const t = useWords(appraisalWords)
  const language = useLanguage()
  const name = say(flag.name, language)
  return (
    <span className="flag-mark" data-flag={flag.colour} title={t(flag.colour)}>
      <svg viewBox="0 0 16 16" width={15} height={15} aria-hidden="true" focusable="false">
        {FLAG_SHAPES[flag.colour]}
      </svg>
      <span>{name}</span>
    </span>
  )
}

/** How many ranks a unit has moved since the period before: arrow, number and word. */
export function ChangeMark({ rank, before }: { rank: number | undefined; before: number | undefined }) {
  const t = useWords(appraisalWords)
  if (rank === undefined) return null
  if (before === undefined) return <span className="soft">{t('fresh')}</span>
  const by = before - rank
  if (by === 0) return <span className="soft">{t('same')}</span>
  return (
    <span className="change-mark">
      <span aria-hidden="true">{by > 0 ? '↑' : '↓'}</span> {by > 0 ? t('up', { by }) : t('down', { by: -by })}
    </span>
  )
}
