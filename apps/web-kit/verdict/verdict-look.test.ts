import {
  ABSENCE_WORDS as CONTRACT_ABSENCES,
  VERDICT_WORDS as CONTRACT_WORDS,
  VERDICTS,
} from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { ABSENCE_WORDS } from '../figure/format-figure.ts'
import { alarmOf, isVerdict, VERDICT_WORDS, VERDICTS_BY_ALARM } from './verdict-look.ts'

it('says the words of the contract and orders every verdict', () => {
  expect(VERDICT_WORDS).toEqual(CONTRACT_WORDS)
  expect([...VERDICTS_BY_ALARM].sort()).toEqual([...VERDICTS].sort())
  expect(Object.keys(ABSENCE_WORDS).sort()).toEqual(Object.keys(CONTRACT_ABSENCES).sort())
})

it('puts what asks for action before what is done or unknown', () => {
  expect(alarmOf('worsening')).toBeLessThan(alarmOf('achieved'))
  expect(alarmOf('achieved')).toBeLessThan(alarmOf('no-data'))
  expect(isVerdict('at-risk')).toBe(true)
  expect(isVerdict('fine')).toBe(false)
})
