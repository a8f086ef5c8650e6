import { expect, it } from 'vitest'
import { refusalOf } from './refusal.ts'

const outcome = (issue: object) => ({ resourceType: 'OperationOutcome', issue: [{ severity: 'error', ...issue }] })

it('puts words of the house before what the server explains', () => {
  const { code, words } = refusalOf(400, outcome({ code: 'value', diagnostics: 'date: "x" is no date.' }))
  expect(code).toBe('fhir.value')
  expect(words?.zh).toBe('有一个条件的值写法不对。 date: "x" is no date.')
  expect(words?.en).toContain('is no date')
})

it('takes the Chinese words of the server where it has some', () => {
  const { words } = refusalOf(
    403,
    outcome({ code: 'forbidden', details: { text: '没有访问权限。' }, diagnostics: 'No.' }),
  )
  expect(words).toEqual({ zh: '没有访问权限。', en: 'Your account may not see this.' })
})

it('tells a deleted resource from one that never was', () => {
  expect(refusalOf(410, outcome({ code: 'processing' })).words?.zh).toContain('已被删除')
  const missing = outcome({ code: 'not-found', diagnostics: 'There is no such Patient.' })
  expect(refusalOf(404, missing).words?.zh).toBe('没有这个资源，或不在您可查看的范围内。')
})

it.each([undefined, '<html>', [], { issue: 'x' }, { issue: [null] }])('has no words for %j', (body) => {
  expect(refusalOf(502, body)).toEqual({ code: 'fhir.http.502' })
})
