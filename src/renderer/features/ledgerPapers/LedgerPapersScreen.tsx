import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { ledgerPaperDef, ledgerPapers } from '../../../core/papers/ledger/ledgerPapers.ts';
import { papersOf } from '../../../core/papers/ledger/papersOf.ts';
import type { LedgerPaper } from '../../../core/papers/paperModel.ts';
import type { View } from '../../../core/record/dataView.ts';
import type { AnyStored } from '../../../core/record/types.ts';
import { compoundsIn } from '../../../core/reports/headPlaces.ts';
import { officesWithin } from '../../../core/rules/coverage.ts';
import { LedgerPaperWindow } from '../../records/papers/LedgerPaperWindow.tsx';
import { ourScope } from '../../session/ourOffice.ts';
import { useData } from '../../session/useSession.ts';
import { PageHeader } from '../../ui/PageHeader.tsx';
import './ledgerPapersScreen.css';

/** The ledgers in which the records of a paper are taken one by one. */
const ledgersOf: Readonly<Record<LedgerPaper, readonly (readonly [name: string, label: string])[]>> = {
  gridNotice: [['grid', '网格']],
  headNotice: [['building', '楼栋']],
  appointmentLetter: [
    ['buildingHead', '楼长'],
    ['unitHead', '单元长'],
    ['partTimeCommissioner', '兼职委员'],
  ],
  nameCards: [
    ['partTimeCommissioner', '兼职委员'],
    ['partyMember', '党员'],
    ['buildingHead', '楼长'],
  ],
  contactBook: [['compound', '小区']],
  communityProfile: [],
};

/** What a paper is made of: everything, or what belongs to one compound. */
function aboutOf(data: View, paper: LedgerPaper, compound: string | undefined): readonly string[] {
  const row = data.get('compound', compound);
  if (row === undefined) return ledgerPaperDef(paper).all(data);
  const own = papersOf('compound', [row as unknown as AnyStored], data);
  return own.find((one) => one.paper === paper)?.about ?? [];
}

/** Papers that can be narrowed to one compound. */
const byCompound: ReadonlySet<LedgerPaper> = new Set([
  'gridNotice',
  'headNotice',
  'appointmentLetter',
  'contactBook',
]);

const isPaper = (text: string | null): text is LedgerPaper => ledgerPapers.some((paper) => paper === text);

/** 打印材料: every paper that is made from ledgers, what it is for, and how it is printed for all, for a compound, or for some. */
export function LedgerPapersScreen() {
  const data = useData();
  const [asked, setAsked] = useSearchParams();
  const [compound, setCompound] = useState<string>();
  const paper = asked.get('paper');
  const named = asked.get('about');
  const about = useMemo(
    () => (!isPaper(paper) ? [] : named === null ? aboutOf(data, paper, undefined) : [named]),
    // What is open does not change while its own words are being stored.
    // oxlint-disable-next-line react/exhaustive-deps -- the data of the moment of opening
    [paper, named],
  );
  const [open, setOpen] = useState<{ readonly paper: LedgerPaper; readonly about: readonly string[] }>();
  const compounds = compoundsIn(data, officesWithin(data, ourScope(data) ?? undefined));
  return (
    <>
      <PageHeader
        title="打印材料"
        about="从台账直接印出来的公示、聘书、桌签、通讯录和社区概况；都先看样子再印"
      >
        <Select
          className="papers-compound"
          aria-label="小区"
          allowClear
          placeholder="全部小区"
          value={compound}
          options={compounds.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id: string | undefined) => setCompound(id)}
        />
      </PageHeader>
      <ul className="paper-list" data-testid="paper-list">
        {ledgerPapers.map((one) => (
          <PaperLine
            key={one}
            paper={one}
            about={aboutOf(data, one, byCompound.has(one) ? compound : undefined)}
            onOpen={(of) => setOpen({ paper: one, about: of })}
          />
        ))}
      </ul>
      {open !== undefined && <LedgerPaperWindow {...open} onClose={() => setOpen(undefined)} />}
      {open === undefined && isPaper(paper) && about.length > 0 && (
        <LedgerPaperWindow paper={paper} about={about} onClose={() => setAsked({}, { replace: true })} />
      )}
    </>
  );
}

function PaperLine(props: {
  readonly paper: LedgerPaper;
  readonly about: readonly string[];
  readonly onOpen: (about: readonly string[]) => void;
}) {
  const { paper, about, onOpen } = props;
  const def = ledgerPaperDef(paper);
  return (
    <li>
      <div>
        <h2>{def.label}</h2>
        <p className="muted">{def.about}</p>
      </div>
      <span className="paper-list-acts">
        {ledgersOf[paper].map(([name, label]) => (
          <Link key={name} to={`/ledger/${name}`}>
            到{label}台账里选
          </Link>
        ))}
        <Button type="primary" disabled={about.length === 0} onClick={() => onOpen(about)}>
          {about.length > 1 ? `看样子，印全部 ${about.length} 份` : '看样子，打印'}
        </Button>
      </span>
    </li>
  );
}
