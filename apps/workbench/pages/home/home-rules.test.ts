import type { Evaluation, Verdict } from '@kangcheng/indicators/contract'
import { expect, it } from 'vitest'
import { verdictChanges } from './changes.ts'
import { lastVisit } from './last-visit.ts'

const evaluation = (code: string, verdict: Verdict) => ({ code, verdict, reason: { text: { zh: code } } }) as Evaluation

it('names the verdicts that changed, the most alarming first', () => {
  const before = [evaluation('a', 'at-risk'), evaluation('b', 'on-track'), evaluation('c', 'achieved')]
  const after = [
    evaluation('a', 'achieved'),
    evaluation('b', 'worsening'),
    evaluation('c', 'achieved'),
    evaluation('d', 'off-track'),
  ]
  expect(verdictChanges(before, after).map(({ code, before: was, after: is }) => [code, was, is])).toEqual([
    ['b', 'on-track', 'worsening'],
    ['a', 'at-risk', 'achieved'],
  ])
})

it('remembers the visit before today’s, for each person', () => {
  const kept = new Map<string, string>()
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
  expect(lastVisit('li', '2026-03-01', storage)).toBeUndefined()
  expect(lastVisit('li', '2026-03-01', storage)).toBeUndefined()
  expect(lastVisit('li', '2026-03-05', storage)).toBe('2026-03-01')
  expect(lastVisit('li', '2026-03-05', storage)).toBe('2026-03-01')
  expect(lastVisit('wang', '2026-03-05', storage)).toBeUndefined()
  kept.set('kangcheng.visits.li', '{"day":7}')
  expect(lastVisit('li', '2026-03-06', storage)).toBeUndefined()
})
