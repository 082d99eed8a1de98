/** Returns the charset of a `Content-Type` header. */
export function getHeaderCharset(contentType?: string): string | undefined {
  const match = /;\s*charset\s*=\s*["']?\s*([^"';\s]+)/i.exec(
    contentType ?? '',
  );
  return match?.[1];
}

/** Returns the charset of the XML declaration of bytes in a superset of ASCII. */
export function getDeclaredCharset(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 1024);
  const declaration = /<\?xml\s[^>]{0,500}/i.exec(start)?.[0] ?? '';
  return /encoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(declaration)?.[1];
}
