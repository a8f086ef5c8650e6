import { expect, it } from 'vitest'
import { say } from './words.ts'

it('speaks the language asked for, and Chinese where English is missing', () => {
  expect(say({ zh: '郑州', en: 'Zhengzhou' }, 'en')).toBe('Zhengzhou')
  expect(say({ zh: '郑州', en: 'Zhengzhou' }, 'zh')).toBe('郑州')
  expect(say({ zh: '巩义' }, 'en')).toBe('巩义')
})
