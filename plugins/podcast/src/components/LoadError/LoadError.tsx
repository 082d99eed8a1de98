import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { NoAccess } from '../NoAccess';
import { Notice } from '../Notice';
import { Stack } from '../Stack';

const useStyles = makeStyles(
  { retry: { justifySelf: 'start' } },
  { name: 'PodcastLoadError' },
);

type LoadErrorProps = {
  title: string;
  error: Error;
  onRetry(): void;
  /** Whether it needs another permission than to see the podcast. */
  forEditors?: boolean;
};

/**
 * What could not be loaded, why, and a button to try again. To try again does not help those who lost the permission while
 * the page was open: they are told so.
 */
export function LoadError(props: LoadErrorProps) {
  const { title, error, onRetry, forEditors = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  if (isNotAllowed(error)) {
    return forEditors ? (
      <Notice title={title} hint={t('noAccess.hint')} headingComponent="h3" />
    ) : (
      <NoAccess />
    );
  }
  return (
    <Stack gap={2}>
      <ResponseErrorPanel title={`${title}: ${error.message}`} error={error} />
      <Button
        className={classes.retry}
        variant="outlined"
        color="primary"
        onClick={onRetry}
      >
        {t('errors.retry')}
      </Button>
    </Stack>
  );
}

/** Whether the backend says that something does not exist. */
export function isNotFound(error: Error): boolean {
  return hasName(error, 'NotFoundError');
}

/** Whether the backend says that the user may not see something. */
export function isNotAllowed(error: Error): boolean {
  return hasName(error, 'NotAllowedError');
}

function hasName(error: Error, name: string): boolean {
  return (
    error.name === name || (error as { cause?: Error }).cause?.name === name
  );
}
