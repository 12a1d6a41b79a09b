/**
 * Gives this load's nonce to style elements that controls make at run time without being told it (the scroll lock behind
 * a drawer, the measure of a scroll bar), so that the page policy can stay strict.
 */
export function lendNonce(nonce: string): void {
  const create = document.createElement.bind(document) as (
    name: string,
    options?: ElementCreationOptions,
  ) => HTMLElement;
  const lending = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  document.createElement = lending as typeof document.createElement;
}
