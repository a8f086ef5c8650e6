/**
 * Whether a plan of one region concerns somebody whose decision opens others: a township reads its city's plan,
 * a city its townships'. Paths are materialised and end with `/`, so a prefix is an ancestor.
 */
export function concerns(planRegionPath: string, openPaths: readonly string[]): boolean {
  return openPaths.some((path) => path.startsWith(planRegionPath) || planRegionPath.startsWith(path))
}
