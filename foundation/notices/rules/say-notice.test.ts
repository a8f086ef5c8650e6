import { expect, it } from 'vitest'
import { sayNotice } from './say-notice.ts'

const KIND = {
  title: { zh: '{form}明天截止', en: '{form} is due tomorrow' },
  text: { zh: '还差 {count} 项。', en: '{count} are missing.' },
}

it('says a notice in both languages, Chinese where a name has no English', () => {
  expect(sayNotice('a.due', KIND, { form: { zh: '月报', en: 'Monthly form' }, count: 3 })).toEqual({
    title: { zh: '月报明天截止', en: 'Monthly form is due tomorrow' },
    text: { zh: '还差 3 项。', en: '3 are missing.' },
  })
  expect(sayNotice('a.due', KIND, { form: { zh: '月报' } }).title.en).toBe('月报 is due tomorrow')
})

it('shows a gap where a parameter is missing, and the code of a kind that nobody knows any more', () => {
  expect(sayNotice('a.due', KIND, { toString: 'x' }).text.zh).toBe('还差 … 项。')
  expect(sayNotice('gone.kind', undefined, {}).title.zh).toBe('gone.kind')
})

it('takes what a parameter says for text and never for another place', () => {
  expect(sayNotice('a.due', KIND, { form: '{count}', count: 3 }).title.zh).toBe('{count}明天截止')
})
