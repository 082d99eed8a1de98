import {
  emptyQueue,
  QueueChange,
  QueueState,
  QueueStorage,
} from './queueStorage';

/** Collects changes until the actual storage is known. */
export class PendingQueueStorage implements QueueStorage {
  readonly changes: QueueChange[] = [];

  read(): QueueState {
    return emptyQueue;
  }

  write(_state: QueueState, change: QueueChange): void {
    this.changes.push(change);
  }

  forget(): void {
    this.changes.splice(0);
  }
}
