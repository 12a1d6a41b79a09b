import type { PaperFace } from './paperModel.ts';

/** What a face is called in an office and the fonts that can stand for it, the wanted one first (domain.md 1.2). */
export interface FaceFonts {
  readonly label: string;
  readonly fonts: readonly string[];
  /** What any system has when none of them is there. */
  readonly generic: 'serif' | 'sans-serif';
}

/** The fonts of every face, for preview, print, PDF and Word alike. */
export const paperFonts: Readonly<Record<PaperFace, FaceFonts>> = {
  title: {
    label: '小标宋',
    fonts: [
      '方正小标宋简体',
      'FZXiaoBiaoSong-B05S',
      '方正小标宋_GBK',
      'CESI小标宋-GB2312',
      'STZhongsong',
      '华文中宋',
      'SimSun',
      '宋体',
      'Noto Serif CJK SC',
    ],
    generic: 'serif',
  },
  body: {
    label: '仿宋',
    fonts: [
      '仿宋_GB2312',
      'FangSong_GB2312',
      '仿宋',
      'FangSong',
      'CESI仿宋-GB2312',
      'STFangsong',
      'Noto Serif CJK SC',
    ],
    generic: 'serif',
  },
  heading: {
    label: '黑体',
    fonts: ['黑体', 'SimHei', 'CESI黑体-GB2312', 'STHeiti', 'Noto Sans CJK SC'],
    generic: 'sans-serif',
  },
  kai: {
    label: '楷体',
    fonts: [
      '楷体_GB2312',
      'KaiTi_GB2312',
      '楷体',
      'KaiTi',
      'CESI楷体-GB2312',
      'STKaiti',
      'Noto Serif CJK SC',
    ],
    generic: 'serif',
  },
  song: {
    label: '宋体',
    fonts: ['宋体', 'SimSun', 'CESI宋体-GB2312', 'STSong', 'Noto Serif CJK SC'],
    generic: 'serif',
  },
};

/** The fonts of a face as a font-family. */
export function fontFamily(face: PaperFace): string {
  const { fonts, generic } = paperFonts[face];
  return [...fonts.map((font) => `'${font}'`), generic].join(',');
}

/** The red of the mark and its line. */
export const paperRed = '#ff0000';
