import { expect, it } from 'vitest'
import { vouchesForTwo } from './identity-provider.ts'

it.each([
  [['mfa'], undefined, true],
  [['pwd', 'otp'], undefined, true],
  [['otp'], undefined, false],
  [['pwd'], undefined, false],
  ['mfa', undefined, false],
  [undefined, 'loa-3', true],
  [undefined, 'loa-1', false],
  [undefined, ['loa-3'], false],
  [[{ mfa: true }], null, false],
])('amr %j and acr %j vouch for two factors: %s', (amr, acr, expected) =>
  expect(vouchesForTwo(amr, acr)).toBe(expected),
)
