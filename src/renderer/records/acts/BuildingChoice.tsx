import { Checkbox } from 'antd';

/** What a line says of one building: its stairwells, the doors that are there, those to come, and stairwells without floors. */
interface BuildingLine {
  readonly id: string;
  readonly name: string;
  readonly units: number;
  readonly there: number;
  readonly missing: number;
  readonly unknown: number;
}

function whatComes({ units, missing, unknown }: BuildingLine): string {
  if (units === 0) return '还没有登记单元';
  if (unknown > 0) return `${unknown} 个单元没有楼层数`;
  return missing === 0 ? '已齐' : `${missing} 户`;
}

/** The buildings of a compound with their doors, each to be taken or left out. */
export function BuildingChoice(props: {
  readonly lines: readonly BuildingLine[];
  readonly leftOut: ReadonlySet<string>;
  readonly onLeftOut: (leftOut: ReadonlySet<string>) => void;
}) {
  const { lines, leftOut, onLeftOut } = props;
  if (lines.length === 0) return <p className="doors-none">这个小区还没有登记楼栋。</p>;
  const toggle = (id: string): void => {
    const next = new Set(leftOut);
    if (!next.delete(id)) next.add(id);
    onLeftOut(next);
  };
  const isAll = leftOut.size === 0;
  return (
    <div className="doors-list">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                checked={isAll}
                indeterminate={!isAll && leftOut.size < lines.length}
                onChange={() => onLeftOut(isAll ? new Set(lines.map(({ id }) => id)) : new Set())}
              >
                楼栋
              </Checkbox>
            </th>
            <th scope="col">单元</th>
            <th scope="col">已有户室</th>
            <th scope="col">将生成</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>
                <Checkbox checked={!leftOut.has(line.id)} onChange={() => toggle(line.id)}>
                  {line.name}
                </Checkbox>
              </td>
              <td>{line.units}</td>
              <td>{line.there}</td>
              <td>{leftOut.has(line.id) ? '不生成' : whatComes(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
