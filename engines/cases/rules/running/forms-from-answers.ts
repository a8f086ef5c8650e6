import { type PlainValue, recompute, responseFrom } from '@kangcheng/forms'
import type { PreparedDefinition } from '../definition/prepare.ts'

/** Responses of some forms from plain answers, `form.item` → answer; calculated ones are filled in. Unknown items throw. */
export function formsFromAnswers(
  prepared: PreparedDefinition,
  forms: readonly string[],
  answers: Readonly<Record<string, unknown>>,
  { today }: { readonly today: string },
): Record<string, unknown> {
  const filled = forms.flatMap((code) => {
    const form = prepared.forms.get(code)
    if (!form) return []
    const own = Object.entries(answers).flatMap(([item, value]) =>
      item.startsWith(`${code}.`) ? [[item.slice(code.length + 1), value as PlainValue] as const] : [],
    )
    return [[code, recompute(form, responseFrom(form, Object.fromEntries(own)), { today })] as const]
  })
  return Object.fromEntries(filled)
}
