import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { Topic } from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastTranslationRef,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { FormEvent, useState } from 'react';
import { NativeSelect } from '../EpisodeFilterBar';
import { wrappingRow } from '../styles';
import { NoteField } from './NoteField';

const useStyles = makeStyles(
  theme => ({
    fields: { ...wrappingRow(theme, 2), marginTop: theme.spacing(2) },
    field: { flex: '1 1 200px' },
  }),
  { name: 'PodcastAddTopic' },
);

type AddTopicFormProps = {
  /** Topics that can be added. */
  topics: Topic[];
  disabled: boolean;
  /** Resolves to whether the topic was added. */
  onAdd(topicId: string, note: string): Promise<boolean>;
};

/** Adds a topic to an episode. */
export function AddTopicForm({ topics, disabled, onAdd }: AddTopicFormProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const locale = usePortalLocale();
  const [topicId, setTopicId] = useState('');
  const [note, setNote] = useState('');
  const isChosen = topics.some(({ id }) => id === topicId);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (isChosen && (await onAdd(topicId, note))) {
      setTopicId('');
      setNote('');
    }
  };
  return (
    <form onSubmit={submit}>
      <Typography variant="h6" component="h3">
        {t('corrections.addTopic')}
      </Typography>
      <div className={classes.fields}>
        <NativeSelect
          className={classes.field}
          label={t('corrections.topic')}
          value={isChosen ? topicId : ''}
          onChange={setTopicId}
          options={[
            { value: '', text: t('corrections.choose') },
            ...[...topics]
              .sort((a, b) => a.title.localeCompare(b.title, locale))
              .map(({ id, title }) => ({ value: id, text: title })),
          ]}
        />
        <NoteField className={classes.field} value={note} onChange={setNote} />
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={disabled || !isChosen}
        >
          {t('corrections.add')}
        </Button>
      </div>
    </form>
  );
}
