import { priority } from '../builder';
import type { Builder } from '../builder';
import {
  attributeText,
  readBoolean,
  readByteLength,
  readText,
  languageFrom,
  pictureFrom,
  urlFrom,
  integerFrom,
} from '../fields';
import type { FieldContext } from '../fields';
import type {
  FeedAlternateEnclosure,
  FeedChat,
  FeedEnclosure,
  FeedImage,
  FeedLicense,
  FeedLink,
  FeedLocation,
  FeedPerson,
  FeedSocialInteract,
  FeedSoundbite,
  FeedTranscript,
  FeedTxt,
} from '../model';
import { parseContact } from '../people/authors';
import { parseEmailLink } from '../people/email';
import { parseClock } from '../values/clock';
import { defined } from '../values/defined';
import { parseMediaType, guessMediaType } from '../values/mediaType';
import { quote } from '../warnings';
import { getAttribute } from '../xml/element';
import type { XmlElement } from '../xml/element';

/** Limit of the sources of an alternate enclosure, and of the URLs of a `srcset`. */
const mostSources = 50;
/** Limit of the elements inside an alternate enclosure. */
const mostParts = 100;

export function readPerson(
  element: XmlElement,
  context: FieldContext,
): FeedPerson | undefined {
  const text =
    readText(element, context) ?? attributeText(element, context, 'name');
  const { name = text, email: inName } = parseContact(text ?? '');
  if (!name) {
    context.warn(
      'bad-person',
      element.name,
      'Ignored a person who has no name',
    );
    return undefined;
  }
  const href = getAttribute(element, 'href');
  const mail = parseEmailLink(href ?? '');
  const email = mail?.email ?? (name === text ? undefined : inName);
  // The warning does not contain the address, because warnings are kept longer and seen by other users.
  if (email !== undefined) {
    context.warn(
      'email-of-person',
      element.name,
      'A person has an e-mail address in place of a URL or name; used as e-mail address',
    );
  } else if (mail) {
    context.warn(
      'bad-email',
      element.name,
      'Ignored the link of a person: it has no valid e-mail address',
    );
  }
  return defined({
    name,
    role: attributeText(element, context, 'role')?.toLowerCase() ?? 'host',
    group: attributeText(element, context, 'group')?.toLowerCase() ?? 'cast',
    imageUrl: urlFrom(element, context, getAttribute(element, 'img')),
    url: mail ? undefined : urlFrom(element, context, href),
    email,
  });
}

export function readTranscript(
  element: XmlElement,
  context: FieldContext,
): FeedTranscript | undefined {
  const url = urlFrom(
    element,
    context,
    getAttribute(element, 'url') ?? element.text,
  );
  if (!url) {
    return warnIgnored(element, context, 'bad-transcript', 'a URL');
  }
  const written = getAttribute(element, 'type') ?? '';
  const type = parseMediaType(written) ?? guessMediaType(url) ?? 'text/plain';
  if (!parseMediaType(written)) {
    context.warn(
      'bad-type',
      element.name,
      `${quote(written)} is not a valid media type; used ${type}`,
    );
  }
  return defined({
    url,
    type,
    language: languageFrom(
      element,
      context,
      attributeText(element, context, 'language'),
    ),
    rel: attributeText(element, context, 'rel')?.toLowerCase(),
  });
}

export function readFunding(
  element: XmlElement,
  context: FieldContext,
): FeedLink | undefined {
  const address = getAttribute(element, 'url') ?? getAttribute(element, 'href');
  const url = urlFrom(element, context, address ?? element.text);
  if (!url) {
    return warnIgnored(element, context, 'bad-funding', 'a URL');
  }
  const text = address === undefined ? undefined : readText(element, context);
  return { url, title: text ?? 'Support' };
}

export function readChat(
  element: XmlElement,
  context: FieldContext,
): FeedChat | undefined {
  const server = attributeText(element, context, 'server')?.toLowerCase();
  const protocol = attributeText(element, context, 'protocol')?.toLowerCase();
  return server && protocol
    ? defined({
        server,
        protocol,
        accountId: attributeText(element, context, 'accountid'),
        space: attributeText(element, context, 'space'),
      })
    : warnIgnored(element, context, 'bad-chat', 'a server and a protocol');
}

