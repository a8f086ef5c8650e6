import type { CardRefusal } from '@kangcheng/persons/contract'

export type NextStep =
  | 'askNew'
  | 'askNewLook'
  | 'toDesk'
  | 'scanAgain'
  | 'chooseKind'
  | 'checkNumber'
  | 'register'
  | 'toDataDesk'
  | 'otherCard'

/** What whoever read a code or card and was refused does next. Nothing here, or in its words, tells of the holder. */
const NEXT_STEPS: Readonly<Partial<Record<CardRefusal, NextStep>>> = {
  'card.code-expired': 'askNew',
  'card.key-withdrawn': 'askNew',
  'card.code-used': 'askNewLook',
  'card.code-withdrawn': 'toDesk',
  'card.suspended': 'toDesk',
  'card.revoked': 'toDesk',
  'card.holder-gone': 'toDesk',
  'card.none-active': 'toDesk',
  'card.code-altered': 'scanAgain',
  'card.key-unknown': 'scanAgain',
  'card.code-early': 'scanAgain',
  'card.kind-unclear': 'chooseKind',
  'card.number-unsound': 'checkNumber',
  'card.holder-none': 'register',
  'card.holder-several': 'toDataDesk',
  'card.issuer-none': 'otherCard',
  'card.issuer-silent': 'otherCard',
  'card.issuer-garbled': 'otherCard',
  'card.issuer-refuses': 'otherCard',
}

export function nextStep(refusal: string): NextStep | undefined {
  return Object.hasOwn(NEXT_STEPS, refusal) ? NEXT_STEPS[refusal as CardRefusal] : undefined
}
