import { ConfigReader } from '@backstage/config';
import { userAgentFor } from './userAgent';

describe('userAgentFor', () => {
  const userAgent = (app: object) => userAgentFor(new ConfigReader({ app }));

  it('names the plugin and the portal', () => {
    expect(
      userAgent({ title: 'Acme Portal', baseUrl: 'https://portal.acme.com' }),
    ).toMatch(
      /^backstage-plugin-podcast\/[\d.]+\S* \(Acme Portal; \+https:\/\/portal\.acme\.com\)$/,
    );
  });

  it('holds only what a header field can', () => {
    expect(userAgent({ title: 'Änna (\r\nX: y) 😀' })).toMatch(
      /^backstage-plugin-podcast\/\S+ \(nna X: y\)$/,
    );
  });

  it('needs nothing to be configured', () => {
    expect(userAgent({})).toMatch(/^backstage-plugin-podcast\/\S+$/);
  });
});
