import { describe, expect, it } from 'vitest';
import { xmlFaults } from './xml.ts';

describe('xmlFaults', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0"?><a b="c" d:e=""><f>g &amp; &#65;</f><f/></a>',
    '<a>\n</a>\n',
    '<a>></a>',
  ])('passes %s', (xml) => {
    expect(xmlFaults(xml)).toEqual([]);
  });

  it.each([
    '',
    '<a>',
    '<a></b>',
    '<a><b></a></b>',
    '</a>',
    '<a/><b/>',
    '<a/>b',
    '<a b=c/>',
    '<a b="<"/>',
    '<a b="1" b="2"/>',
    '<a>&b</a>',
    '<a>&nbsp;</a>',
    '<a>\u0001</a>',
    '<a>\ufffe</a>',
    '<a>\ud800</a>',
    '<a><</a>',
    '<a/><?xml version="1.0"?>',
  ])('stops %j', (xml) => {
    expect(xmlFaults(xml)).toHaveLength(1);
  });
});
