import { ConflictError, InputError } from '@backstage/errors';
import { FeedSource } from '@nerdout/backstage-plugin-podcast-node';

/** Feed sources by URL scheme. */
export class SourceRegistry {
  private readonly sources = new Map<string, FeedSource>();

  /** @throws `ConflictError` if another source has one of its schemes */
  add(source: FeedSource): void {
    for (const scheme of source.schemes) {
      if (this.sources.has(scheme)) {
        throw new ConflictError(
          `A feed source for ${scheme}: URLs already exists`,
        );
      }
    }
    source.schemes.forEach(scheme => this.sources.set(scheme, source));
  }

  get schemes(): string[] {
    return [...this.sources.keys()];
  }

  /** @throws `InputError` if no source has the scheme */
  get(scheme: string): FeedSource {
    const source = this.sources.get(scheme);
    if (!source) {
      throw new InputError(`No feed source for ${scheme}: URLs`);
    }
    return source;
  }
}
