export * from './notesToText';
