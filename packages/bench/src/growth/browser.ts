import { JSDOM } from 'jsdom';

/** Whether a file is of one of the packages for the browser. */
export function runsInBrowser(file: string): boolean {
  return /^plugins\/podcast(?:-react)?\//.test(file);
}

/** Lets what runs in a browser run here. */
export function useBrowser(): void {
  if ('window' in globalThis) {
    return;
  }
  const { window } = new JSDOM('', { url: 'https://portal.example/' });
  const { document, DOMParser, NodeFilter, localStorage } = window;
  Object.assign(globalThis, {
    window,
    document,
    DOMParser,
    NodeFilter,
    localStorage,
  });
}
