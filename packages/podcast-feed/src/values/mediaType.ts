const byExtension = new Map<string, string>([
  ['mp3', 'audio/mpeg'],
  ['mpga', 'audio/mpeg'],
  ['m4a', 'audio/x-m4a'],
  ['m4b', 'audio/x-m4a'],
  ['aac', 'audio/aac'],
  ['ogg', 'audio/ogg'],
  ['oga', 'audio/ogg'],
  ['opus', 'audio/opus'],
  ['flac', 'audio/flac'],
  ['wav', 'audio/wav'],
  ['wma', 'audio/x-ms-wma'],
  ['mp4', 'video/mp4'],
  ['m4v', 'video/x-m4v'],
  ['mov', 'video/quicktime'],
  ['webm', 'video/webm'],
  ['m3u8', 'application/x-mpegurl'],
  ['vtt', 'text/vtt'],
  ['srt', 'application/x-subrip'],
  ['json', 'application/json'],
  ['html', 'text/html'],
  ['htm', 'text/html'],
  ['txt', 'text/plain'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['png', 'image/png'],
  ['gif', 'image/gif'],
  ['webp', 'image/webp'],
  ['pdf', 'application/pdf'],
  ['epub', 'application/epub+zip'],
]);

const aliases = new Map<string, string>([
  ['audio/mp3', 'audio/mpeg'],
  ['audio/x-mp3', 'audio/mpeg'],
  ['audio/mpeg3', 'audio/mpeg'],
  ['audio/x-mpeg', 'audio/mpeg'],
  ['audio/mpg', 'audio/mpeg'],
  ['application/srt', 'application/x-subrip'],
  ['text/srt', 'application/x-subrip'],
  ['text/x-subrip', 'application/x-subrip'],
  ['application/json+chapters', 'application/json'],
]);

const plain = /^[a-z]+\/[a-z0-9.+-]+$/;

/** Parses a media type: lower case, without parameters, common wrong names corrected; undefined if it is invalid. */
export function parseMediaType(value: string): string | undefined {
  if (plain.test(value)) {
    return aliases.get(value) ?? value;
  }
  const type = value
    .split(';', 1)[0]
    .replace(/^[\s"']{1,5}|[\s"']{1,5}$/g, '')
    .toLowerCase();
  if (!plain.test(type)) {
    return undefined;
  }
  return aliases.get(type) ?? type;
}

/** Returns the media type that a file name suggests. */
export function guessMediaType(url: string): string | undefined {
  const path = url.split(/[?#]/, 1)[0];
  const extension = /\.([a-z0-9]{2,5})$/i.exec(path)?.[1].toLowerCase();
  return extension ? byExtension.get(extension) : undefined;
}

/** Whether a media type is a document to read. */
export function isDocument(type: string): boolean {
  return /^application\/(?:pdf|epub\+zip|json|x-subrip|zip|msword|vnd\.(?!apple\.mpegurl))|^text\/vtt/.test(
    type,
  );
}

/** Whether a player can play a media type, or the type is too vague to exclude that. */
export function isMedia(type: string): boolean {
  return (
    /^(?:audio|video)\//.test(type) ||
    /^application\/(?:octet-stream|ogg|x-mpegurl|vnd\.apple\.mpegurl|dash\+xml|mp4|x-bittorrent)$/.test(
      type,
    )
  );
}
