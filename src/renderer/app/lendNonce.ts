/**
 * Gives this load's nonce to style elements that controls make at run time without being told it (the scroll lock behind
 * a drawer, the measure of a scroll bar), so that the page policy can stay strict.
 */
export function lendNonce(nonce: string): void {
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
}
