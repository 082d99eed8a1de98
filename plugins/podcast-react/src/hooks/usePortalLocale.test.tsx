import { appLanguageApiRef } from '@backstage/frontend-plugin-api';
import { TestApiProvider } from '@backstage/test-utils';
import { render, screen } from '@testing-library/react';
import { usePortalLocale } from './usePortalLocale';

function Locale() {
  return <p>locale {usePortalLocale()}</p>;
}

const renderWith = (language: string) =>
  render(
    <TestApiProvider
      apis={[[appLanguageApiRef, { getLanguage: () => ({ language }) } as any]]}
    >
      <Locale />
    </TestApiProvider>,
  );

describe('usePortalLocale', () => {
  // In jsdom, the browser's locale is `en-US`.
  it("uses the browser's variant of the portal's language", () => {
    renderWith('en');
    expect(screen.getByText('locale en-US')).toBeInTheDocument();
  });

  it('uses the portal’s language if the browser has another one', () => {
    renderWith('de');
    expect(screen.getByText('locale de')).toBeInTheDocument();
  });

  it("uses the browser's locale in a portal without languages", () => {
    render(
      <TestApiProvider apis={[]}>
        <Locale />
      </TestApiProvider>,
    );
    expect(screen.getByText('locale en-US')).toBeInTheDocument();
  });
});
