import { Store } from '../core/Store';
import { allows } from './allows';

/** What of a podcast a content security policy can refuse. */
export type PolicyDirective = 'media-src' | 'img-src';

/** What the policy of the page refused to a podcast. */
export type PolicyRefusal = {
  directive: PolicyDirective;
  /** The sources that the policy allows, as it names them. */
  allowed: string[];
  /** The sources that are missing in it. */
  missing: string[];
  /** Those of the allowed that redirect to a host that is not; the browser does not tell a page which. */
  redirecting: string[];
};

const NONE: readonly PolicyRefusal[] = [];

/**
 * Remembers all that the content security policy of the page refused to podcasts. An element itself only says that its
 * file cannot be used, in the same way as for a missing one.
 */
export class PolicyWatch extends Store<readonly PolicyRefusal[]> {
  /** What podcasts asked for: other plugins are refused something, too. */
  private readonly requested = new Set<string>();
  /** What was refused, and the origin that was. */
  private readonly refused = new Map<string, string>();
  private media = '';

  constructor() {
    super(NONE);
    document.addEventListener('securitypolicyviolation', event => {
      const { effectiveDirective: directive, blockedURI: url } = event;
      if (event.disposition === 'report' || !isPolicyDirective(directive)) {
        return;
      }
      let key = toKey(directive, url);
      if (!this.requested.has(key)) {
        // Not every browser names the address of a media file in full.
        if (directive === 'img-src' || !this.media) return;
        key = this.media;
      }
      this.refused.set(key, getOrigin(url));
      this.add(
        directive,
        url,
        getSources(directive, event.originalPolicy ?? ''),
      );
    });
  }

  /** Says that a media file is loaded, perhaps once more. */
  trackMedia(url: string): void {
    this.media = toKey('media-src', url);
    this.requested.add(this.media);
    this.refused.delete(this.media);
  }

  /** The origin that was refused since the media file was asked for; some browsers name that which a redirect led to. */
  refusedMedia(url: string): string | undefined {
    return this.refused.get(toKey('media-src', url));
  }

  /** Says that a picture is going to be shown. */
  trackImage(url: string): void {
    this.requested.add(toKey('img-src', url));
  }

  /** Whether the policy is known to refuse a picture, so that there is no use in asking for it. */
  refusesImage(url: string): boolean {
    return Boolean(
      this.find('img-src')?.missing.includes(getOrigin(url)) ||
        this.refused.has(toKey('img-src', url)),
    );
  }

  private find(directive: PolicyDirective): PolicyRefusal | undefined {
    return this.getSnapshot().find(refusal => refusal.directive === directive);
  }

  private add(directive: PolicyDirective, url: string, allowed: string[]) {
    const before = this.find(directive);
    const { missing = [], redirecting = [] } = before ?? {};
    const origin = getOrigin(url);
    const isRedirect = allowed.some(source => allows(source, url));
    // No page learns where a redirect led to, so that all hosts are to be allowed.
    const source = isRedirect
      ? ['https:', 'http:'].find(scheme => !allowed.includes(scheme))
      : origin;
    const after: PolicyRefusal = {
      directive,
      allowed,
      missing: union(missing, source),
      redirecting: isRedirect ? union(redirecting, origin) : redirecting,
    };
    // Also where nothing is new: a picture that was refused by itself is to go.
    this.setSnapshot(
      [
        ...this.getSnapshot().filter(
          refusal => refusal.directive !== directive,
        ),
        after,
      ].sort((one, other) => (one.directive < other.directive ? 1 : -1)),
    );
    if (!before) {
      const what = directive === 'img-src' ? 'artwork' : 'media';
      // eslint-disable-next-line no-console
      console.warn(
        `The content security policy of this portal refuses ${what} of podcasts from ${origin}. Its operator can allow it by backend.csp.${directive} in app-config.yaml.`,
      );
    }
  }
}

function isPolicyDirective(name: string): name is PolicyDirective {
  return name === 'media-src' || name === 'img-src';
}

function union(list: string[], item: string | undefined): string[] {
  return item === undefined || list.includes(item) ? list : [...list, item];
}

/** Of an address only what a browser reports, which leaves out the fragment. */
function toKey(directive: PolicyDirective, url: string): string {
  try {
    const { href } = new URL(url, document.baseURI);
    return `${directive} ${href.split('#')[0]}`;
  } catch {
    return `${directive} ${url}`;
  }
}

function getOrigin(url: string): string {
  try {
    return new URL(url, document.baseURI).origin;
  } catch {
    return url;
  }
}

/** The sources of a directive, in whose place stands `default-src` where it is missing. */
function getSources(directive: PolicyDirective, policy: string): string[] {
  const directives = policy.split(';').map(one => one.trim().split(/\s+/));
  const [, ...sources] =
    directives.find(([name]) => name === directive) ??
    directives.find(([name]) => name === 'default-src') ??
    [];
  return sources.filter(source => source !== "'none'");
}

let watch: PolicyWatch | undefined;

/** The one of the page. */
export function policyWatch(): PolicyWatch {
  watch ??= new PolicyWatch();
  return watch;
}
