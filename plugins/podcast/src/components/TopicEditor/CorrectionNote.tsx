import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { TopicCorrection } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { SubtleText } from '../SubtleText';

/** Editor, date and note of a correction. */
export function CorrectionNote(props: {
  correction: Pick<TopicCorrection, 'author' | 'at' | 'note'>;
}) {
  const { author, at, note } = props.correction;
  const { t } = useTranslationRef(podcastTranslationRef);
  const time = new Intl.DateTimeFormat(usePortalLocale(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(new Date(at));
  return (
    <SubtleText variant="body2" component="div">
      {t('corrections.by')} <EntityRefLink entityRef={author} hideIcon />
      {' · '}
      <time dateTime={at}>{time}</time>
      {note && ` · “${note}”`}
    </SubtleText>
  );
}
