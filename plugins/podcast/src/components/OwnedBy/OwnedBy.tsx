import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { CatalogEntity } from '@nerdout/backstage-plugin-podcast-common';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';

/** The owner of an entity, at the end of a line about it. */
export function OwnedBy({ owner }: { owner: CatalogEntity }) {
  const { t } = useTranslationRef(podcastTranslationRef);
  return (
    <>
      {' · '}
      {t('topics.ownedBy')} <EntityRefLink entityRef={owner} hideIcon />
    </>
  );
}
