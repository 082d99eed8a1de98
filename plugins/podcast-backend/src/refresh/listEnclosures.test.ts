import { listEnclosures } from './listEnclosures';

const audio = {
  url: 'https://host.example/a.mp3',
  type: 'audio/mpeg',
  length: 9,
};

describe('listEnclosures', () => {
  it('lists the alternates after the enclosures, with their properties', () => {
    expect(
      listEnclosures({
        enclosures: [audio, { url: 'https://host.example/b.ogg' }],
        alternateEnclosures: [
          {
            type: 'video/mp4',
            length: 99,
            bitrate: 511276.52,
            height: 720,
            language: 'en',
            title: 'Video',
            sources: [
              { url: 'https://host.example/a.mp4', type: 'video/mp4' },
              { url: 'https://mirror.example/a.mp4' },
            ],
          },
        ],
      }),
    ).toEqual([
      audio,
      { url: 'https://host.example/b.ogg' },
      {
        url: 'https://host.example/a.mp4',
        type: 'video/mp4',
        length: 99,
        bitrate: 511276.52,
        height: 720,
        language: 'en',
        title: 'Video',
      },
    ]);
  });

  it('adds the properties of the alternate that is the main file', () => {
    const described = { type: 'audio/mpeg', bitrate: 128000, title: 'Audio' };
    for (const alternate of [
      { ...described, sources: [{ url: audio.url }] },
      {
        ...described,
        isDefault: true,
        sources: [{ url: 'https://mirror.example/a.mp3' }],
      },
    ]) {
      expect(
        listEnclosures({
          enclosures: [audio],
          alternateEnclosures: [alternate],
        }),
      ).toEqual([{ ...audio, bitrate: 128000, title: 'Audio' }]);
    }
  });

  it('lists each file once, and returns an empty list without files', () => {
    expect(listEnclosures({ enclosures: [audio, audio] })).toEqual([audio]);
    expect(listEnclosures({ enclosures: [] })).toEqual([]);
  });
});
