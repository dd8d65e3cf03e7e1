import { expect, test } from 'vitest';
import { profileFields, profileTree, schemaAt } from '../../src/profile/walk.ts';

const byPath = new Map(profileFields().map((field) => [field.path.join('.'), field]));

test('every answer, in the order of the schema', () => {
  const paths = [...byPath.keys()];
  expect(paths.slice(0, 4)).toEqual([
    'dokumentdato',
    'virksomhet.arbeidsgiver',
    'virksomhet.navn',
    'virksomhet.enhet',
  ]);
  expect(paths.at(-1)).toBe('unntak');
  expect(new Set(paths).size).toBe(profileFields().length);
  expect(paths).not.toContain('versjon');
});

test('a field tells its kind, choices and whether it is a list', () => {
  expect(byPath.get('lønn.fra')).toMatchObject({ kind: 'money', list: false, required: false });
  expect(byPath.get('egenerfaring.typer')).toMatchObject({ kind: 'choice', list: true });
  expect(byPath.get('egenerfaring.typer')?.choices).toContain('rus');
  expect(byPath.get('veiledning.leder.navn')).toMatchObject({ kind: 'line', list: false });
  expect(byPath.get('sjekkliste.råd.gjort')).toMatchObject({ kind: 'yesNo' });
  expect(byPath.get('virksomhet.brevmal')).toMatchObject({ kind: 'path' });
});

test('a list of entries has the fields of an entry', () => {
  const panel = byPath.get('intervju.panel');
  expect(panel?.kind).toBe('objects');
  expect(panel?.items?.map(({ path, required }) => [path, required])).toEqual([
    [['rolle'], true],
    [['navn'], false],
    [['honorar'], false],
  ]);
});

test('a field reads what is typed, as the file does', () => {
  const field = byPath.get('lønn.fra');
  expect(field?.items === undefined && field?.parse('650.000 kr')).toEqual({ ok: true, value: 650_000 });
});

test('the schema at a path', () => {
  expect(schemaAt([])).toBe(profileTree());
  expect(schemaAt(['veiledning', 'leder'])?.type).toBe('object');
  expect(schemaAt(['intervju', 'panel'])?.type).toBe('list');
  expect(schemaAt(['versjon'])).toEqual({ type: 'constant', value: '1', required: true });
  expect(schemaAt(['veiledning', 'sjef'])).toBeUndefined();
  expect(schemaAt(['stilling', 'tittel', 'x'])).toBeUndefined();
});
