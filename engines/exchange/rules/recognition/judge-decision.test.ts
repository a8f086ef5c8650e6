import { describe, expect, it } from 'vitest'
import type { RecognitionDecision, RecognitionWish } from '../../contract/recognition.ts'
import { judgeDecision } from './judge-decision.ts'
import { testList } from './recognition.fixture.ts'

const result = (reference: string) => ({
  ...{ reference, institution: 'east-hospital', day: '2026-11-01', until: '2026-12-31', status: 'final' },
  ...{ values: [], images: [], mark: { scope: 'county' as const, validTo: '2026-12-31' }, why: { zh: '', en: '' } },
})
const item = {
  code: 'hba1c',
  name: { zh: '糖化' },
  kind: 'laboratory' as const,
  days: 60,
  list: 'test-list',
  version: 1,
}
const OFFER = {
  items: [
    { asked: [], item, results: [result('Observation/new'), result('Observation/old')], near: [] },
    { asked: [], item: { ...item, code: 'chest-ct' }, results: [], near: [] },
  ],
  reasons: testList().reasons,
}
const MADE: RecognitionDecision = {
  ...{ number: 1, outcome: 'refused', result: 'Observation/new', reason: 'emergency' },
  ...{ at: '2026-11-22T01:00:00.000Z', by: 'u' },
}
const judge = (wish: Partial<RecognitionWish>, decisions: RecognitionDecision[] = []) =>
  judgeDecision({ ...OFFER, decisions }, { item: 'hba1c', outcome: 'recognised', seen: 0, ...wish })

describe('a decision', () => {
  it('recognises the newest result, or the one that is named', () => {
    expect(judge({})).toMatchObject({ value: { result: { reference: 'Observation/new' }, isThere: false } })
    expect(judge({ result: 'Observation/old' })).toMatchObject({ value: { result: { reference: 'Observation/old' } } })
  })

  it.each<[Partial<RecognitionWish>, string]>([
    [{ item: 'chest-ct' }, 'recognition.item-not-offered'],
    [{ item: 'potassium' }, 'recognition.item-not-offered'],
    [{ result: 'Observation/other' }, 'recognition.result-not-offered'],
    [{ reason: 'emergency' }, 'recognition.reason-not-asked'],
    [{ outcome: 'refused' }, 'recognition.reason-missing'],
    [{ outcome: 'refused', reason: 'no-time' }, 'recognition.reason-unknown'],
    [{ outcome: 'refused', reason: 'other', text: '  ' }, 'recognition.text-missing'],
    [{ seen: 1 }, 'recognition.decided-meanwhile'],
  ])('%j is refused: %s', (wish, code) => {
    expect(judge(wish)).toMatchObject({ ok: false, refusal: { code } })
  })

  it('refuses for a listed reason, with a text where the reason says nothing', () => {
    expect(judge({ outcome: 'refused', reason: 'emergency' })).toMatchObject({ value: { reason: 'emergency' } })
    const other = judge({ outcome: 'refused', reason: 'other', text: ' 标本溶血 ' })
    expect(other).toMatchObject({ value: { text: '标本溶血' } })
  })

  it('corrects what it has seen; the same once more is there already; another is told', () => {
    expect(judge({ seen: 1 }, [MADE])).toMatchObject({ value: { outcome: 'recognised', isThere: false } })
    expect(judge({ outcome: 'refused', reason: 'emergency' }, [MADE])).toMatchObject({ value: { isThere: true } })
    expect(judge({}, [MADE])).toMatchObject({
      refusal: { code: 'recognition.decided-meanwhile', details: { decisions: 1 } },
    })
  })
})
