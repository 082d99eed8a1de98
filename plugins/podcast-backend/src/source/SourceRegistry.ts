import { ConflictError, InputError } from '@backstage/errors';
import { FeedSource } from '@nerdout/backstage-plugin-podcast-node';

/** The sources of feeds, by the scheme of the addresses that each one reads. */
export class SourceRegistry {
  private readonly sources = new Map<string, FeedSource>();

  /** @throws `ConflictError` when another source has one of its schemes already */
  add(source: FeedSource): void {
    for (const scheme of source.schemes) {
      if (this.sources.has(scheme)) {
        throw new ConflictError(
          `There is a feed source for ${scheme}: addresses already`,
        );
      }
    }
    source.schemes.forEach(scheme => this.sources.set(scheme, source));
  }

  get schemes(): string[] {
    return [...this.sources.keys()];
  }

  /** @throws `InputError` for a scheme that no source has */
  get(scheme: string): FeedSource {
    const source = this.sources.get(scheme);
    if (!source) {
      throw new InputError(`There is no feed source for ${scheme}: addresses`);
    }
    return source;
  }
}
