import { Alert, Button, Checkbox, Input } from 'antd';
import { useMemo, useState } from 'react';
import { creation } from '../../../../core/record/patches.ts';
import type { Stored, Values } from '../../../../core/record/types.ts';
import { bodyMember } from '../../../../core/records/bodyMember.ts';
import { useWrite } from '../../../records/useWrite.ts';
import { useData } from '../../../session/useSession.ts';
import { AskDialog } from '../../../ui/AskDialog.tsx';
import { lastOrder } from '../ordering.ts';
import { candidatesFor, type Candidate, type CandidateGroup } from './candidates.ts';

const blank = { name: '', unitName: '', duty: '' };
type Free = typeof blank;

/** 添加成员: ticks from 兼职委员, 党组织 and 成员单位, and names written freely; all added in one go. */
export function AddMembers(props: {
  readonly body: Stored<'meetingBody'>;
  readonly members: readonly Stored<'bodyMember'>[];
  readonly onClose: () => void;
}) {
  const { body, members, onClose } = props;
  const data = useData();
  const write = useWrite();
  const groups = useMemo(() => candidatesFor(data, members), [data, members]);
  const [ticked, setTicked] = useState<ReadonlyMap<string, Candidate>>(new Map());
  const [free, setFree] = useState<readonly Free[]>([blank]);
  const [refused, setRefused] = useState<string>();
  const named = free.map(readFree).filter((one) => one !== undefined);
  const count = ticked.size + named.length;
  const tick = (some: readonly Candidate[], isOn: boolean) => {
    const next = new Map(ticked);
    for (const one of some) {
      if (isOn) next.set(one.key, one);
      else next.delete(one.key);
    }
    setTicked(next);
  };
  const add = async () => {
    const first = lastOrder(members);
    const all = [...[...ticked.values()].map(({ values }) => values), ...named];
    const patches = all.map((values, i) =>
      creation('bodyMember', {
        ...values,
        body: body.id,
        capacity: 'member',
        order: first + i,
        startDate: data.today,
      }),
    );
    const outcome = await write({ why: `添加 ${count} 名成员 ${body.name}`, source: 'form', patches });
    if (outcome.ok) onClose();
    else setRefused(outcome.text);
  };
  return (
    <AskDialog
      open
      isWide
      title={`添加成员：${body.name}`}
      yes={count === 0 ? '添加' : `添加 ${count} 名`}
      canYes={count > 0}
      onYes={() => void add()}
      onNo={onClose}
      testId="add-members"
    >
      {refused !== undefined && <Alert type="error" showIcon title={refused} />}
      <div className="candidate-groups">
        {groups.map((group) => (
          <TickGroup key={group.label} group={group} ticked={ticked} onTick={tick} />
        ))}
      </div>
      <fieldset className="free-names">
        <legend>不在名册里的人</legend>
        {free.map((line, i) => (
          <FreeLine key={i} line={line} onLine={(next) => setFree(withLine(free, i, next))} />
        ))}
      </fieldset>
    </AskDialog>
  );
}

/** The lines with one changed, and always an empty one at the end. */
function withLine(lines: readonly Free[], at: number, next: Free): readonly Free[] {
  const changed = lines.map((line, i) => (i === at ? next : line));
  return Object.values(changed.at(-1) ?? blank).every((text) => text === '') ? changed : [...changed, blank];
}

function readFree({ name, unitName, duty }: Free): Partial<Values<'bodyMember'>> | undefined {
  const { fields } = bodyMember;
  const read = (kind: typeof fields.name.kind, text: string): string | undefined => {
    const reading = kind.read(text);
    return reading.ok ? reading.value : undefined;
  };
  const who = read(fields.name.kind, name);
  if (who === undefined) return undefined;
  const unit = read(fields.unitName.kind, unitName);
  const post = read(fields.duty.kind, duty);
  return {
    name: who,
    ...(unit === undefined ? {} : { unitName: unit }),
    ...(post === undefined ? {} : { duty: post }),
  };
}

function TickGroup(props: {
  readonly group: CandidateGroup;
  readonly ticked: ReadonlyMap<string, Candidate>;
  readonly onTick: (some: readonly Candidate[], isOn: boolean) => void;
}) {
  const { group, ticked, onTick } = props;
  const { candidates } = group;
  const isAll = candidates.length > 0 && candidates.every(({ key }) => ticked.has(key));
  return (
    <fieldset>
      <legend>
        {group.label}
        {candidates.length > 1 && (
          <Button type="link" size="small" onClick={() => onTick(candidates, !isAll)}>
            {isAll ? '全不选' : '全选'}
          </Button>
        )}
      </legend>
      {candidates.length === 0 && <p className="muted">没有可添加的，或都已经是成员。</p>}
      {candidates.map((one) => (
        <Checkbox
          key={one.key}
          checked={ticked.has(one.key)}
          onChange={(event) => onTick([one], event.target.checked)}
        >
          {one.text}
        </Checkbox>
      ))}
    </fieldset>
  );
}

function FreeLine({ line, onLine }: { readonly line: Free; readonly onLine: (line: Free) => void }) {
  const field = (name: keyof Free, label: string) => (
    <Input
      aria-label={label}
      placeholder={label}
      value={line[name]}
      autoComplete="off"
      onChange={(event) => onLine({ ...line, [name]: event.target.value })}
    />
  );
  return (
    <div className="free-line">
      {field('name', '姓名')}
      {field('unitName', '单位')}
      {field('duty', '职务')}
    </div>
  );
}
