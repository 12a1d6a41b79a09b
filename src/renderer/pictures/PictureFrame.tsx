import { PictureOutlined, PrinterOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import type { PictureModel, Spot } from '../../core/pictures/pictureModel.ts';
import { useSession } from '../session/useSession.ts';
import { papers, usualPaper } from './paperChoice.ts';
import { PictureDrawing } from './PictureDrawing.tsx';
import { picturePng } from './picturePng.ts';
import { PictureText } from './PictureText.tsx';
import { PrintPictures } from './PrintPictures.tsx';
import type { TileMoves } from './tileMoves.ts';
import { usePictureWidth } from './usePictureWidth.ts';
import './pictures.css';

/** What was said last about saving or printing. */
interface Said {
  readonly text: string;
  readonly isWrong?: boolean;
}

const unsaved = '图片没有存成。台账里的内容都还在；请换一个文件夹再存一次，或改用“打印”。';

/** A picture with what can be done with it: looked at whole or closely, printed, saved as an image, read as text. */
export function PictureFrame(props: {
  readonly model: PictureModel;
  readonly onOpen: (spot: Spot) => void;
  readonly moves?: TileMoves;
  /** Choices and buttons of the screen, left of the usual ones. */
  readonly children?: ReactNode;
  /** All pictures of the screen, one on each sheet, with the words of their button. */
  readonly all?: undefined | { readonly word: string; readonly models: () => readonly PictureModel[] };
  /** Told what was printed, once it was. */
  readonly onPrinted?: (models: readonly PictureModel[]) => void;
  /** Line under the picture on how to use it. */
  readonly hint?: string;
}) {
  const { model, all } = props;
  const { bridge, workspace } = useSession();
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const [isWhole, setWhole] = useState(false);
  const [paper, setPaper] = useState<string>();
  const [printing, setPrinting] = useState<readonly PictureModel[]>();
  const [said, setSaid] = useState<Said>();
  const { width, isWholeAnyway } = usePictureWidth(box, model, isWhole);
  const word = paper ?? usualPaper(model);
  const sheet = papers.find((one) => one.word === word)?.paper;
  const latest = useRef(props.onPrinted);
  useEffect(() => {
    latest.current = props.onPrinted;
  });
  const printed = useCallback(
    (wrong?: string) => {
      setPrinting(undefined);
      setSaid(wrong === undefined ? undefined : { text: wrong, isWrong: true });
      if (wrong === undefined && printing !== undefined) latest.current?.(printing);
    },
    [printing],
  );
  const save = async (): Promise<void> => {
    const image = await picturePng(model);
    if (image === undefined) return setSaid({ text: unsaved, isWrong: true });
    const suggestedName = `${model.name}-${workspace.data.today}.png`;
    const saved = await bridge.saveFile({ suggestedName, bytes: image.bytes, what: '图片' });
    if (saved.saved)
      setSaid({ text: `已存到${saved.place}：${suggestedName}，${image.width}×${image.height} 像素` });
    else if (saved.reason !== undefined) setSaid({ text: saved.reason, isWrong: true });
  };
  return (
    <section className="picture" aria-label={model.name}>
      <div className="picture-bar">
        {props.children}
        <span className="picture-gap" />
        {!isWholeAnyway && (
          <Button aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? '看清楚' : '看整页'}
          </Button>
        )}
        <Select
          aria-label="打印用纸"
          value={word}
          options={papers.map((one) => ({ value: one.word, label: one.word }))}
          onChange={setPaper}
        />
        <Button data-print icon={<PrinterOutlined aria-hidden />} onClick={() => setPrinting([model])}>
          打印
        </Button>
        {all !== undefined && <Button onClick={() => setPrinting(all.models())}>{all.word}</Button>}
        <Button icon={<PictureOutlined aria-hidden />} onClick={() => void save()}>
          存成图片
        </Button>
      </div>
      <div className="picture-box" ref={box}>
        <PictureDrawing model={model} svg={svg} width={width} onOpen={props.onOpen} moves={props.moves} />
        <PictureText model={model} />
      </div>
      <p className="picture-foot" role="status">
        {said === undefined ? (
          <span className="muted">
            {props.hint ?? '点一处看是哪些人、哪些单位；键盘用方向键走动，回车打开'}
          </span>
        ) : (
          <span className={said.isWrong === true ? 'picture-wrong' : 'picture-done'}>
            {said.isWrong === true ? '✕ ' : '✓ '}
            {said.text}
          </span>
        )}
      </p>
      {printing !== undefined && sheet !== undefined && (
        <PrintPictures models={printing} paper={sheet} bridge={bridge} onDone={printed} />
      )}
    </section>
  );
}
