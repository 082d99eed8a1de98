import { renderInTestApp } from '@backstage/test-utils';
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ShowNotes } from './ShowNotes';

describe('ShowNotes', () => {
  it('shows paragraphs, lists and links that open in a new tab', async () => {
    await renderInTestApp(
      <ShowNotes html='<p>About <a href="https://example.com/x">this</a>.</p><ul><li>one</li><li>two</li></ul>' />,
    );
    expect(screen.getAllByRole('listitem').map(li => li.textContent)).toEqual([
      'one',
      'two',
    ]);
    const link = screen.getByRole('link', {
      name: 'this, opens in a new tab',
    });
    expect(link).toHaveAttribute('href', 'https://example.com/x');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('removes harmful markup even if the backend did not', async () => {
    const { container } = await renderInTestApp(
      <ShowNotes
        html={[
          '<p onclick="alert(1)" style="position:fixed" class="x" id="y">text</p>',
          '<script>alert(1)</script><style>p{}</style>',
          '<iframe src="https://example.com"></iframe>',
          '<form action="https://example.com"><input name="password"></form>',
          '<a href="javascript:alert(1)">bad link</a>',
          '<img src="data:image/svg+xml,x" onerror="alert(1)" alt="bad image">',
          '<svg><a xlink:href="javascript:alert(1)"><text>svg</text></a></svg>',
        ].join('')}
      />,
    );
    const text = screen.getByText('text');
    expect(text.getAttributeNames()).toEqual([]);
    expect(
      container.querySelector('script,style,iframe,form,input,svg'),
    ).toBeNull();
    expect(screen.getByText('bad link')).not.toHaveAttribute('href');
    expect(screen.getByAltText('bad image')).not.toHaveAttribute('src');
    expect(screen.getByAltText('bad image')).not.toHaveAttribute('onerror');
  });

  it('loads images lazily and without a referrer', async () => {
    await renderInTestApp(
      <ShowNotes html='<img src="https://example.com/a.png" alt="A chart">' />,
    );
    const image = screen.getByRole('img', { name: 'A chart' });
    expect(image).toHaveAttribute('loading', 'lazy');
    expect(image).toHaveAttribute('referrerpolicy', 'no-referrer');
  });

  it('says when there are no notes', async () => {
    await renderInTestApp(<ShowNotes html=" " />);
    expect(
      screen.getByText('This episode has no show notes.'),
    ).toBeInTheDocument();
  });

  it('turns times into buttons, except in links and code', async () => {
    const onTime = jest.fn();
    await renderInTestApp(
      <ShowNotes
        html='<p>(0:05) Hello<br>12:30 Fleets, <a href="https://example.com">13:00</a> <code>14:00</code></p>'
        durationSeconds={1800}
        onTime={onTime}
      />,
    );
    const buttons = screen.getAllByRole('button');
    expect(buttons.map(button => button.textContent)).toEqual([
      '0:05',
      '12:30',
    ]);
    expect(screen.getByText(/Hello/)).toHaveTextContent(
      '(0:05) Hello12:30 Fleets, 13:00, opens in a new tab 14:00',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Play from 12:30' }),
    );
    expect(onTime).toHaveBeenCalledWith(750);
  });

  it('leaves times as text without a handler', async () => {
    await renderInTestApp(<ShowNotes html="<p>12:30 Fleets</p>" />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  describe('that are long', () => {
    const html = '<p>Start</p><p><a href="https://example.com">End</a></p>';
    const notes = () => document.querySelector('[id][class*="folded"]');

    async function renderLong(height: number) {
      // jsdom has no layout.
      jest
        .spyOn(Element.prototype, 'scrollHeight', 'get')
        .mockReturnValue(height);
      Element.prototype.scrollIntoView = jest.fn();
      await renderInTestApp(<ShowNotes foldable html={html} />);
    }
    afterEach(() => jest.restoreAllMocks());

    it('fold, and unfold on request', async () => {
      await renderLong(2000);
      const button = screen.getByRole('button', { name: 'Show all notes' });
      expect(button).toHaveAttribute('aria-expanded', 'false');
      expect(notes()).toBeInTheDocument();
      await userEvent.click(button);
      expect(notes()).toBeNull();
      await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
      expect(notes()).toBeInTheDocument();
    });

    it('unfold for the keyboard and for the browser’s search', async () => {
      await renderLong(2000);
      jest
        .spyOn(screen.getByRole('link'), 'getBoundingClientRect')
        .mockReturnValue({ bottom: 1500 } as DOMRect);
      await userEvent.tab();
      expect(screen.getByRole('link')).toHaveFocus();
      expect(notes()).toBeNull();

      await userEvent.click(screen.getByRole('button', { name: 'Show less' }));
      notes()!.scrollTop = 700;
      fireEvent.scroll(notes()!);
      expect(notes()).toBeNull();
    });

    it('stay unfolded if folding would hide little', async () => {
      await renderLong(600);
      expect(screen.queryByRole('button')).not.toBeInTheDocument();
      expect(notes()).toBeNull();
    });
  });
});
