import type { PaperFace } from './paperModel.ts';

/** A face as offices know it, and the fonts that can stand for it (domain.md 1.2). */
export interface FaceFonts {
  readonly label: string;
  /** The font that is wanted, under its several names, the most usual first. */
  readonly wanted: readonly string[];
  /** What comes near where the wanted font is missing, the best first. */
  readonly near: readonly string[];
  /** What any system has when none of them is there. */
  readonly generic: 'serif' | 'sans-serif';
}

/** The fonts of every face, for preview, print, PDF and Word alike. */
export const paperFonts: Readonly<Record<PaperFace, FaceFonts>> = {
  title: {
    label: '小标宋',
    wanted: ['方正小标宋简体', 'FZXiaoBiaoSong-B05S', '方正小标宋_GBK', 'CESI小标宋-GB2312'],
    near: ['华文中宋', 'STZhongsong', '宋体', 'SimSun', 'Noto Serif CJK SC'],
    generic: 'serif',
  },
  body: {
    label: '仿宋',
    wanted: ['仿宋_GB2312', 'FangSong_GB2312', '仿宋', 'FangSong', 'CESI仿宋-GB2312', 'STFangsong'],
    near: ['Noto Serif CJK SC'],
    generic: 'serif',
  },
  heading: {
    label: '黑体',
    wanted: ['黑体', 'SimHei', 'CESI黑体-GB2312', 'STHeiti'],
    near: ['Noto Sans CJK SC'],
    generic: 'sans-serif',
  },
  kai: {
    label: '楷体',
    wanted: ['楷体_GB2312', 'KaiTi_GB2312', '楷体', 'KaiTi', 'CESI楷体-GB2312', 'STKaiti'],
    near: ['Noto Serif CJK SC'],
    generic: 'serif',
  },
  song: {
    label: '宋体',
    wanted: ['宋体', 'SimSun', 'CESI宋体-GB2312', 'STSong'],
    near: ['Noto Serif CJK SC'],
    generic: 'serif',
  },
};

/** The fonts of a face as a font-family. */
export function fontFamily(face: PaperFace): string {
  const { wanted, near, generic } = paperFonts[face];
  return [...[...wanted, ...near].map((font) => `'${font}'`), generic].join(',');
}

/** The red of the mark and its line. */
export const paperRed = '#ff0000';
