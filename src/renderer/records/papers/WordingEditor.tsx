import { Button, Input, Tabs } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea';
import { useRef } from 'react';
import {
  filledPieces,
  unknownWords,
  type Figure,
  type Wording,
} from '../../../core/papers/ledger/wording.ts';
import type { Wordings } from './useWordings.ts';

/** The words of a paper beside its pages: the text with its places, what stands in them now, and what is not known. */
export function WordingEditor({ wordings }: { readonly wordings: Wordings }) {
  const { all } = wordings;
  const [only] = all;
  return (
    <section className="wording" aria-label="用语">
      {all.length === 1 && only !== undefined ? (
        <OneText wordings={wordings} wording={only} />
      ) : (
        <Tabs
          size="small"
          items={all.map((wording) => ({
            key: wording.part,
            label: wording.label,
            children: <OneText wordings={wordings} wording={wording} />,
          }))}
        />
      )}
      {wordings.refused !== undefined && <p className="form-wrong">{wordings.refused}</p>}
    </section>
  );
}

function OneText({ wordings, wording }: { readonly wordings: Wordings; readonly wording: Wording }) {
  const { part, label, places } = wording;
  const box = useRef<TextAreaRef>(null);
  const words = wordings.wordsOf(wording);
  const values = new Map(places.map(({ place, value }) => [place, value]));
  const pieces = filledPieces(words, values);
  const insert = (place: string): void => {
    const area = box.current?.resizableTextArea?.textArea;
    const at = area?.selectionEnd ?? words.length;
    const mark = `「${place}」`;
    wordings.type(part, words.slice(0, at) + mark + words.slice(at));
    area?.focus();
    requestAnimationFrame(() => area?.setSelectionRange(at + mark.length, at + mark.length));
  };
  return (
    <>
      <p className="muted wording-hint">
        这段话可以改成本单位的用语；「」里的由台账自动填，点下面的名目插入。不是上级规定的格式。
      </p>
      <Input.TextArea
        ref={box}
        rows={9}
        value={words}
        aria-label={`${label}用语`}
        onChange={(event) => wordings.type(part, event.target.value)}
        onBlur={() => void wordings.save()}
      />
      <div className="wording-acts">
        <span className="muted" role="status">
          {wordings.typed[part] === undefined ? '已保存' : '正在改，离开这一格就保存'}
        </span>
        {wordings.isOwn(wording) && (
          <Button size="small" onClick={() => void wordings.startOver(wording)}>
            恢复软件原来的用语
          </Button>
        )}
      </div>
      <p className="wording-now" data-testid="wording-now">
        {pieces.map((piece, i) =>
          piece.place === undefined ? (
            <span key={i}>{piece.text}</span>
          ) : (
            <mark key={i} className={piece.isKnown ? 'is-known' : 'is-unknown'} title={piece.place}>
              {piece.text}
            </mark>
          ),
        )}
      </p>
      <Unknown pieces={pieces} places={places} />
      <div className="wording-places" role="group" aria-label="可以插入的名目">
        {places.map(({ place, value }) => (
          <button key={place} type="button" onClick={() => insert(place)}>
            {place}
            <span className={value === undefined ? 'is-unknown' : ''}>{value ?? unknownWords}</span>
          </button>
        ))}
      </div>
    </>
  );
}

/** What in the text is not known, and why; nothing while all is. */
function Unknown(props: {
  readonly pieces: ReturnType<typeof filledPieces>;
  readonly places: readonly Figure[];
}) {
  const lacking = [...new Set(props.pieces.filter(({ isKnown }) => !isKnown).map(({ place = '' }) => place))];
  if (lacking.length === 0) return null;
  const why = new Map(props.places.map((one) => [one.place, one.why]));
  return (
    <ul className="wording-unknown" data-testid="wording-unknown">
      {lacking.map((place) => (
        <li key={place}>
          ⚠ {place}：{why.has(place) ? (why.get(place) ?? '还没有登记') : '没有这个名目，请从下面点选'}
        </li>
      ))}
    </ul>
  );
}
