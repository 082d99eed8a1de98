import { gradedAnnouncements } from './gradedAnnouncements';
import { gradedCraft } from './gradedCraft';
import { gradedData } from './gradedData';
import { gradedPlatform } from './gradedPlatform';
import { gradedShowNotes } from './gradedShowNotes';

/** All texts. They were graded before the rules were tried on them. */
export const gradedTexts = [
  ...gradedPlatform,
  ...gradedData,
  ...gradedCraft,
  ...gradedShowNotes,
  ...gradedAnnouncements,
];
