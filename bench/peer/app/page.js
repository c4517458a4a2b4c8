import { connection } from 'next/server';
import { pool } from './pool.js';

/** The least a page with data can be: one query, a table of fifty rows. */
export default async function Page() {
  await connection();
  const { rows } = await pool.query('select id, name, model, family from row order by id limit 50');
  return (
    <table>
      <tbody>
        {rows.map(({ id, name, model, family }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{model}</td>
            <td>{family}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
