import type { Say } from '@kangcheng/web-kit/plain'
import type { personWords } from './words.ts'

const CONFLICTS = {
  'two-people': 'conflict_two_people',
  'sex-and-birth': 'conflict_sex_and_birth',
  'dead-and-active': 'conflict_dead_and_active',
  'mother-and-newborn': 'conflict_mother_and_newborn',
  'marked-apart': 'conflict_marked_apart',
} as const

/** What speaks against two charts being one person's, in words. */
export function conflictName(conflict: string, t: Say<keyof typeof personWords.zh>): string {
  return conflict in CONFLICTS ? t(CONFLICTS[conflict as keyof typeof CONFLICTS]) : conflict
}
