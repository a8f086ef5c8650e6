export { type FixedClock, fixedClock } from './fixed-clock.ts'
export { emptyDatabase, type Filling, type TestDatabase, testDatabase } from './test-database.ts'
