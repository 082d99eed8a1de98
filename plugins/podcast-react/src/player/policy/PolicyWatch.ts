import { Store } from '../core/Store';
import { allows } from './allows';

/** The directives of a content security policy that concern podcasts. */
export type PolicyDirective = 'media-src' | 'img-src';

/** What a directive of the page's policy refused. */
export type PolicyRefusal = {
  directive: PolicyDirective;
  /** The sources that the policy allows, as written in the policy. */
  allowed: string[];
  /** The sources that are missing in the policy. */
  missing: string[];
  /** Allowed origins that redirect to a host that is not allowed. Browsers do not reveal that host. */
  redirecting: string[];
};

const NONE: readonly PolicyRefusal[] = [];

/**
 * Collects what the content security policy of the page refused to podcasts. Media and image elements report a refused
 * file in the same way as a missing one.
 */
export class PolicyWatch extends Store<readonly PolicyRefusal[]> {
  /** The requests of podcasts. The policy also refuses requests of other plugins. */
  private readonly requested = new Set<string>();
  /** The refused requests, with the refused origin. */
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
        // Not every browser reports the full address of a media file.
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

  /** Call this before a media file is loaded or reloaded. */
  trackMedia(url: string): void {
    this.media = toKey('media-src', url);
    this.requested.add(this.media);
    this.refused.delete(this.media);
  }

  /** The origin that was refused since the last request for the media file. Some browsers report the target of a redirect. */
  refusedMedia(url: string): string | undefined {
    return this.refused.get(toKey('media-src', url));
  }

  /** Call this before an image is shown. */
  trackImage(url: string): void {
    this.requested.add(toKey('img-src', url));
  }

  /** Whether the policy is known to refuse an image, so that requesting it is pointless. */
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
    // Browsers do not reveal the target of a redirect, so all hosts have to be allowed.
    const source = isRedirect
      ? ['https:', 'http:'].find(scheme => !allowed.includes(scheme))
      : origin;
    const after: PolicyRefusal = {
      directive,
      allowed,
      missing: union(missing, source),
      redirecting: isRedirect ? union(redirecting, origin) : redirecting,
    };
    // Also if nothing is new, so that a refused image disappears.
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
        `The content security policy of this portal refuses podcast ${what} from ${origin}. To allow it, set backend.csp.${directive} in app-config.yaml.`,
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

/** Browsers report addresses without the fragment. */
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

/** The sources of a directive, or of `default-src` if the policy does not have the directive. */
function getSources(directive: PolicyDirective, policy: string): string[] {
  const directives = policy.split(';').map(one => one.trim().split(/\s+/));
  const [, ...sources] =
    directives.find(([name]) => name === directive) ??
    directives.find(([name]) => name === 'default-src') ??
    [];
  return sources.filter(source => source !== "'none'");
}

let watch: PolicyWatch | undefined;

/** The instance of the page. */
export function policyWatch(): PolicyWatch {
  watch ??= new PolicyWatch();
  return watch;
}
