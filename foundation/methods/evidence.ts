/** How far a number of a table is to be trusted: read in its source or in two copies of it, or seen once or remembered, and to be checked. */
export type Evidence = 'verified' | 'unverified'
