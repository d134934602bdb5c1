/** Counts the calls from C into TypeScript while C makes, reads and closes scalars. */
export function countScalarUpcalls(): Promise<{ rounds: number; upcalls: number }>;
