import { Link } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import { makeStyles } from '@material-ui/core/styles';
import {
  Episode,
  TranscriptLink,
} from '@nerdout/backstage-plugin-podcast-common';
import {
  podcastApiRef,
  podcastTranslationRef,
  usePodcastLinks,
  usePortalLocale,
} from '@nerdout/backstage-plugin-podcast-react';
import { lazy, Suspense, useState } from 'react';
import { useHref } from 'react-router-dom';
import { useLoaded } from '../../hooks/useLoaded';
import { NativeSelect } from '../EpisodeFilterBar/NativeSelect';
import { LoadError } from '../LoadError';

const LazyTranscriptView = lazy(() =>
  import('./TranscriptChunk').then(module => ({
    default: module.TranscriptView,
  })),
);

const useStyles = makeStyles(
  {
    // The height of the view, so that nothing moves when it has loaded.
    loading: { minHeight: 'calc(clamp(280px, 60vh, 640px) + 56px)' },
  },
  { name: 'PodcastEpisodeTranscript' },
);

const formatNames: Record<string, string> = {
  'text/vtt': 'WebVTT',
  'application/x-subrip': 'SRT',
  'application/json': 'JSON',
  'text/html': 'HTML',
};

type EpisodeTranscriptProps = {
  episode: Episode;
  /** Initial position in seconds. */
  openAt?: number;
  onSeek(seconds: number): void;
};

/** The transcript of an episode, with a choice of languages and formats. */
export function EpisodeTranscript(props: EpisodeTranscriptProps) {
  const { episode, openAt, onSeek } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(podcastTranslationRef);
  const api = useApi(podcastApiRef);
  const languages = listLanguages(episode.transcripts);
  const getLanguageName = useLanguageNames();
  const [language, setLanguage] = useState<string>();
  const [type, setType] = useState<string>();
  const { value, error, retry } = useLoaded(
    `transcript ${episode.id} ${language ?? ''} ${type ?? ''}`,
    signal => api.getTranscript(episode.id, { language, type }, { signal }),
  );

  const href = useHref(usePodcastLinks().episode(episode) ?? '');
  const linkAt = (seconds: number) =>
    `${new URL(href, window.location.href).href}?t=${Math.floor(seconds)}`;

  const loading = (
    <div className={classes.loading}>
      <LinearProgress aria-label={t('transcript.loading')} />
    </div>
  );
  if (!value && !error) return loading;
  const types = listTypes(episode.transcripts, language ?? languages[0]);
  const shownType =
    type ?? episode.transcripts.find(link => link.url === value?.url)?.type;
  const select = (
    <>
      {languages.length > 1 && (
        <NativeSelect
          label={t('transcript.language')}
          value={language ?? languages[0]}
          options={languages.map(tag => ({
            value: tag,
            text: getLanguageName(tag) ?? tag,
          }))}
          onChange={tag => {
            setLanguage(tag);
            setType(undefined);
          }}
        />
      )}
      {types.length > 1 && (
        <NativeSelect
          label={t('transcript.format')}
          value={shownType ?? types[0]}
          options={types.map(each => ({
            value: each,
            text: formatNames[each] ?? each,
          }))}
          onChange={setType}
        />
      )}
    </>
  );
  if (!value) {
    return (
      <>
        {select}
        <LoadError
          title={t('transcript.failed')}
          error={error!}
          onRetry={retry}
        />
      </>
    );
  }
  return (
    <Suspense fallback={loading}>
      <LazyTranscriptView
        // Another language has different cues.
        key={value.url}
        episodeId={episode.id}
        transcript={value}
        openAt={openAt}
        onSeek={onSeek}
        linkAt={linkAt}
      >
        {select}
        <Link to={value.url} variant="body2" download>
          {t('transcript.download')}
        </Link>
      </LazyTranscriptView>
    </Suspense>
  );
}

/** The available languages, in feed order. */
function listLanguages(transcripts: TranscriptLink[]): string[] {
  return [
    ...new Set(
      transcripts.flatMap(({ language }) => (language ? [language] : [])),
    ),
  ];
}

/**
 * The formats available in a language. Transcripts without a language tag have
 * the feed's language.
 */
function listTypes(transcripts: TranscriptLink[], language?: string): string[] {
  return [
    ...new Set(
      transcripts
        .filter(link => !link.language || link.language === language)
        .map(link => link.type),
    ),
  ];
}

/** Returns language names in the portal's language. */
function useLanguageNames() {
  const locale = usePortalLocale();
  return (tag: string) => {
    try {
      return new Intl.DisplayNames([locale], { type: 'language' }).of(tag);
    } catch {
      return tag;
    }
  };
}
