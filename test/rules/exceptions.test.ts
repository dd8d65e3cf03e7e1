import { describe, expect, it } from 'vitest';
import { applyExceptions } from '../../src/rules/exceptions.ts';
import { adFromText } from '../../src/rules/text/from-text.ts';
import { checker } from './support.ts';

describe('what the manager has chosen to leave', () => {
  it('is set aside with the reason, and the rest stays', () => {
    const { findings } = checker.checkAd(adFromText('Du må ha bachelor.', null));
    const left = applyExceptions(findings, [{ id: 'Krav/formalkompetanse', grunn: 'Avtalt med HR.' }]);
    expect(left.ignored).toMatchObject([
      { reason: 'Avtalt med HR.', finding: { rule: 'krav/formalkompetanse' } },
    ]);
    expect(left.findings).toHaveLength(findings.length - 1);
    expect(applyExceptions(findings, undefined)).toEqual({ findings, ignored: [] });
  });
});
