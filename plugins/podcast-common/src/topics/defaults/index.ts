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
 * The topics that a portal has unless its configuration says otherwise: those of platform engineering in general. A
 * single word is written with a capital where it is a name that is a common word as well.
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
