import type { ArgumentValue, GraphqlField } from './graphql-plan.ts'

/**
 * The search that a field like `PatientList` asks for. GraphQL allows no hyphen in a name: `birth_date` is `birth-date`.
 * @param focus the resource that holds the field, for `_reference`; undefined for a field of the whole server
 * @returns a sentence where it cannot be asked
 */
export function searchOf(
  { name, arguments: args }: GraphqlField,
  focus: string | undefined,
): readonly (readonly [string, string])[] | string {
  const parameters: [string, string][] = []
  const { _reference } = args
  if (focus === undefined ? _reference !== undefined : typeof _reference !== 'string') {
    return focus === undefined ? `${name} has no resource to refer to` : `${name} needs _reference, a search parameter`
  }
  for (const [argument, value] of Object.entries(args)) {
    if (value === null) continue
    if (argument === '_reference') parameters.push([parameterOf(String(value)), focus ?? ''])
    else parameters.push([parameterOf(argument), textOf(value)])
  }
  return parameters
}

function parameterOf(argument: string): string {
  return argument.startsWith('_') ? argument : argument.replaceAll('_', '-')
}

/** One of several values is enough, as of values with a comma between them. */
function textOf(value: ArgumentValue): string {
  return Array.isArray(value) ? value.map(textOf).join(',') : String(value)
}
