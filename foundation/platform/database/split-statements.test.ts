import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitStatements } from './split-statements.ts'

const texts = (source: string) => splitStatements(source).map(({ text }) => text)

describe('splitStatements', () => {
  it.each([
    ['a; b;', ['a', 'b']],
    ['', []],
    [' ; -- nothing\n ;', []],
    [`insert values ('a;b''c;'); x`, [`insert values ('a;b''c;')`, 'x']],
    [String.raw`select E'it\';s'; x`, [String.raw`select E'it\';s'`, 'x']],
    [String.raw`select 'back\'; x`, [String.raw`select 'back\'`, 'x']],
    ['create table "odd;name" (); x', ['create table "odd;name" ()', 'x']],
    ['do $$ begin; end $$; x', ['do $$ begin; end $$', 'x']],
    ['do $a$ $$;$$ ; $a$; x', ['do $a$ $$;$$ ; $a$', 'x']],
    ['select a$b; select c$d', ['select a$b', 'select c$d']],
    ['/* one; /* two; */ ; */ a -- b;\n; c', ['a -- b;', 'c']],
  ])('%j', (source, expected) => {
    expect(texts(source)).toEqual(expected)
  })

  it('names the line of the first word', () => {
    expect(splitStatements('-- head\n\nselect 1;\n/* a\n*/ select\n2').map(({ line }) => line)).toEqual([3, 5])
  })

  it('keeps every piece, whatever the pieces are', () => {
    const piece = fc.constantFrom('select 1', `'a;b'`, '"x;y"', '$$;$$', `E'\\';'`, 'name', '/*;*/ v', '$t$ ; $t$')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(texts(pieces.join(';\n'))).toEqual(pieces.map((text) => text.replace('/*;*/ ', '')))
      }),
    )
  })
})
