import { act, fireEvent, render, screen } from '@testing-library/react';
import { waitForList } from '../../__testUtils__/waitForList';
import { VirtualList } from './VirtualList';

const names = Array.from({ length: 1000 }, (_, index) => `item ${index}`);
const getKey = (name: string) => name;

/** Moves the list as if the page were scrolled. */
function scrollTo(offset: number) {
  jest
    .spyOn(Element.prototype, 'getBoundingClientRect')
    .mockReturnValue({ top: -offset } as DOMRect);
  act(() => {
    fireEvent.scroll(document);
  });
}

function show(onEndNear = () => {}) {
  return render(
    <VirtualList
      aria-label="Names"
      items={names}
      totalItems={5000}
      getKey={getKey}
      estimatedHeight={100}
      onEndNear={onEndNear}
    >
      {name => <button>{name}</button>}
    </VirtualList>,
  );
}

describe('VirtualList', () => {
  afterEach(() => jest.restoreAllMocks());

  it('renders visible items with their position in the list', async () => {
    show();
    expect(screen.getByText('item 0')).toBeInTheDocument();
    expect(screen.queryByText('item 500')).not.toBeInTheDocument();

    scrollTo(50_000);
    expect(screen.queryByText('item 0')).not.toBeInTheDocument();
    const item = (await screen.findByText('item 500')).closest('li');
    expect(item).toHaveAttribute('aria-posinset', '501');
    expect(item).toHaveAttribute('aria-setsize', '5000');
  });

  it('renders rows one by one, and skips those scrolled past', async () => {
    show();
    expect(screen.getByText('item 0')).toBeInTheDocument();
    expect(screen.queryByText('item 1')).not.toBeInTheDocument();
    scrollTo(50_000);
    await waitForList();
    scrollTo(20_000);
    scrollTo(50_000);
    expect(screen.queryByText('item 200')).not.toBeInTheDocument();
    await waitForList();
    expect(screen.getByText('item 500')).toBeInTheDocument();
  });

  it('keeps the focused item', () => {
    show();
    act(() => screen.getByText('item 0').focus());
    scrollTo(50_000);
    expect(screen.getByText('item 0')).toHaveFocus();
    expect(screen.queryByText('item 1')).not.toBeInTheDocument();
  });

  it('loads more only near its end', () => {
    const onEndNear = jest.fn();
    show(onEndNear);
    scrollTo(50_000);
    expect(onEndNear).not.toHaveBeenCalled();
    scrollTo(98_000);
    expect(onEndNear).toHaveBeenCalledTimes(1);
  });
});
