import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import EditIcon from '@material-ui/icons/Edit';
import {
  podcastTopicUpdatePermission,
  Episode,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  useMirroredIcons,
} from '@nerdout/backstage-plugin-podcast-react';
import { lazy, Suspense, useState } from 'react';

// Loaded on demand, since few users edit topics.
const TopicEditorDialog = lazy(async () => ({
  default: (await import('./TopicEditorDialog')).TopicEditorDialog,
}));

type TopicEditorProps = {
  episode: Episode;
  /** Called after each change. */
  onChanged(): void;
};

/** Edits the topics of an episode. Only for users who may. */
export function TopicEditor({ episode, onChanged }: TopicEditorProps) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const mirroredIcons = useMirroredIcons();
  const { allowed } = usePermission({
    permission: podcastTopicUpdatePermission,
  });
  const [open, setOpen] = useState(false);
  if (!allowed) return null;
  return (
    <>
      <Button
        size="small"
        classes={mirroredIcons}
        startIcon={<EditIcon fontSize="small" />}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('corrections.edit')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <TopicEditorDialog
            episode={episode}
            onChanged={onChanged}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  );
}
