export { ShowNotes, type ShowNotesProps } from './ShowNotes';
