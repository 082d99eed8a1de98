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
  // jsdom says `en-US`.
  it("keeps the browser's kind of the portal's language", () => {
    renderWith('en');
    expect(screen.getByText('locale en-US')).toBeInTheDocument();
  });

  it('follows the portal where it speaks another language', () => {
    renderWith('de');
    expect(screen.getByText('locale de')).toBeInTheDocument();
  });

  it("is the browser's outside of a portal with languages", () => {
    render(
      <TestApiProvider apis={[]}>
        <Locale />
      </TestApiProvider>,
    );
    expect(screen.getByText('locale en-US')).toBeInTheDocument();
  });
});
