import type { ViewVersion } from '@kangcheng/records/contract'
import { EXAMPLE_VIEW } from './example-view.ts'
import { jsonFault } from './json-fault.ts'
import { lineOf } from './place-in-text.ts'

/** A view as it is being written. */
export interface Draft {
  readonly code: string
  readonly title: string
  readonly text: string
}

/** What a draft was when it was opened or last saved. */
export interface Beginning extends Draft {
  /** The version whose definition this is; 0 for a view that is not kept yet. */
  readonly shown: number
  /** The newest version of that moment: the draft is to be saved on top of it, and of no later one unseen. */
  readonly base: number
}

/** Opens a version, the newest unless another is named; where there is none, the example. */
export function beginDraft([newest, ...older]: readonly ViewVersion[], version?: number): Beginning {
  const opened = older.find((one) => one.version === version) ?? newest
  return {
    code: newest?.code ?? '',
    title: newest?.title ?? '',
    text: textOf(opened?.definition ?? EXAMPLE_VIEW),
    shown: opened?.version ?? 0,
    base: newest?.version ?? 0,
  }
}

export function isUnsaved(draft: Draft, began: Draft): boolean {
  return draft.text !== began.text || draft.title !== began.title || draft.code !== began.code
}

/** Whether it has what a view is kept under: a code as addresses take it, and a name. */
export function isNamed({ code, title }: Draft): boolean {
  return title.trim() !== '' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)
}

export function textOf(definition: Readonly<Record<string, unknown>>): string {
  return JSON.stringify(definition, null, 2)
}

type ReadDefinition =
  | { readonly ok: true; readonly value: Record<string, unknown> }
  | { readonly ok: false; readonly line: number }

/** The definition that a text is, or the line where it stops being JSON. */
export function readDefinition(text: string): ReadDefinition {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return { ok: true, value: value as Record<string, unknown> }
    return { ok: false, line: 1 }
  } catch {
    return { ok: false, line: lineOf(text, jsonFault(text)) }
  }
}
