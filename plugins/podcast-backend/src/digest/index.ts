export { DigestStore } from './DigestStore';
export { scheduleDigests } from './scheduleDigests';
export { ShowDigester } from './ShowDigester';
