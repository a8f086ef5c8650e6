/** The path above all paths: everything starts with it. */
export const ROOT_PATH = '/'

interface TreeNode {
  readonly code: string
  readonly parent?: string | undefined
}

export type TreeFault = 'duplicate' | 'parent-unknown' | 'cycle'

/**
 * The path of every node: its ancestors' codes and its own, each ended by `/`, so that «below» is «starts with».
 * Nodes come back with parents before children. Faulty nodes, and whatever hangs below them, have no path.
 */
export function materialisePaths<Node extends TreeNode>(
  nodes: readonly Node[],
): { paths: Map<string, string>; faults: { code: string; fault: TreeFault }[] } {
  const faults: { code: string; fault: TreeFault }[] = []
  const byCode = new Map<string, Node>()
  const children = new Map<string, string[]>()
  for (const node of nodes) {
    if (byCode.has(node.code)) faults.push({ code: node.code, fault: 'duplicate' })
    else byCode.set(node.code, node)
  }
  const paths = new Map<string, string>()
  for (const node of byCode.values()) {
    if (node.parent === undefined) paths.set(node.code, `${ROOT_PATH}${node.code}/`)
    else if (!byCode.has(node.parent)) faults.push({ code: node.code, fault: 'parent-unknown' })
    else children.set(node.parent, [...(children.get(node.parent) ?? []), node.code])
  }
  // A Map may grow while it is walked: children are added behind their parents.
  for (const [code, path] of paths) for (const child of children.get(code) ?? []) paths.set(child, `${path}${child}/`)
  for (const code of byCode.keys()) if (!paths.has(code) && inCycle(code, byCode)) faults.push({ code, fault: 'cycle' })
  return { paths, faults }
}

/** Whether `path` is `ancestor` itself or lies below it. */
export function isWithin(path: string, ancestor: string): boolean {
  return path.startsWith(ancestor)
}

/** The outermost of some paths: those that no other contains, sorted. The same places, said shortly. */
export function outermostPaths(paths: readonly string[]): string[] {
  const outermost: string[] = []
  for (const path of [...new Set(paths)].sort()) {
    const last = outermost.at(-1)
    if (last === undefined || !isWithin(path, last)) outermost.push(path)
  }
  return outermost
}

function inCycle(start: string, byCode: ReadonlyMap<string, TreeNode>): boolean {
  const seen = new Set<string>()
  let code = byCode.get(start)?.parent
  while (code !== undefined && code !== start && !seen.has(code)) {
    seen.add(code)
    code = byCode.get(code)?.parent
  }
  return code === start
}
