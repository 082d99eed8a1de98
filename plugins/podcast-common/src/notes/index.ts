export * from './isDeeperThan';
export * from './notesToText';
