/** What the policy refused. */
export type CspRefusal = {
  /** Origin of the address that was refused; it can be another one than that of the file, after a redirect. */
  origin: string;
  /** What the policy allows media from. */
  allowed: string[];
};

/**
 * Remembers which media the content security policy of the page refused. The media element itself only says that the
 * file cannot be used, in the same way as for a missing one.
 */
export class CspWatch {
  private blocked: CspRefusal | undefined;

  constructor() {
    document.addEventListener('securitypolicyviolation', event => {
      if (
        event.disposition !== 'report' &&
        event.effectiveDirective === 'media-src'
      ) {
        this.blocked = {
          origin: originOf(event.blockedURI),
          allowed: mediaSources(event.originalPolicy ?? ''),
        };
      }
    });
  }

  reset(): void {
    this.blocked = undefined;
  }

  /** What was refused since the last reset. */
  get refusal(): CspRefusal | undefined {
    return this.blocked;
  }
}

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    // Browsers report a scheme alone for `data:` and `blob:`.
    return url;
  }
}

/** The sources of `media-src`, in whose place stands `default-src` where it is missing. */
function mediaSources(policy: string): string[] {
  const directives = policy
    .split(';')
    .map(directive => directive.trim().split(/\s+/));
  const [, ...sources] =
    directives.find(([name]) => name === 'media-src') ??
    directives.find(([name]) => name === 'default-src') ??
    [];
  return sources.filter(source => source !== "'none'");
}
