import type * as z from 'zod/mini';
import { type FieldInfo, type FieldKind, fieldInfo } from './fields.ts';
import { profileSchema } from './schema.ts';

/** One answer of the profile, as prompts, flags and editors need to know it. */
export interface LeafField {
  /** Keys from the top of the profile; inside `items`, from the top of one entry. */
  readonly path: readonly string[];
  readonly kind: FieldKind;
  /** The ids of a closed set. */
  readonly choices?: readonly string[] | undefined;
  /** Several values, one a line. */
  readonly list: boolean;
  /** Must be there for its entry to make sense; only inside `items`. */
  readonly required: boolean;
  /** Reads one value as it was typed. */
  readonly parse: FieldInfo['parse'];
  readonly items?: undefined;
}

/** A list of entries that have fields of their own, such as contact persons. */
export interface ObjectListField {
  readonly path: readonly string[];
  readonly kind: 'objects';
  readonly choices?: undefined;
  readonly list: true;
  readonly required: boolean;
  readonly items: readonly LeafField[];
}

export type Field = LeafField | ObjectListField;

/** The zod tree without its wrappers, in schema order. */
export type SchemaNode =
  | ({ readonly type: 'leaf'; readonly required: boolean } & FieldInfo)
  | { readonly type: 'list'; readonly item: SchemaNode; readonly required: boolean }
  | { readonly type: 'object'; readonly keys: ReadonlyMap<string, SchemaNode>; readonly required: boolean }
  /** A key that can only have one value: `versjon`. */
  | { readonly type: 'constant'; readonly value: string; readonly required: boolean };

export type ObjectNode = Extract<SchemaNode, { type: 'object' }>;

function read(schema: z.core.$ZodType, required = true): SchemaNode {
  const info = fieldInfo(schema as z.ZodMiniType);
  if (info) return { type: 'leaf', required, ...info };
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
      return read(def.innerType, false);
    case 'array':
      return { type: 'list', item: read(def.element), required };
    case 'object': {
      const keys = Object.entries(def.shape).map(([key, value]) => [key, read(value)] as const);
      return { type: 'object', keys: new Map(keys), required };
    }
    case 'literal':
      return { type: 'constant', value: String(def.values[0]), required };
    default:
      throw new Error(`the profile schema has a ${def.type}, which nothing here can read`);
  }
}

let tree: ObjectNode | undefined;

/** The whole schema as a tree; read once. */
export function profileTree(): ObjectNode {
  if (tree === undefined) {
    const root = read(profileSchema);
    if (root.type !== 'object') throw new Error('the profile schema is not an object');
    tree = root;
  }
  return tree;
}

function leaf(path: readonly string[], node: SchemaNode, list: boolean): LeafField {
  if (node.type !== 'leaf') throw new Error(`${path.join('.')} is nested too deeply`);
  const { kind, choices, parse, required } = node;
  return { path, kind, choices, list, parse, required };
}

function fieldsOf(path: readonly string[], node: SchemaNode): Field[] {
  switch (node.type) {
    case 'constant':
      return [];
    case 'object':
      return [...node.keys].flatMap(([key, child]) => fieldsOf([...path, key], child));
    case 'leaf':
      return [leaf(path, node, false)];
    case 'list': {
      const { item, required } = node;
      if (item.type !== 'object') return [leaf(path, item, true)];
      const items = [...item.keys].map(([key, child]) => leaf([key], child, false));
      return [{ path, kind: 'objects', list: true, required, items }];
    }
  }
}

/** Every answer of the profile, in schema order; `versjon`, which is no answer, is left out. */
export function profileFields(): readonly Field[] {
  return fieldsOf([], profileTree());
}

/** The part of the schema at a path of keys; undefined where there is none. */
export function schemaAt(path: readonly string[]): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>(
    (node, key) => (node?.type === 'object' ? node.keys.get(key) : undefined),
    profileTree(),
  );
}
