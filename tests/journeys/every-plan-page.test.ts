import { lookAtPages } from './look-at-pages.ts'
import { PLAN, YEAR_END } from './open-page.ts'

// Of plans: how they come in, what a city wants and how it stands. The rest is in every-work-page.test.ts.
await lookAtPages([
  { name: 'sign in', path: () => '/login' },
  { name: 'plans', path: () => '/plans', as: 'viewer' },
  { name: 'overview', path: () => `${PLAN}?${YEAR_END}`, as: 'office' },
  { name: 'indicator', path: () => `${PLAN}/indicators/hypertension-managed?${YEAR_END}`, as: 'health' },
  { name: 'indicator by months', path: () => `${PLAN}/indicators/good-air-days-share?${YEAR_END}`, as: 'viewer' },
  { name: 'indicator of a level', path: () => `${PLAN}/indicators/vector-control-level?${YEAR_END}`, as: 'viewer' },
  { name: 'tasks', path: () => `${PLAN}/tasks`, as: 'viewer' },
  { name: 'tasks by day', path: () => `${PLAN}/tasks?view=calendar&month=2024-12&${YEAR_END}`, as: 'viewer' },
  { name: 'tasks on a board', path: () => `${PLAN}/tasks?view=board&${YEAR_END}`, as: 'office' },
  { name: 'task with parts', path: () => `${PLAN}/tasks/3.3`, as: 'office' },
  { name: 'task to report on', path: () => `${PLAN}/tasks/3.3.9`, as: 'health' },
  { name: 'task to review', path: () => `${PLAN}/tasks/3.3.3`, as: 'office' },
  { name: 'findings', path: () => `${PLAN}/findings`, as: 'viewer' },
  { name: 'regions', path: () => `${PLAN}/regions?${YEAR_END}`, as: 'viewer' },
  { name: 'index', path: () => `${PLAN}/index`, as: 'viewer' },
  { name: 'snapshots', path: () => `${PLAN}/snapshots`, as: 'office' },
  { name: 'snapshot', path: (city) => `${PLAN}/snapshots/${city.snapshot}`, as: 'office' },
  {
    name: 'comparison of evaluations',
    path: (city) => `${PLAN}/snapshots/${city.snapshot}/compare?with=2024-12-31`,
    as: 'office',
  },
  { name: 'appraisal of townships', path: () => `/appraisal?scheme=gongyi-townships&${YEAR_END}`, as: 'office' },
  { name: 'appraisal of departments', path: () => `/appraisal?scheme=gongyi-departments&${YEAR_END}`, as: 'office' },
  {
    name: 'score of a department',
    path: () => `/appraisal/gongyi-departments/units/gongyi-education-bureau?${YEAR_END}`,
    as: 'office',
  },
  { name: 'imports', path: () => '/imports', as: 'office' },
  { name: 'review', path: (city) => `/imports/${city.draft}`, as: 'office' },
])
