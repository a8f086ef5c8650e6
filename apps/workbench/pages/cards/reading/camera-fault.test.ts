import { expect, it } from 'vitest'
import { cameraFault } from './camera-fault.ts'

it.each([
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'absent'],
  ['NotReadableError', 'busy'],
  ['toString', 'failed'],
])('a %s is %s', (name, fault) => {
  expect(cameraFault(new DOMException('', name))).toBe(fault)
})

it('anything else is told too', () => {
  expect(cameraFault('no')).toBe('failed')
})
