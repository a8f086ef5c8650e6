import { Type } from 'typebox'

/** An id as it is written everywhere, in the log of who looked too: in small letters. */
export const Uuid = Type.String({ format: 'uuid', pattern: '^[0-9a-f-]+$' })
