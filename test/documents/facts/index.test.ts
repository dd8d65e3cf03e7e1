import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../src/documents/facts/index.ts';
import { UserError } from '../../../src/errors.ts';
import { knowledge } from '../../../src/knowledge/index.ts';
import { exampleProfile } from '../../support/examples.ts';

describe('the parts of the view', () => {
  it('are made first when a template asks: what stops the interview papers does not stop the ad', () => {
    const view = deriveFacts(exampleProfile('dps'), knowledge, { cases: ['finnes-ikke'] });
    expect(view.offentlig).toBe(true);
    expect(() => view.intervju).toThrow(UserError);
  });

  it('are made once', () => {
    const view = deriveFacts(exampleProfile('dps'), knowledge);
    expect(view.intervju).toBe(view.intervju);
  });
});
