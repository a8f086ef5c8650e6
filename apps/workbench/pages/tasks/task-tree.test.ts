import { expect, it } from 'vitest'
import { type TaskNode, type TreeTask, tasksAround, treeOf } from './task-tree.ts'

const TASKS: TreeTask[] = [
  { code: '1', title: '健康环境' },
  { code: '1.1', parent: '1', title: '蓝天' },
  { code: '1.2', parent: '1', title: '碧水' },
  { code: '1.2.1', parent: '1.2', title: '饮用水水源地' },
  { code: '3.1', parent: '3', title: '没有上级' },
]
const shape = (nodes: readonly TaskNode<TreeTask>[]): unknown =>
  nodes.map(({ task, children }) => [task.code, shape(children)])

it('grows the tree in the order of the document and keeps orphans', () => {
  expect(shape(treeOf(TASKS))).toEqual([
    [
      '1',
      [
        ['1.1', []],
        ['1.2', [['1.2.1', []]]],
      ],
    ],
    ['3.1', []],
  ])
})

it('shows a hit with all above it', () => {
  const found = tasksAround(TASKS, '水源', (task) => task.title)
  expect(found.map(({ code }) => code)).toEqual(['1', '1.2', '1.2.1'])
  expect(tasksAround(TASKS, ' ', (task) => task.title)).toHaveLength(5)
})
