import { fakeMedia } from '../../__testUtils__/fakeMedia';
import { isVideo, pickEnclosure, playableEnclosures } from './enclosures';

const mp3 = { url: 'https://e.example/a.mp3', type: 'audio/mpeg' };
const ogg = { url: 'https://e.example/a.ogg', type: 'audio/x-unknown' };
const small = {
  url: 'https://e.example/360.mp4',
  type: 'video/mp4',
  height: 360,
};
const large = {
  url: 'https://e.example/1080.mp4',
  type: 'video/mp4',
  height: 1080,
};

describe('enclosures', () => {
  let media: ReturnType<typeof fakeMedia>;
  beforeEach(() => {
    media = fakeMedia();
  });
  afterEach(() => media.uninstall());

  it.each([
    [mp3, false],
    [small, true],
    [{ url: 'https://e.example/a.m4v?token=1' }, true],
    [{ url: 'https://e.example/a.mp3' }, false],
    [{ url: 'https://e.example/b', type: 'application/octet-stream' }, false],
    [
      { url: 'https://e.example/b.webm', type: 'application/octet-stream' },
      true,
    ],
    [{ url: 'https://e.example/b.mp4', type: 'audio/mp4' }, false],
  ])('%j is a video: %j', (file, expected) => {
    expect(isVideo(file)).toBe(expected);
  });

  it('offers files that the browser may be able to play', () => {
    const untold = { url: 'https://e.example/x' };
    expect(playableEnclosures([ogg, mp3, untold, small])).toEqual([
      mp3,
      untold,
      small,
    ]);
  });

  it('prefers the first playable file, or else the first file', () => {
    expect(pickEnclosure([ogg, mp3, small])).toBe(mp3);
    expect(pickEnclosure([ogg])).toBe(ogg);
    expect(pickEnclosure([])).toBeUndefined();
  });

  it('prefers the chosen format', () => {
    const all = [mp3, small, large];
    expect(pickEnclosure(all, { isVideo: true, height: 720 })).toBe(small);
    expect(pickEnclosure(all, { isVideo: true, height: 1000 })).toBe(large);
    expect(pickEnclosure(all, { isVideo: false })).toBe(mp3);
    // This episode has no video.
    expect(pickEnclosure([mp3], { isVideo: true })).toBe(mp3);
  });

  it('prefers the chosen language and title', () => {
    const german = { ...mp3, url: 'https://e.example/de.mp3', language: 'de' };
    const clean = { ...mp3, url: 'https://e.example/c.mp3', title: 'Clean' };
    const all = [mp3, german, clean];
    expect(pickEnclosure(all, { isVideo: false, language: 'de' })).toBe(german);
    expect(pickEnclosure(all, { isVideo: false, title: 'Clean' })).toBe(clean);
  });
});
