/** The charset that a `Content-Type` header names. */
export function headerCharset(contentType?: string): string | undefined {
  const match = /;\s*charset\s*=\s*["']?\s*([^"';\s]+)/i.exec(
    contentType ?? '',
  );
  return match?.[1];
}

/** The charset that the XML declaration of bytes in some superset of ASCII names. */
export function declaredCharset(bytes: Buffer): string | undefined {
  const start = bytes.toString('latin1', 0, 1024);
  const declaration = /<\?xml\s[^>]{0,500}/i.exec(start)?.[0] ?? '';
  return /encoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(declaration)?.[1];
}
