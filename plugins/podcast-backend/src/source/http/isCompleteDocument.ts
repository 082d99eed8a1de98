/** Enough for whatever stands before the root element and behind it. */
const EDGE = 64 * 1024;
/** To parse more takes too long at a time. */
const MAX_JSON = 1024 * 1024;

/**
 * Whether bytes are the whole of an XML, HTML or JSON document rather than its beginning: the root element is closed and
 * nothing but space and comments follows. Of other formats nobody can tell.
 */
export function isCompleteDocument(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = toText(buffer.subarray(0, EDGE))
    .replace(/^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/, '')
    .trimStart();
  if (/^[[{]/.test(start)) {
    return buffer.length <= MAX_JSON && isJson(buffer.toString());
  }
  const root = findRootName(start);
  return (
    root !== undefined &&
    withoutTrailingComments(toText(buffer.subarray(-EDGE))).endsWith(
      `</${root}>`,
    )
  );
}

/** Good enough to find tags in, whatever the charset is; UTF-16 has zeros between their letters. */
function toText(buffer: Buffer): string {
  return buffer.toString('latin1').replace(/\0+/g, '');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Name of the first element. */
function findRootName(text: string): string | undefined {
  const skipped = [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<!', '>'],
  ];
  for (let position = 0; ; ) {
    while (/\s/.test(text.charAt(position))) {
      position += 1;
    }
    const markup = skipped.find(([begin]) => text.startsWith(begin, position));
    if (!markup) {
      return /^<([a-z_][\w.:-]{0,100})[\s>]/i.exec(
        text.slice(position, position + 110),
      )?.[1];
    }
    const end = text.indexOf(markup[1], position + markup[0].length);
    if (end < 0) {
      return undefined;
    }
    position = end + markup[1].length;
  }
}

/** The text without space and comments behind it. */
function withoutTrailingComments(text: string): string {
  let end = text.trimEnd();
  while (end.endsWith('-->')) {
    const start = end.lastIndexOf('<!--');
    if (start < 0) {
      break;
    }
    end = end.slice(0, start).trimEnd();
  }
  return end;
}
