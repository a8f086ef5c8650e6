/** A place as the directory has it: the path holds its ancestors. */
export interface Place {
  readonly path: string
  readonly name: string
}

/**
 * Where an address lies: the smallest place it names. A name that several places have (城关镇) counts where one above it is named too.
 * Undefined where it names none.
 */
export function residenceOf(address: string, places: readonly Place[]): string | undefined {
  const named = places.filter(({ name }) => name !== '' && address.includes(name))
  const isSure = ({ path, name }: Place) =>
    named.every((other) => other.path === path || other.name !== name) ||
    named.some((above) => above.path !== path && path.startsWith(above.path))
  const sure = named.filter(isSure)
  const depth = ({ path }: Place) => path.split('/').length
  const deepest = Math.max(...sure.map(depth))
  const found = sure.filter((place) => depth(place) === deepest)
  return found.length === 1 ? found[0]?.path : commonPath(found.map(({ path }) => path))
}

/** The smallest place that holds all of them. */
function commonPath(paths: readonly string[]): string | undefined {
  const [first, ...others] = paths
  if (first === undefined) return undefined
  const parts = first.split('/')
  let count = 0
  while (count < parts.length && others.every((path) => path.split('/')[count] === parts[count])) count++
  const common = `${parts.slice(0, count).join('/')}/`
  return common.length > 1 ? common : undefined
}
