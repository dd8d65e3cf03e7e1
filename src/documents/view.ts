import type { InterviewOptions } from '../interview/plan.ts';
import type { Knowledge } from '../knowledge/index.ts';
import { formatDate } from '../norwegian/dates.ts';
import { formatMoney } from '../norwegian/money.ts';
import { formatPercent } from '../norwegian/percent.ts';
import type { FieldKind } from '../profile/fields.ts';
import type { Profile } from '../profile/schema.ts';
import { type Field, profileFields } from '../profile/walk.ts';
import { deriveFacts } from './facts/index.ts';
import type { View, ViewValue } from './facts/view-value.ts';

export type { View };

type Formatter = (value: never) => ViewValue;

const formatters: Partial<Record<FieldKind, Formatter>> = {
  money: formatMoney as Formatter,
  percent: formatPercent as Formatter,
  date: formatDate as Formatter,
};

function lookUp(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], value);
}

function format(field: Field, value: unknown): ViewValue {
  if (field.items) {
    const { items } = field;
    return ((value ?? []) as unknown[]).map((entry) => viewOf(items, entry));
  }
  const formatter = formatters[field.kind] ?? ((plain: never) => plain as ViewValue);
  if (field.list) return ((value ?? []) as never[]).map(formatter);
  return value === undefined ? null : formatter(value as never);
}

/** Every field of a schema tree, formatted, with the keys of what is missing present too. */
function viewOf(fields: readonly Field[], value: unknown): View {
  const view: View = {};
  for (const field of fields) {
    const parents = field.path.slice(0, -1);
    const owner = parents.reduce<View>((node, key) => {
      node[key] ??= {};
      return node[key] as View;
    }, view);
    owner[field.path.at(-1) ?? ''] = format(field, lookUp(value, field.path));
  }
  return view;
}

/**
 * The view of a profile: the profile's own keys, and under `fakta` what follows from them. `interview` is what the command
 * line decides about the interviews.
 */
export function buildView(profile: Profile, knowledge: Knowledge, interview?: InterviewOptions): View {
  return { ...viewOf(profileFields(), profile), fakta: deriveFacts(profile, knowledge, interview) };
}
