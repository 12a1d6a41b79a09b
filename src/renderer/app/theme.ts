import type { ThemeConfig } from 'antd';

/** Colours that keep WCAG AA on white and on the light grey ground, at a text size. */
export function themeFor(px: number): ThemeConfig {
  return {
    token: {
      fontSize: px,
      fontSizeSM: Math.max(px - 1, 14),
      fontFamily:
        '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif',
      controlHeight: Math.round(px * 2.15),
      borderRadius: 4,
      colorPrimary: '#0958d9',
      colorLink: '#0958d9',
      colorError: '#cf1322',
      colorSuccess: '#237804',
      colorWarning: '#ad4e00',
      colorBorder: '#8c8c8c',
      colorTextPlaceholder: 'rgba(0,0,0,0.55)',
      colorTextDescription: 'rgba(0,0,0,0.62)',
      colorTextTertiary: 'rgba(0,0,0,0.6)',
      motion: false,
      wireframe: false,
    },
  };
}
