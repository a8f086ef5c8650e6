import { partOf, withoutEscapes } from '../hl7v2/field.ts'
import type { Delimiters, Message, Segment } from '../hl7v2/message.ts'
import type { Context } from './context.ts'
import { ExpressionFault } from './expression.ts'

export interface Path {
  /** The text that stands there, without escapes; undefined where nothing does, or `""`. */
  readonly read: (context: Context) => string | undefined
  /** Its repetitions as they were sent, with their places. */
  readonly repetitions: (context: Context) => readonly { readonly text: string; readonly place: string }[]
  /** For people: `OBX(3)-5`. */
  readonly place: (context: Context) => string
}

const FIELD =
  /^([A-Z][A-Z0-9]{2})(?:\[(\d+)='([^']*)'\])?(?:-(\d+)(?:\((\d+)\))?(?:\[(\d+)='([^']*)'\])?(?:\.(\d+))?(?:\.(\d+))?)?$/
const RELATIVE = /^it(?:\.(\d+)(?:\.(\d+))?)?$/

/** `PID-3.1`, `PID-3(2).1`, `PID-3[5='MR'].1`, `PV1`, `OBX[3='8302-2']-5`, and of a repetition `it`, `it.1`. */
export function compileHl7Path(text: string): Path {
  const relative = RELATIVE.exec(text)
  if (relative) return relativePath(relative[1], relative[2])
  const found = FIELD.exec(text)
  if (!found) throw new ExpressionFault(`${text} is no path of a message`)
  const [, name = '', withField, is = '', number, repetition, withComponent, withValue, component, subcomponent] = found
  const field = Number(number)
  const find =
    withField === undefined
      ? (context: Context) => segmentOf(context, name)
      : (context: Context) => segmentWith(context, name, Number(withField), is)
  const place = (context: Context) => placeOf(context, name, number, find(context))
  if (number === undefined) {
    return { read: (context) => find(context)?.name, repetitions: () => [], place }
  }
  const [part, sub, which] = [Number(component ?? 1), Number(subcomponent ?? 1), Number(repetition ?? 1)]
  const chosen =
    withComponent === undefined
      ? (all: string, delimiters: Delimiters) => partOf(all, delimiters.repetition, which)
      : (all: string, delimiters: Delimiters) =>
          all
            .split(delimiters.repetition)
            .find((each) => partOf(each, delimiters.component, Number(withComponent)) === withValue)
  const read = (context: Context): string | undefined => {
    const whole = find(context)?.fields[field]
    if (whole === undefined || whole === '') return undefined
    const { delimiters } = messageOf(context)
    // The delimiters themselves are no text of components.
    if (name === 'MSH' && field <= 2) return whole
    const one = chosen(whole, delimiters)
    return one === undefined ? undefined : textOf(one, delimiters, part, sub)
  }
  const repetitions = (context: Context) => {
    const whole = find(context)?.fields[field]
    if (whole === undefined || whole === '') return []
    const at = place(context)
    return whole
      .split(messageOf(context).delimiters.repetition)
      .map((one, index, all) => ({ text: one, place: all.length === 1 ? at : `${at}(${index + 1})` }))
      .filter(({ text: one }) => one !== '' && one !== '""')
  }
  return { read, repetitions, place }
}

function relativePath(component: string | undefined, subcomponent: string | undefined): Path {
  const [part, sub] = [Number(component ?? 1), Number(subcomponent ?? 1)]
  return {
    read: (context) => {
      const { item } = context
      if (item === undefined) return undefined
      const { delimiters } = messageOf(context)
      return component === undefined ? plain(item.text, delimiters) : textOf(item.text, delimiters, part, sub)
    },
    repetitions: () => [],
    place: ({ item }) => (component === undefined ? (item?.place ?? '') : `${item?.place ?? ''}.${component}`),
  }
}

function textOf(whole: string, delimiters: Delimiters, component: number, subcomponent: number): string | undefined {
  const part = partOf(whole, delimiters.component, component)
  const sub = part === undefined ? undefined : partOf(part, delimiters.subcomponent, subcomponent)
  return sub === undefined ? undefined : plain(sub, delimiters)
}

function plain(text: string, delimiters: Delimiters): string | undefined {
  const trimmed = text.trim()
  // Two quotation marks say that a value is to be deleted: there is none.
  return trimmed === '' || trimmed === '""' ? undefined : withoutEscapes(trimmed, delimiters)
}

function messageOf({ run }: Context): Message {
  if (run.source.kind !== 'hl7v2') throw new Error('a path of HL7 was asked of a table')
  return run.source.message
}

/** The nearest one of this name: of the group, else of those around it. */
export function segmentOf(context: Context, name: string): Segment | undefined {
  for (let at: Context | undefined = context; at; at = at.parent) {
    for (const segment of at.segments) if (segment.name === name) return segment
  }
  return undefined
}

/** The nearest one whose field begins with this component. */
function segmentWith(context: Context, name: string, field: number, is: string): Segment | undefined {
  const { component } = messageOf(context).delimiters
  for (let at: Context | undefined = context; at; at = at.parent) {
    for (const segment of at.segments)
      if (segment.name === name && partOf(segment.fields[field] ?? '', component, 1) === is) return segment
  }
  return undefined
}

/** `OBX(3)-5`: the number where there are several. */
function placeOf(context: Context, name: string, field: string | undefined, segment: Segment | undefined): string {
  const all = messageOf(context).segments.filter((one) => one.name === name)
  const number = all.length > 1 && segment ? `(${all.indexOf(segment) + 1})` : ''
  return field === undefined ? `${name}${number}` : `${name}${number}-${field}`
}
