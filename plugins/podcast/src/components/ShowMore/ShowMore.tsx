import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { podcastTranslationRef } from '@nerdout/backstage-plugin-podcast-react';
import { useState, ReactElement } from 'react';

type ShowMoreProps<T> = {
  items: T[];
  shownAtFirst: number;
  children(shown: T[]): ReactElement;
};

/**
 * Shows the first items, and a button for the rest. Renders nothing without
 * items.
 */
export function ShowMore<T>(props: ShowMoreProps<T>) {
  const { items, shownAtFirst, children } = props;
  const { t } = useTranslationRef(podcastTranslationRef);
  const [showAll, setShowAll] = useState(false);
  if (items.length === 0) return null;
  return (
    <div>
      {children(showAll ? items : items.slice(0, shownAtFirst))}
      {items.length > shownAtFirst && (
        <Button
          size="small"
          color="primary"
          aria-expanded={showAll}
          onClick={() => setShowAll(!showAll)}
        >
          {showAll
            ? t('episodePage.showFewer')
            : t('episodePage.showMore', {
                number: String(items.length - shownAtFirst),
              })}
        </Button>
      )}
    </div>
  );
}
