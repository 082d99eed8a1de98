import { renderInTestApp } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChapterList } from './ChapterList';

const chapters = [
  { startSeconds: 0, title: 'Welcome' },
  {
    startSeconds: 60.5,
    title: 'Fleets',
    url: 'https://example.com/fleets',
    imageUrl: 'https://example.com/fleets.png',
  },
  { startSeconds: 3723, title: 'Goodbye' },
];

const render = async (current = -1, currentTime?: number) => {
  const onPlay = jest.fn();
  const { container } = await renderInTestApp(
    <ChapterList {...{ chapters, current, currentTime, onPlay }} />,
  );
  return { onPlay, container };
};
const press = (name: string | RegExp) =>
  userEvent.click(screen.getByRole('button', { name }));

describe('ChapterList', () => {
  it('plays a chapter and shows its link', async () => {
    const { onPlay, container } = await render();
    await press('1:02:03 Goodbye');
    expect(onPlay).toHaveBeenCalledWith(3723);
    expect(
      screen.getByRole('link', { name: /More about Fleets/ }),
    ).toHaveAttribute('href', 'https://example.com/fleets');
    expect(container.querySelector('img')).toHaveAttribute(
      'src',
      'https://example.com/fleets.png',
    );
    expect(container.querySelector('[aria-current]')).toBeNull();
    expect(screen.queryByRole('button', { name: /Next/ })).toBeNull();
  });

  it('marks the current chapter', async () => {
    await render(1, 70);
    const marked = screen
      .getAllByRole('button')
      .filter(button => button.getAttribute('aria-current') === 'true');
    expect(marked).toEqual([screen.getByRole('button', { name: /Fleets/ })]);
  });

  it('leads to the next chapter and to the start of the current one', async () => {
    const { onPlay } = await render(1, 70);
    await press('Next chapter');
    expect(onPlay).toHaveBeenLastCalledWith(3723);
    await press('Previous chapter');
    expect(onPlay).toHaveBeenLastCalledWith(60.5);
  });

  it('leads to the previous chapter from the start of a chapter', async () => {
    const { onPlay } = await render(1, 61);
    await press('Previous chapter');
    expect(onPlay).toHaveBeenLastCalledWith(0);
  });

  it('keeps the focus at both ends of the list', async () => {
    const { onPlay } = await render(2, 3724);
    const next = screen.getByRole('button', { name: 'Next chapter' });
    next.focus();
    await userEvent.keyboard('{Enter}');
    expect(next).toHaveAttribute('aria-disabled', 'true');
    expect(next).toHaveFocus();
    expect(onPlay).not.toHaveBeenCalled();
  });
});
