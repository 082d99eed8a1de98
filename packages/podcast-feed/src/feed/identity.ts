import { createHash } from 'node:crypto';

type Identifying = {
  guid?: string;
  fallbackGuid?: string;
  enclosureUrl?: string;
  link?: string;
  title?: string;
  publishedAt?: string;
};

/** GUIDs longer than this are replaced by their hash. */
const longestGuid = 1024;

/**
 * The GUID of an item, or one made from what changes least: the address of the media file without its query (which often
 * holds a token that changes), the link, or title and date.
 *
 * @returns `made` says what stands in for a missing GUID, `isHashed` that the GUID was too long.
 */
export function identityOf(item: Identifying): {
  guid: string;
  made?: string;
  isHashed?: boolean;
} {
  const guid = item.guid ?? item.fallbackGuid;
  if (guid) {
    return guid.length > longestGuid
      ? { guid: hashed(guid), isHashed: true }
      : { guid };
  }
  if (item.enclosureUrl) {
    return {
      guid: item.enclosureUrl.split(/[?#]/, 1)[0],
      made: 'the address of the media file',
    };
  }
  if (item.link) {
    return { guid: item.link, made: 'the link' };
  }
  return {
    guid: hashed(`${item.title ?? ''}\n${item.publishedAt ?? ''}`),
    made: 'a hash of title and date',
  };
}

export function hashed(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 32);
  return `sha256:${digest}`;
}
