import type { FeedLimits } from './limits';
import { parseBoolean } from './values/boolean';
import { withoutControlsOf } from './values/controls';
import { parseDate } from './values/date';
import { parseDuration } from './values/duration';
import { parseByteLength, parseInteger } from './values/integer';
import { isLanguage } from './values/language';
import { resolveLinks } from './values/relativeLinks';
import { htmlText, plainText } from './values/text';
import { webAddress } from './values/url';
import type { Warn } from './warnings';
import { quote } from './warnings';
import { attribute, deepText } from './xml/element';
import type { XmlElement } from './xml/element';

/** Whom an element names that is not about people in particular, such as `author`. */
export type Contact = { name?: string; email?: string };

/** What the readers of elements share: where repairs are told, and what relative URLs resolve against. */
export type FieldContext = {
  warn: Warn;
  limits: FeedLimits;
  /** What dates that lie ahead are measured by. */
  now: Date;
  /** Base of relative URLs where no `xml:base` says otherwise. */
  base?: string;
  /** Whether the show itself is meant by somebody; absent while the show is not known yet. */
  isOfShow?: (contact: Contact) => boolean;
};

/** Text of an element on one line, without markup. */
export function textOf(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  return plainText(deepText(element), element.name, context.warn);
}

/** HTML of an element, whether it was escaped, in CDATA, or simply written there, with addresses that are absolute. */
export function htmlOf(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  const isMarkup = element.children.length > 0 && element.source !== '';
  const { maxTextLength } = context.limits;
  const html = htmlText(
    isMarkup
      ? withoutControlsOf(
          element.name,
          withoutPrefix(
            withoutCdata(element.source.slice(0, maxTextLength)),
            element,
          ),
          context.warn,
        )
      : element.text,
    element.name,
    context.warn,
  );
  return html && resolveLinks(html, element.base ?? context.base);
}

/** XHTML may have a prefix, which in HTML would be part of the names. */
function withoutPrefix(source: string, { children }: XmlElement): string {
  const name = children.find(({ namespace }) => namespace === 'xhtml')?.name;
  const prefix = name?.includes(':') ? name.split(':', 1)[0] : undefined;
  return prefix
    ? source.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</')
    : source;
}

function withoutCdata(source: string): string {
  return source.split('<![CDATA[').join('').split(']]>').join('');
}

/** The address in the text of an element. */
export function urlOf(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  return urlFrom(element, context, element.text);
}

/** An address that an element has somewhere else than in its text. */
export function urlFrom(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): string | undefined {
  return value === undefined
    ? undefined
    : webAddress(
        value,
        element.base ?? context.base,
        element.name,
        context.warn,
      );
}

/** The address of a picture, which is told where it is missing. */
export function pictureFrom(
  element: XmlElement,
  context: FieldContext,
  value: string,
): string | undefined {
  if (value.trim() === '') {
    context.warn(
      'bad-image',
      element.name,
      `<${element.name}> without an address was left out`,
    );
    return undefined;
  }
  return urlFrom(element, context, value);
}

/** The tag of a language, as it is written; one that does not exist is told. */
export function languageFrom(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): string | undefined {
  if (value !== undefined && !isLanguage(value)) {
    context.warn(
      'bad-language',
      element.name,
      `${quote(value)} is no tag of a language that exists`,
    );
  }
  return value;
}

export function dateOf(
  element: XmlElement,
  context: FieldContext,
): string | undefined {
  return dateFrom(element, context, element.text);
}

export function dateFrom(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): string | undefined {
  if (value === undefined) {
    return undefined;
  }
  const { iso, odd } = parseDate(value);
  if (odd) {
    context.warn(
      'bad-date',
      element.name,
      iso
        ? `${quote(value)} has ${odd}; read as ${iso}`
        : `${quote(value)} cannot be read: ${odd}`,
    );
  }
  return iso;
}

export function durationOf(
  element: XmlElement,
  context: FieldContext,
): number | undefined {
  const value = element.text;
  const { seconds, odd } = parseDuration(value);
  if (odd) {
    context.warn(
      'bad-duration',
      element.name,
      seconds === undefined
        ? `${quote(value)} is no duration`
        : `${quote(value)} was read as ${seconds} seconds`,
    );
  }
  return seconds;
}

export function integerOf(
  element: XmlElement,
  context: FieldContext,
): number | undefined {
  return integerFrom(element, context, element.text);
}

export function integerFrom(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): number | undefined {
  if (value === undefined) {
    return undefined;
  }
  const parsed = parseInteger(value);
  if (parsed.odd) {
    context.warn(
      'bad-number',
      element.name,
      parsed.value === undefined
        ? `${quote(value)} is no number that can be used`
        : `${quote(value)} was read as ${parsed.value}`,
    );
  }
  return parsed.value;
}

export function byteLengthOf(
  element: XmlElement,
  context: FieldContext,
  value: string | undefined,
): number | undefined {
  const parsed = parseByteLength(value ?? '');
  if (parsed.odd) {
    context.warn(
      'bad-length',
      element.name,
      `${quote(value ?? '')} is no number of bytes`,
    );
  }
  return parsed.value;
}

export function booleanOf(
  element: XmlElement,
  context: FieldContext,
  value: string = element.text,
): boolean | undefined {
  const parsed = parseBoolean(value);
  if (parsed === undefined) {
    context.warn(
      'bad-boolean',
      element.name,
      `${quote(value)} means neither yes nor no`,
    );
  }
  return parsed;
}

/** One of the words in lower case that a field may have. */
export function wordOf<const W extends string>(
  element: XmlElement,
  context: FieldContext,
  words: readonly W[],
  value: string = element.text,
): W | undefined {
  const found = value.trim().toLowerCase();
  const word = words.find(candidate => candidate === found);
  if (word === undefined && found !== '') {
    context.warn(
      'bad-word',
      element.name,
      `${quote(found)} is none of ${words.join(', ')}`,
    );
  }
  return word;
}

/** An attribute on one line; undefined where it is missing or blank. */
export function attributeText(
  element: XmlElement,
  context: FieldContext,
  local: string,
): string | undefined {
  const value = attribute(element, local);
  return value === undefined
    ? undefined
    : plainText(value, element.name, context.warn);
}
