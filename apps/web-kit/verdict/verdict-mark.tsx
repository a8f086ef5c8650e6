import type { Verdict } from '@kangcheng/indicators/contract'
import type { ReactNode } from 'react'
import { say } from '../language/language.ts'
import { useLanguage } from '../language/use-language.ts'
import { VERDICT_WORDS } from './verdict-look.ts'
import './verdict.css'

const CUT = { fill: 'none', stroke: '#fff', strokeWidth: 1.8, strokeLinecap: 'round', strokeLinejoin: 'round' } as const
const DRAWN = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.6, strokeLinecap: 'round' } as const

/** One outline per verdict, told apart without colour: disc, arrow, triangle, diamond, shield down, ring, square, clock. */
const SHAPES: Record<Verdict, ReactNode> = {
  achieved: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.2 7.1 10.5 11.3 5.9" {...CUT} />
    </>
  ),
  'on-track': <path d="M2.5 13.5 12.6 3.4M6.4 2.8h6.8v6.8" {...DRAWN} strokeWidth="2.4" strokeLinejoin="round" />,
  'at-risk': (
    <>
      <path d="M8 1.2 15.4 14.4H.6z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path d="M8 6v4M8 12.4v.1" {...CUT} />
    </>
  ),
  'off-track': (
    <>
      <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />
      <path d="M5.2 8h5.6" {...CUT} />
    </>
  ),
  worsening: (
    <>
      <path d="M1.2 1.2h13.6v8L8 15.2 1.2 9.2z" fill="currentColor" />
      <path d="M8 3.6v7.2M5.2 8.2 8 11l2.8-2.8" {...CUT} />
    </>
  ),
  'no-data': <circle cx="8" cy="8" r="6" {...DRAWN} strokeDasharray="2 2.6" />,
  'not-evaluable': (
    <>
      <rect x="1.8" y="1.8" width="12.4" height="12.4" rx="2" {...DRAWN} />
      <path d="M6 6.4a2 2 0 1 1 3 1.8c-.7.4-1 .8-1 1.4M8 11.7v.1" {...DRAWN} />
    </>
  ),
  'not-due': (
    <>
      <circle cx="8" cy="8" r="6.2" {...DRAWN} />
      <path d="M8 4.6V8l2.4 1.6" {...DRAWN} />
    </>
  ),
}

/** The shape alone; whoever uses it must say the word beside it or to screen readers. */
export function VerdictShape({ verdict, size = 14 }: { verdict: Verdict; size?: number }) {
  return (
    <svg className="verdict-shape" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  )
}

/** Shape, colour and word together. `wordUnseen` keeps the word for screen readers where space is short. */
export function VerdictMark(props: { verdict: Verdict; size?: number; wordUnseen?: boolean }) {
  const language = useLanguage()
  return (
    <span className="verdict-mark" data-verdict={props.verdict}>
      <VerdictShape verdict={props.verdict} {...(props.size === undefined ? {} : { size: props.size })} />
      <span className={props.wordUnseen ? 'unseen' : undefined}>{say(VERDICT_WORDS[props.verdict], language)}</span>
    </span>
  )
}
