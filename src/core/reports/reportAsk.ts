import { paperDate, span } from '../kinds/day.ts';
import type { IdDisplay } from '../kinds/idNumber.ts';
import type { Data } from '../record/data.ts';
import { asOf } from '../record/dataView.ts';
import type { Stored } from '../record/types.ts';
import { officesWithin, type Scope } from '../rules/coverage.ts';
import type { SheetModel } from './sheetModel.ts';

/** What a report is asked for. */
export interface ReportAsk {
  /** The month, `2026-09`; a report shows its last day. */
  readonly period: string;
  /** Scope: an office and all below it; our own office when absent. */
  readonly office?: string;
  /** How identity numbers are shown; masked when absent (domain.md 2.6). */
  readonly idDisplay?: IdDisplay;
  readonly paper?: 'A4' | 'A3';
}

/** What every sheet of one report shares: the data on its cut-off day, and the words of title, caption and footer. */
export interface ReportFrame {
  readonly data: Data;
  readonly day: string;
  readonly scope: Scope;
  readonly office: Stored<'office'> | undefined;
  /** Name of the office for titles: 香水社区. */
  readonly name: string;
  readonly idDisplay: IdDisplay;
  readonly caption: SheetModel['caption'];
  readonly signatures: SheetModel['signatures'];
  readonly page: SheetModel['page'];
}

/** The office whose settings are ours. */
function ourOffice(data: Data): Stored<'office'> | undefined {
  return data.get('office', data.all('settings')[0]?.office);
}

/** Prepares a report: data as of the last day of the month, caption and signatures from 本单位设置 (domain.md 11.1). */
export function reportFrame(given: Data, ask: ReportAsk): ReportFrame {
  const day = span(ask.period)[1];
  const data = asOf(given, day);
  const settings = data.all('settings')[0];
  const office = data.get('office', ask.office) ?? ourOffice(data);
  const isOurs = office === undefined || office.id === ourOffice(data)?.id;
  const name = office?.name ?? '本社区';
  const unit = (isOurs ? settings?.reportingUnit : undefined) ?? name;
  return {
    data,
    day,
    scope: officesWithin(data, office?.id),
    office,
    name,
    idDisplay: ask.idDisplay ?? 'masked',
    caption: {
      left: `填报单位（盖章）：${unit}`,
      middle: `填报日期：${paperDate(day)}`,
      right: '单位：人',
    },
    signatures: [
      { label: '负责人', name: settings?.responsiblePerson ?? '' },
      { label: '审核人', name: settings?.reviewer ?? '' },
      { label: '填表人', name: settings?.preparer ?? '' },
      { label: '联系电话', name: settings?.contactPhone ?? '' },
    ],
    page: { paper: ask.paper ?? 'A4', orientation: 'landscape' },
  };
}
