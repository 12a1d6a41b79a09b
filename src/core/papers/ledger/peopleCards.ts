import { postKind } from '../../codes/office.ts';
import { labelOf } from '../../kinds/choice.ts';
import type { Data } from '../../record/data.ts';
import type { Stored } from '../../record/types.ts';
import { isHeld } from '../../rules/concurrentPosts.ts';
import type { Steps } from '../../rules/steps.ts';
import { fileNameOf } from '../fileName.ts';
import type { PaperBlock, PaperModel } from '../paperModel.ts';

/** The unit above a name: the partner unit that sent the person, else what he is here. */
function unitOf(person: Stored<'person'>, data: Data): string | undefined {
  const posts = data.linking('post', 'person', person.id).filter((post) => isHeld(post, data.today));
  const unit = posts.flatMap((post) => data.get('partnerUnit', post.partnerUnit)?.name ?? [])[0];
  const [first] = posts;
  return unit ?? (first === undefined ? undefined : labelOf(postKind, first.kind));
}

/** 桌签 of people taken from anywhere, each once, in the order in which they were taken. */
export function* peopleCards(data: Data, about: readonly string[]): Steps<PaperModel | undefined> {
  const people = new Map(
    about.flatMap((id) => data.get('person', id) ?? []).map((person) => [person.id, person] as const),
  );
  const blocks: PaperBlock[] = [];
  for (const person of people.values()) {
    const unit = unitOf(person, data);
    blocks.push({ kind: 'nameCard', name: person.name, ...(unit !== undefined && { unit }) });
    yield;
  }
  const [first] = people.values();
  if (first === undefined) return undefined;
  return {
    kind: 'nameCards',
    fileName: fileNameOf('桌签', people.size === 1 ? first.name : `${people.size}人`),
    orientation: 'portrait',
    pageNumbers: false,
    blocks,
  };
}
