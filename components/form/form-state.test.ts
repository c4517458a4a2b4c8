import { expect, test } from 'vitest';
import { rejected, saved, typedValues } from './form-state.ts';

test('What was typed comes back; files, passwords and the framework’s own fields do not', () => {
  const data = new FormData();
  data.set('name', 'Cam One');
  data.append('market', 'EU');
  data.append('market', 'GB');
  data.set('newPassword', 'secret');
  data.set('file', new File(['x'], 'x.pdf'));
  data.set('$ACTION_ID', '1');
  expect(typedValues(data)).toEqual({ name: 'Cam One', market: ['EU', 'GB'] });
});

test('A refusal carries its sentences by field, a success its result', () => {
  expect(rejected({ name: 'Enter a name.' })).toMatchObject({
    status: 'rejected',
    fieldErrors: { name: 'Enter a name.' },
  });
  expect(saved('Saved', { id: '1' })).toEqual({ status: 'saved', message: 'Saved', result: { id: '1' } });
});