export function readSoundbite(
  element: XmlElement,
  context: FieldContext,
): FeedSoundbite | undefined {
  const start = parseClock(getAttribute(element, 'starttime') ?? '');
  const duration = parseClock(getAttribute(element, 'duration') ?? '');
  if (start === undefined || !duration) {
    context.warn(
      'bad-soundbite',
      element.name,
      'Ignored a soundbite that has no start or no duration',
    );
    return undefined;
  }
  return defined({
    startSeconds: start,
    durationSeconds: duration,
    title: readText(element, context),
  });
}

export function readLocation(
  element: XmlElement,
  context: FieldContext,
): FeedLocation | undefined {
  const name = readText(element, context);
  return name
    ? defined({
        name,
        geo: attributeText(element, context, 'geo'),
        osm: attributeText(element, context, 'osm'),
        rel: attributeText(element, context, 'rel')?.toLowerCase(),
        country: attributeText(element, context, 'country')?.toUpperCase(),
      })
    : warnIgnored(element, context, 'bad-location', 'a name');
}

export function readLicense(
  element: XmlElement,
  context: FieldContext,
): FeedLicense | undefined {
  const url = urlFrom(element, context, getAttribute(element, 'url'));
  const name = readText(element, context) ?? url;
  return name
    ? defined({ name, url })
    : warnIgnored(element, context, 'bad-license', 'a name');
}

export function readTxt(
  element: XmlElement,
  context: FieldContext,
): FeedTxt | undefined {
  const value = readText(element, context);
  return value
    ? defined({ value, purpose: attributeText(element, context, 'purpose') })
    : warnIgnored(element, context, 'bad-txt', 'text');
}

/** Wider images are not better as a cover. */
const widestCover = 3000;

/** Adds images. The widest suitable one becomes the artwork, unless the feed has one. */
export function addImages(
  element: XmlElement,
  builder: Builder<{ images?: FeedImage[]; artworkUrl?: string }>,
  context: FieldContext,
): void {
  for (const image of readImages(element, context)) {
    builder.add('images', image);
    if (isCover(image, element)) {
      const { width = image.height ?? 0 } = image;
      const fits = width <= widestCover ? width : 1 / width;
      builder.set('artworkUrl', image.url, priority.fallback + fits / 1e5);
    }
  }
}

/** Whether an image is a cover: square, and intended as artwork if it has a purpose. */
function isCover({ width, height, purpose }: FeedImage, element: XmlElement) {
  const type = parseMediaType(getAttribute(element, 'type') ?? '');
  const [ratioWidth, ratioHeight = '1'] = (
    getAttribute(element, 'aspect-ratio') ?? '1/1'
  ).split(/[/:]/);
  const ratio =
    width && height ? width / height : Number(ratioWidth) / Number(ratioHeight);
  return (
    (type === undefined || type.startsWith('image/')) &&
    (purpose === undefined || purpose.includes('artwork')) &&
    // Also if the ratio is not a number.
    !(ratio < 0.8 || ratio > 1.25)
  );
}

function readPurpose(element: XmlElement): string[] | undefined {
  const words = (getAttribute(element, 'purpose') ?? '')
    .slice(0, 128)
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean);
  return words.length > 0 ? words : undefined;
}

/** Reads `podcast:image` with `href`, or `podcast:images` with a `srcset` as in HTML. */
function readImages(element: XmlElement, context: FieldContext): FeedImage[] {
  const srcset = getAttribute(element, 'srcset');
  if (srcset === undefined) {
    const href = getAttribute(element, 'href') ?? getAttribute(element, 'url');
    const url = pictureFrom(element, context, href ?? element.text);
    return url
      ? [
          defined({
            url,
            width: integerFrom(
              element,
              context,
              getAttribute(element, 'width'),
            ),
            height: integerFrom(
              element,
              context,
              getAttribute(element, 'height'),
            ),
            alt: attributeText(element, context, 'alt'),
            purpose: readPurpose(element),
          }),
        ]
      : [];
  }
  return parseSrcset(srcset)
    .slice(0, mostSources)
    .flatMap(({ address, width }) => {
      const url = urlFrom(element, context, address);
      return url ? [defined({ url, width })] : [];
    });
}

