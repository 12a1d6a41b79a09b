import type { Values } from '../../record/types.ts';

/** A dated entry on a resolution, counted in days from its meeting. */
export interface Step {
  readonly after: number;
  readonly state: Values<'resolutionProgress'>['state'];
  readonly percent?: number;
  readonly text: string;
  /** Days from the meeting to the new time limit. */
  readonly newDue?: number;
  readonly toUnit?: string;
}

/** A resolution and what came of it; entries after the day of the story have not happened yet. */
export interface ResolutionScript {
  readonly matter: string;
  readonly lead: string;
  readonly joint?: string;
  /** Days from the meeting to the time limit. */
  readonly due: number;
  readonly steps: readonly Step[];
  /** Turned into a co-built project, when it belongs to the later of the two meetings held. */
  readonly project?: Pick<Values<'project'>, 'name' | 'projectKind' | 'steps' | 'beneficiaryCount'> & {
    readonly partner: string;
  };
  /** Handed on as an issue to the subdistrict, when it belongs to the earlier of the two meetings held. */
  readonly issue?: Pick<Values<'issue'>, 'category' | 'content' | 'handling'> & { readonly compound: string };
}

/** A topic, proposed before and treated at a meeting. */
export interface TopicScript {
  readonly title: string;
  readonly proposer: string;
  readonly background: string;
  readonly suggestion: string;
  readonly concerned: string;
  readonly minutes: number;
  readonly reporter: string;
  readonly heard: string;
  readonly opinions: string;
  readonly resolutions: readonly ResolutionScript[];
}

/** What the joint meeting of one quarter is about. */
export interface MeetingScript {
  readonly conveyed: string;
  readonly topics: readonly TopicScript[];
  readonly closing: string;
  /** Proposed while the meeting is prepared and put off. */
  readonly putOff: Pick<TopicScript, 'title' | 'proposer' | 'background' | 'suggestion' | 'concerned'>;
}
