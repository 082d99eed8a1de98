import { Topic } from '../types';
import { dataTopics } from './data';
import { engineeringTopics } from './engineering';
import { experimentationTopics } from './experimentation';
import { infrastructureTopics } from './infrastructure';
import { peopleTopics } from './people';
import { platformTopics } from './platform';
import { portalTopics } from './portals';
import { productTopics } from './product';

/**
 * The default topics, about platform engineering. Single words with a capital are names that are also common words.
 *
 * @public
 */
export const defaultTopics: Topic[] = [
  ...portalTopics,
  ...platformTopics,
  ...experimentationTopics,
  ...dataTopics,
  ...infrastructureTopics,
  ...productTopics,
  ...engineeringTopics,
  ...peopleTopics,
];
