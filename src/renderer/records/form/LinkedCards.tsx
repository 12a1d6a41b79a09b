import { Link } from 'react-router';
import type { AnyData } from '../../../core/record/data.ts';
import { isLink } from '../../../core/record/field.ts';
import type { AnyStored, RecordName } from '../../../core/record/types.ts';
import { recordDef } from '../../../core/records/registry.ts';
import { cardAddress } from '../cards.ts';
import { fullTitle } from '../fullTitle.ts';
import type { FormNode } from './shape.ts';

/** What a row came from or belongs to without being entered in its form, each with the way to its own screen. */
export function LinkedCards(props: {
  readonly data: AnyData;
  readonly shape: FormNode;
  readonly row: AnyStored;
}) {
  const { data, shape, row } = props;
  const lines = Object.entries(recordDef(shape.type).fields).flatMap(([name, field]) => {
    if (!isLink(field) || shape.children.some(({ link }) => link === name)) return [];
    const target = field.target as RecordName;
    const linked = data.get(target, row[name] as string | undefined);
    const to = linked === undefined ? undefined : cardAddress(target, linked.id);
    if (linked === undefined || to === undefined) return [];
    return [{ name, label: field.label, title: fullTitle(data, target, linked), to }];
  });
  return lines.map(({ name, label, title, to }) => (
    <p key={name} className="form-linked">
      {label}：<Link to={to}>{title}</Link>
    </p>
  ));
}
