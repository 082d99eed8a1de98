/** How much is read at the start and the end, in bytes. */
const EDGE = 64 * 1024;
/** In bytes; parsing more would block the event loop for too long. */
const MAX_JSON = 1024 * 1024;

/**
 * Whether bytes are a complete XML, HTML or JSON document: the root element is closed, and only white space and comments follow.
 * False for other formats.
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

/** Decodes enough to find tags in any charset; in UTF-16, letters of tags have zeros between them. */
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

/** Returns the name of the first element. */
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

/** Removes white space and comments from the end. */
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
