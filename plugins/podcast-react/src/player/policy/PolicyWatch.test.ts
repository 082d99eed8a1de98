import { PolicyWatch } from './PolicyWatch';

const refuse = (directive: string, blockedURI: string, originalPolicy = '') =>
  document.dispatchEvent(
    Object.assign(new Event('securitypolicyviolation'), {
      effectiveDirective: directive,
      disposition: 'enforce',
      blockedURI,
      originalPolicy,
    }),
  );

const policy = "media-src 'self'; img-src 'self' data:";
const refuseMedia = (watch: PolicyWatch, url: string, ofPolicy = policy) => {
  watch.trackMedia(url);
  refuse('media-src', url, ofPolicy);
};
const refuseImage = (watch: PolicyWatch, url: string, ofPolicy = policy) => {
  watch.trackImage(url);
  refuse('img-src', url, ofPolicy);
};

describe('PolicyWatch', () => {
  let watch: PolicyWatch;
  let warn: jest.SpyInstance;
  beforeEach(() => {
    warn = jest.spyOn(console, 'warn').mockReturnValue();
    watch = new PolicyWatch();
  });
  afterEach(() => warn.mockRestore());

  it('lists all refused hosts of media and images', () => {
    refuseImage(watch, 'https://art.example/a.png');
    refuseMedia(watch, 'https://one.example/a.mp3');
    refuseMedia(watch, 'https://two.example/b.mp3');
    refuseImage(watch, 'https://art.example/b.png');
    refuseImage(watch, 'https://more.example/c.png');
    expect(watch.getSnapshot()).toEqual([
      {
        directive: 'media-src',
        allowed: ["'self'"],
        missing: ['https://one.example', 'https://two.example'],
        redirecting: [],
      },
      {
        directive: 'img-src',
        allowed: ["'self'", 'data:'],
        missing: ['https://art.example', 'https://more.example'],
        redirecting: [],
      },
    ]);
  });

  it.each([
    [
      "default-src *; media-src 'self' https://a.example",
      ["'self'", 'https://a.example'],
    ],
    ["default-src 'self'; img-src *", ["'self'"]],
    ["media-src 'none'", []],
    ['', []],
  ])('reads the sources of the policy %j', (ofPolicy, allowed) => {
    refuseMedia(watch, 'https://cdn.example/a.mp3', ofPolicy);
    expect(watch.getSnapshot()[0].allowed).toEqual(allowed);
  });

  it('lists a scheme if an allowed host redirects, because the target is unknown', () => {
    const url = 'https://one.example/a.mp3';
    refuseMedia(watch, url, 'media-src https://one.example');
    expect(watch.getSnapshot()).toMatchObject([
      { missing: ['https:'], redirecting: ['https://one.example'] },
    ]);
    refuseMedia(watch, url, 'media-src https:');
    expect(watch.getSnapshot()).toMatchObject([
      { missing: ['https:', 'http:'] },
    ]);
  });

  it('knows which images would be refused', () => {
    refuseImage(watch, 'https://art.example/a.png');
    expect(watch.refusesImage('https://art.example/b.png')).toBe(true);
    expect(watch.refusesImage('https://other.example/b.png')).toBe(false);

    // Not every image of a host redirects.
    refuseImage(watch, 'https://moved.example/a.png', 'img-src moved.example');
    expect(watch.refusesImage('https://moved.example/a.png')).toBe(true);
    expect(watch.refusesImage('https://moved.example/b.png')).toBe(false);
  });

  it('ignores refused requests of other plugins', () => {
    refuse('img-src', 'https://other.example/a.png', policy);
    refuse('media-src', 'https://other.example/a.mp3', policy);
    refuse('script-src', 'https://other.example/a.js', policy);
    expect(watch.getSnapshot()).toEqual([]);
    expect(warn).not.toHaveBeenCalled();
  });

  it('warns once on the console for artwork and for media', () => {
    refuseImage(watch, 'https://art.example/a.png');
    refuseImage(watch, 'https://more.example/b.png');
    refuseMedia(watch, 'https://one.example/a.mp3');
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringContaining('podcast artwork from https://art.example'),
      expect.stringContaining('podcast media from https://one.example'),
    ]);
  });
});
