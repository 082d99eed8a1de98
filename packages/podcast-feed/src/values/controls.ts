/** Control characters other than tab and line ends, byte-order marks, and code units that are no characters. */
const controls = /(?![\t\n\r])[\p{Cc}\ufeff\ufffe\uffff]/gu;

/** Whether {@link withoutControls} would change the text; quick, since it is asked of every item. */
export function hasControls(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x20) {
      if (code !== 0x0a && code !== 0x0d && code !== 0x09) {
        return true;
      }
    } else if (code > 0x7e && (code < 0xa0 || code > 0xfefe)) {
      if (code < 0xa0 || code === 0xfeff || code > 0xfffd) {
        return true;
      }
    }
  }
  return false;
}

/** Takes out characters that no text needs and that XML does not allow. */
export function withoutControls(text: string): string {
  return text.replace(controls, '');
}
