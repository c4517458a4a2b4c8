import pg from 'pg';

export const pool = new pg.Pool({ connectionString: process.env.PEER_DATABASE_URL, max: 10 });