/** Parses the URLs of a `srcset` and their widths, also without spaces after commas. */
function parseSrcset(srcset: string): { address: string; width?: number }[] {
  const candidates: { address: string; width?: number }[] = [];
  const pending = srcset.split(/\s+/).filter(Boolean);
  for (const word of pending) {
    const size = /^(\d{1,6})(?:\.\d{1,3})?([wxh])(?:,(.*))?$/.exec(word);
    const last = candidates.at(-1);
    if (size && last && size[2] === 'w') {
      last.width = Number(size[1]);
    }
    const address = (size ? size[3] ?? '' : word).replace(/^,|,$/g, '');
    if (address) {
      candidates.push({ address });
    }
  }
  return candidates;
}

export function readSocialInteract(
  element: XmlElement,
  context: FieldContext,
): FeedSocialInteract | undefined {
  const protocol = attributeText(element, context, 'protocol')?.toLowerCase();
  const uri = getAttribute(element, 'uri') ?? getAttribute(element, 'url');
  // In the first draft of the specification, the URL was the text.
  const url = urlFrom(element, context, uri ?? element.text);
  if (!protocol || (!url && protocol !== 'disabled')) {
    return warnIgnored(
      element,
      context,
      'bad-social-interact',
      'a protocol and a URL',
    );
  }
  return defined({
    protocol,
    url,
    accountId: attributeText(element, context, 'accountid'),
    accountUrl: urlFrom(element, context, getAttribute(element, 'accounturl')),
    priority: integerFrom(element, context, getAttribute(element, 'priority')),
  });
}

export function readAlternateEnclosure(
  element: XmlElement,
  context: FieldContext,
): FeedAlternateEnclosure | undefined {
  const type = parseMediaType(getAttribute(element, 'type') ?? '');
  const sources: FeedEnclosure[] = [];
  let integrity: FeedAlternateEnclosure['integrity'];
  for (const inner of element.children.slice(0, mostParts)) {
    if (inner.local === 'source') {
      const url = urlFrom(
        inner,
        context,
        getAttribute(inner, 'uri') ??
          getAttribute(inner, 'url') ??
          getAttribute(inner, 'src') ??
          inner.text,
      );
      const contentType = parseMediaType(
        getAttribute(inner, 'contenttype') ?? '',
      );
      if (url && sources.length < mostSources) {
        const taken = contentType ?? type ?? guessMediaType(url);
        sources.push(defined({ url, type: taken }));
      }
    } else if (inner.local === 'integrity') {
      const kind = attributeText(inner, context, 'type');
      const value = attributeText(inner, context, 'value');
      integrity = kind && value ? { type: kind, value } : undefined;
    }
  }
  const own = getAttribute(element, 'url') ?? getAttribute(element, 'uri');
  const ownUrl = sources.length ? undefined : urlFrom(element, context, own);
  if (ownUrl) {
    context.warn(
      'misplaced-address',
      element.name,
      'An alternate enclosure has its URL as an attribute instead of in <podcast:source>',
    );
    sources.push(
      defined({ url: ownUrl, type: type ?? guessMediaType(ownUrl) }),
    );
  }
  if (sources.length === 0) {
    context.warn(
      'bad-enclosure',
      element.name,
      'Ignored an alternate enclosure that has no valid source',
    );
    return undefined;
  }
  const isDefault = getAttribute(element, 'default');
  return defined({
    type,
    length: readByteLength(element, context, getAttribute(element, 'length')),
    bitrate: readBitrate(element, context),
    height: integerFrom(element, context, getAttribute(element, 'height')),
    language: languageFrom(
      element,
      context,
      attributeText(element, context, 'lang'),
    ),
    title: attributeText(element, context, 'title'),
    isDefault:
      isDefault === undefined
        ? undefined
        : readBoolean(element, context, isDefault) || undefined,
    sources,
    integrity,
  });
}

/** Reads a bit rate, which can have decimals. */
function readBitrate(
  element: XmlElement,
  context: FieldContext,
): number | undefined {
  const written = getAttribute(element, 'bitrate');
  const value = Math.round(Number(written));
  if (value > 0 && value < 1e10) {
    return value;
  }
  if (written?.trim()) {
    context.warn(
      'bad-number',
      element.name,
      `${quote(written)} is not a valid bit rate`,
    );
  }
  return undefined;
}

/** Warns that an element was ignored because something required is missing. */
export function warnIgnored(
  element: XmlElement,
  context: FieldContext,
  code: string,
  lacking: string,
): undefined {
  context.warn(
    code,
    element.name,
    `Ignored <${element.name}>: it needs ${lacking}`,
  );
  return undefined;
}
