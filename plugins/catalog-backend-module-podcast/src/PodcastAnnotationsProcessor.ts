import type { RootConfigService } from '@backstage/backend-plugin-api';
import { ENTITY_STATUS_CATALOG_PROCESSING_TYPE } from '@backstage/catalog-client';
import type { Entity } from '@backstage/catalog-model';
import type { AlphaEntity } from '@backstage/catalog-model/alpha';
import { InputError, serializeError } from '@backstage/errors';
import type { CatalogProcessor } from '@backstage/plugin-catalog-node';
import {
  checkPodcastAnnotations,
  readTopics,
  type Topic,
} from '@nerdout/backstage-plugin-podcast-common';

/**
 * Validates the annotations `podcast/topics` and `podcast/episodes`. Each mistake becomes a status item of the entity, which
 * the catalog shows like its own errors. If the processor threw or emitted an error instead, the catalog would reject new
 * entities and stop updating existing ones.
 *
 * @public
 */
export class PodcastAnnotationsProcessor implements CatalogProcessor {
  readonly #topics: Topic[];

  constructor(options: { topics: Topic[] }) {
    this.#topics = options.topics;
  }

  /** @throws InputError that names the invalid configuration key */
  static fromConfig(config: RootConfigService): PodcastAnnotationsProcessor {
    return new PodcastAnnotationsProcessor({ topics: readTopics(config) });
  }

  getProcessorName(): string {
    return 'PodcastAnnotationsProcessor';
  }

  async postProcessEntity(entity: Entity): Promise<Entity> {
    const problems = checkPodcastAnnotations(entity, this.#topics);
    if (problems.length === 0) return entity;
    const status = (entity as AlphaEntity).status;
    const items = problems.map(({ annotation, message }) => {
      const error = new InputError(`Annotation ${annotation}: ${message}`);
      return {
        type: ENTITY_STATUS_CATALOG_PROCESSING_TYPE,
        level: 'error' as const,
        message: `${error.name}: ${error.message}`,
        error: serializeError(error),
      };
    });
    const checked: AlphaEntity = {
      ...entity,
      status: { ...status, items: [...(status?.items ?? []), ...items] },
    };
    return checked;
  }
}
