/**
 * Remembers which media the content security policy of the page refused. The media element itself only says that the
 * file cannot be used, in the same way as for a missing one.
 */
export class CspWatch {
  private blocked: string | undefined;

  constructor() {
    document.addEventListener('securitypolicyviolation', event => {
      if (
        event.disposition !== 'report' &&
        event.effectiveDirective === 'media-src'
      ) {
        this.blocked = event.blockedURI;
      }
    });
  }

  reset(): void {
    this.blocked = undefined;
  }

  /** Origin that was refused since the last reset. */
  get blockedOrigin(): string | undefined {
    if (!this.blocked) {
      return undefined;
    }
    try {
      return new URL(this.blocked).origin;
    } catch {
      // Browsers report a scheme alone for `data:` and `blob:`.
      return this.blocked;
    }
  }
}
