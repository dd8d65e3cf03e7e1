import { expect, it } from 'vitest';
import { reportFailure } from '../../src/commands/failure.ts';
import { Cancelled, UserError } from '../../src/errors.ts';
import { contextIn } from '../support/context.ts';

async function report(error: unknown, json = false) {
  const { context, text } = await contextIn();
  const code = reportFailure(error, { name: 'annonse', json }, context);
  return { code, ...text };
}

it('tells on stderr what the user can mend', async () => {
  expect(await report(new UserError('Noe er galt.', 'Gjør noe annet.'))).toEqual({
    code: 2,
    out: '',
    err: 'Noe er galt.\n  → Gjør noe annet.\n',
  });
});

it('tells it as JSON instead, on stdout, where that is asked for', async () => {
  const { code, out, err } = await report(new UserError('Noe er galt.'), true);
  expect({ code, err }).toEqual({ code: 2, err: '' });
  expect(JSON.parse(out)).toMatchObject({ kommando: 'annonse', feil: [{ melding: 'Noe er galt.' }] });
});

it('says nothing more when the user has cancelled', async () => {
  expect(await report(new Cancelled())).toEqual({ code: 130, out: '', err: '' });
});

it('hides no fault of ours', async () => {
  await expect(report(new TypeError('a bug'))).rejects.toThrow('a bug');
});
