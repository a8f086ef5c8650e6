import { describe, expect, it } from 'vitest'
import { entryOf } from './entry.ts'
import { changesToSave, forgetSettled, noteSaved, noteTyped, settleClash, shownEntry, stateOf } from './unsaved.ts'

const saying = (value: string, comment = '') => ({ ...entryOf(undefined, 'value'), value, comment })

describe('what is typed', () => {
  it('is saved once, and typed on over what was saved', () => {
    let typed = noteTyped({}, 'beds', saying('1'), undefined)
    const written = changesToSave(typed, {})
    expect(written).toEqual({ beds: { value: 1 } })
    // The person goes on typing while the save is on its way.
    typed = noteTyped(typed, 'beds', saying('12'), undefined)
    typed = noteSaved(typed, written)
    expect(stateOf(typed.beds, { value: 1 })).toBe('unsaved')
    expect(changesToSave(typed, { beds: { value: 1 } })).toEqual({ beds: { value: 12 } })
  })

  it('empties a cell', () => {
    expect(changesToSave(noteTyped({}, 'beds', saying(''), { value: 5 }), { beds: { value: 5 } })).toEqual({
      beds: null,
    })
  })

  it('is not sent when it is no figure, nor from the row that is being typed in', () => {
    const typed = noteTyped(noteTyped({}, 'beds', saying('多'), undefined), 'doctors', saying('3'), undefined)
    expect(stateOf(typed.beds, undefined)).toBe('unreadable')
    expect(changesToSave(typed, {}, 'doctors')).toEqual({})
    expect(changesToSave(typed, {})).toEqual({ doctors: { value: 3 } })
  })

  it('stands digit for digit until the row is left', () => {
    const cells = { beds: { value: 12.5 } }
    const typed = noteTyped({}, 'beds', saying('12.50'), cells.beds)
    expect(stateOf(typed.beds, cells.beds)).toBe('saved')
    expect(shownEntry(typed.beds, cells.beds, 'value').value).toBe('12.50')
    expect(forgetSettled(typed, cells, 'beds')).toEqual(typed)
    expect(forgetSettled(typed, cells)).toEqual({})
  })

  it('keeps in mind how an empty row shall be given', () => {
    const typed = noteTyped({}, 'beds', { ...saying(''), way: 'absence' }, undefined)
    expect(shownEntry(forgetSettled(typed, {}).beds, undefined, 'value').way).toBe('absence')
    expect(stateOf(typed.beds, undefined)).toBe('saved')
    // Somebody else fills it in: there is nothing of one's own to clash with.
    expect(stateOf(typed.beds, { value: 3 })).toBe('saved')
    expect(shownEntry(typed.beds, { value: 3 }, 'value')).toMatchObject({ way: 'value', value: '3' })
  })
})

describe('two people at one cell', () => {
  const cells = { beds: { value: 7 } }
  const typed = noteTyped({}, 'beds', saying('8'), { value: 5 })

  it('clash, and what one typed stays and is not sent', () => {
    expect(stateOf(typed.beds, cells.beds)).toBe('clash')
    expect(changesToSave(typed, cells)).toEqual({})
    expect(shownEntry(typed.beds, cells.beds, 'value').value).toBe('8')
  })

  it('do not when both wrote the same', () => {
    expect(stateOf(noteTyped({}, 'beds', saying('7'), { value: 5 }).beds, cells.beds)).toBe('saved')
  })

  it('go on with mine or with theirs', () => {
    expect(changesToSave(settleClash(typed, 'beds', cells.beds, 'mine'), cells)).toEqual({ beds: { value: 8 } })
    expect(settleClash(typed, 'beds', cells.beds, 'theirs')).toEqual({})
  })
})
