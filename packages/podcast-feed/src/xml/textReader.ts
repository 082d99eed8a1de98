import { removeControls } from '../values/controls';
import { byte } from './bytes';
import type { XmlElement } from './element';
import type { ReadOptions } from './options';

/** Takes texts out of a document, cleans them and puts them into elements, as far as the limits allow. */
export class TextReader {
  private readonly hasReturns: boolean;

  constructor(
    private readonly bytes: Buffer,
    private readonly options: ReadOptions,
  ) {
    this.hasReturns = bytes.includes(byte.carriageReturn);
  }

  /** What the document says there, with line ends as XML has them. */
  between(start: number, end: number): string {
    const text = this.bytes.toString('utf8', start, end);
    return this.hasReturns ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** Adds to the text of an element, up to the limit. */
  append(element: XmlElement, text: string): void {
    const { limits, warn } = this.options;
    const { maxTextLength } = limits;
    if (element.text.length >= maxTextLength) {
      return;
    }
    element.text += this.clean(text, element.name);
    if (element.text.length > maxTextLength) {
      element.text = element.text.slice(0, maxTextLength);
      warn(
        'text-too-long',
        element.name,
        `Truncated the text to ${maxTextLength} characters`,
      );
    }
  }

  /** The text without control characters, if there are any in the document. */
  clean(text: string, field: string): string {
    const { hasControls, warn } = this.options;
    return hasControls ? removeControls(field, text, warn) : text;
  }
}
