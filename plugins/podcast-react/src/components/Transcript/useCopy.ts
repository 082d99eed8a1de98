import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { TranscriptCue } from '@nerdout/backstage-plugin-podcast-common';
import { useCallback, useState } from 'react';
import { formatTime } from '../../format/formatTime';
import { podcastTranslationRef } from '../../translation';

type Line = Pick<TranscriptCue, 'startSeconds' | 'speaker' | 'text'>;

/**
 * Formats lines as a quote with times and speakers, followed by a link to the first line.
 *
 * @growth
 */
export function quote(lines: Line[], linkAt?: (seconds: number) => string) {
  const words = lines.map(({ startSeconds, speaker, text }) =>
    [
      startSeconds !== undefined && `[${formatTime(startSeconds)}]`,
      speaker && `${speaker}:`,
      text,
    ]
      .filter(Boolean)
      .join(' '),
  );
  const first = lines.find(({ startSeconds }) => startSeconds !== undefined);
  const link = first && linkAt?.(first.startSeconds!);
  return [...words, ...(link ? [link] : [])].join('\n');
}

/** Copies lines of a transcript: one line with its button, or the selected lines. */
export function useCopy(
  cues: TranscriptCue[],
  linkAt?: (seconds: number) => string,
) {
  const { t } = useTranslationRef(podcastTranslationRef);
  const [message, setMessage] = useState('');

  const copyCue = async (index: number) => {
    const text = quote([cues[index]], linkAt);
    try {
      await navigator.clipboard.writeText(text);
      setMessage(t('transcript.copied'));
    } catch {
      // The clipboard is only available on secure pages, and browsers may refuse access.
      setMessage(t('transcript.copyFailed', { text }));
    }
  };

  const onCopy = (event: ClipboardEvent) => {
    const selection = window.getSelection();
    const list = event.currentTarget ?? event.target;
    if (!selection?.rangeCount || !(list instanceof Element)) return;
    const lines = getMarkedLines(selection.getRangeAt(0), list, cues);
    if (lines.length > 0 && event.clipboardData) {
      event.preventDefault();
      event.clipboardData.setData('text/plain', quote(lines, linkAt));
    }
  };

  return {
    copyCue,
    onCopy,
    message,
    forgetMessage: useCallback(() => setMessage(''), []),
  };
}

/** The selected part of each cue. */
function getMarkedLines(
  marked: Range,
  list: Element,
  cues: TranscriptCue[],
): Line[] {
  const root = list.closest('ol') ?? list;
  return [...root.querySelectorAll('[data-index]')].flatMap(item => {
    const words = item.querySelector('[data-words]');
    const cue = cues[Number(item.getAttribute('data-index'))];
    if (!cue || !words || !marked.intersectsNode(words)) return [];
    const part = document.createRange();
    part.selectNodeContents(words);
    if (words.contains(marked.startContainer)) {
      part.setStart(marked.startContainer, marked.startOffset);
    }
    if (words.contains(marked.endContainer)) {
      part.setEnd(marked.endContainer, marked.endOffset);
    }
    const text = part.toString().trim();
    return text ? [{ ...cue, text }] : [];
  });
}
