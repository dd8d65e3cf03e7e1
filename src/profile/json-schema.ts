import { formatSpecialAnswer } from '../norwegian/answers.ts';
import { collapse } from '../norwegian/text.ts';
import { type ProfileTexts, sectionTexts } from './texts.ts';
import { type ObjectNode, profileTree, type SchemaNode } from './walk.ts';

export type JsonSchema = { readonly [keyword: string]: unknown };

// An editor reads `0123`, `ja` and an empty value as number, text and null; all are fine in a profile.
const anyScalar = { type: ['string', 'number', 'boolean', 'null'] };
const special = [formatSpecialAnswer('open'), formatSpecialAnswer('none')];

/** JSON Schema (draft 2020-12) of the profile, for editors: completion, and a text for each key. */
export function jsonSchema(texts: ProfileTexts): JsonSchema {
  const { tittel } = sectionTexts(texts, 'versjon');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: tittel,
    ...objectSchema(texts, profileTree(), []),
    type: 'object',
  };
}

function schemaOf(texts: ProfileTexts, node: SchemaNode, path: readonly string[]): JsonSchema {
  const about = describe(texts, path);
  switch (node.type) {
    case 'constant':
      return { ...about, enum: [Number(node.value), node.value, null] };
    case 'leaf':
      return { ...about, ...(node.choices ? { enum: [...node.choices, ...special, null] } : anyScalar) };
    case 'object':
      return { ...about, ...objectSchema(texts, node, path) };
    case 'list': {
      const item = schemaOf(texts, node.item, path);
      // One value alone counts as a list, and so do «ingen» and «vet ikke ennå».
      const { title: _, description: __, ...alone } = item;
      return { ...about, anyOf: [{ type: 'array', items: alone }, alone] };
    }
  }
}

function objectSchema(texts: ProfileTexts, node: ObjectNode, path: readonly string[]): JsonSchema {
  const entries = [...node.keys].map(
    ([key, child]) => [key, schemaOf(texts, child, [...path, key])] as const,
  );
  const required = [...node.keys].flatMap(([key, child]) =>
    child.required && child.type === 'leaf' ? [key] : [],
  );
  return {
    type: ['object', 'string', 'null'],
    properties: Object.fromEntries(entries),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

function describe(texts: ProfileTexts, path: readonly string[]): JsonSchema {
  const [section = ''] = path;
  const description = texts.felt[path.join('.')];
  if (path.length > 1) return description ? { description } : {};
  const { tittel, tekst } = sectionTexts(texts, section);
  // The text of `versjon` introduces the file; it is no help at the key.
  return section === 'versjon' ? {} : { title: tittel, description: collapse(tekst) };
}
