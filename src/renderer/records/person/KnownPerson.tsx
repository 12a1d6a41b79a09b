import { postKind } from '../../../core/codes/office.ts';
import { labelOf } from '../../../core/kinds/choice.ts';
import type { View } from '../../../core/record/dataView.ts';
import { person as definition } from '../../../core/records/person.ts';
import { postsOf } from '../../../core/rules/leaving.ts';
import { politicalStatusOf } from '../../../core/rules/politicalStatus.ts';
import { storedOf, type Entry } from '../form/draft.ts';
import type { FormNode } from '../form/shape.ts';
import { placeTitle } from './placeTitle.ts';
import { Facts } from './Roles.tsx';
import './person.css';

/** Somebody already on record who is picked for a post: read only what tells who it is, and what is not on record. */
export function KnownPerson(props: {
  readonly data: View;
  /** The fields that the post's ledger wants of its person. */
  readonly node: FormNode;
  readonly id: string | undefined;
  /** What was typed and will be added to the card. */
  readonly texts: Entry['texts'];
}) {
  const { data, node, id, texts } = props;
  const person = data.get('person', id);
  if (person === undefined) return null;
  const { mobile, politicalStatus } = definition.fields;
  const phone = person.mobile === undefined ? texts['mobile'] : mobile.kind.show(person.mobile);
  const status = politicalStatusOf(person, data);
  const posts = postsOf(person.id, data).map((post) => placeTitle(data, post) + labelOf(postKind, post.kind));
  const known: Readonly<Record<string, unknown>> = { ...texts, ...person, politicalStatus: status };
  const missing = node.fields.filter(({ name, optional }) => !optional && known[name] === undefined);
  return (
    <div className="known-person" data-testid="known-person">
      <Facts
        facts={[
          ['姓名', person.name],
          [mobile.label, phone],
          [politicalStatus.label, status === undefined ? undefined : politicalStatus.kind.show(status)],
          ['现任', posts.length === 0 ? undefined : posts.join('、')],
        ]}
      />
      {missing.length > 0 && (
        <p className="form-hint">
          还没有登记：{missing.map(({ label }) => label).join('、')}。不影响换人，以后在人员卡上补。
        </p>
      )}
    </div>
  );
}

/** A known person's entry keeps only what was typed, rightly, for what is not on record: nobody's card is overwritten unseen. */
export function onlyAdding(data: View, node: FormNode, entry: Entry): Entry {
  const stored = storedOf(data, node, entry);
  if (stored === undefined) return entry;
  const adding = node.fields.filter(({ name, field }) => {
    const text = entry.texts[name];
    return text !== undefined && text !== '' && stored[name] === undefined && field.kind.read(text).ok;
  });
  return { ...entry, texts: Object.fromEntries(adding.map(({ name }) => [name, entry.texts[name] ?? ''])) };
}
