/** Whether a statement failed because a unique index, by its name in Postgres, has the value already. */
export function isConflict(error: unknown, index: string): boolean {
  const cause = (error as Failure | null)?.meta?.driverAdapterError?.cause;
  return cause?.originalCode === '23505' && cause.originalMessage?.includes(`"${index}"`) === true;
}

type Failure = { meta?: { driverAdapterError?: { cause?: { originalCode?: string; originalMessage?: string } } } };
