import { ConfigReader } from '@backstage/config';
import { createUserAgent } from './userAgent';

describe('createUserAgent', () => {
  const userAgent = (app: object) => createUserAgent(new ConfigReader({ app }));

  it('contains plugin and portal', () => {
    expect(
      userAgent({ title: 'Acme Portal', baseUrl: 'https://portal.acme.com' }),
    ).toMatch(
      /^backstage-plugin-podcast\/[\d.]+\S* \(Acme Portal; \+https:\/\/portal\.acme\.com\)$/,
    );
  });

  it('contains only characters that a header can have', () => {
    expect(userAgent({ title: 'Änna (\r\nX: y) 😀' })).toMatch(
      /^backstage-plugin-podcast\/\S+ \(nna X: y\)$/,
    );
  });

  it('works without configuration', () => {
    expect(userAgent({})).toMatch(/^backstage-plugin-podcast\/\S+$/);
  });
});
