import { App as Messages, ConfigProvider } from 'antd';
import { useLayoutEffect, type ReactNode } from 'react';
import { pageNonce } from '../bridge/pageNonce.ts';
import { locale } from './locale.ts';
import { themeFor } from './theme.ts';
import './app.css';

const csp = { nonce: pageNonce() };

/** Theme, language and text size around everything. */
export function Look(props: { readonly px: number; readonly children: ReactNode }) {
  useLayoutEffect(() => {
    document.documentElement.style.fontSize = `${props.px}px`;
  }, [props.px]);
  return (
    <ConfigProvider
      locale={locale}
      csp={csp}
      theme={themeFor(props.px)}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <Messages>{props.children}</Messages>
    </ConfigProvider>
  );
}
