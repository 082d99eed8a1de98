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
  /** Whether this needs more than the permission to see the podcast. */
  forEditors?: boolean;
};

/**
 * An error with its reason and a retry button. If the user has lost the
 * permission, it says so instead, since a retry would not help.
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

/** Whether an error means that something does not exist. */
export function isNotFound(error: Error): boolean {
  return hasName(error, 'NotFoundError');
}

/** Whether an error means that the user may not see something. */
export function isNotAllowed(error: Error): boolean {
  return hasName(error, 'NotAllowedError');
}

function hasName(error: Error, name: string): boolean {
  return (
    error.name === name || (error as { cause?: Error }).cause?.name === name
  );
}
