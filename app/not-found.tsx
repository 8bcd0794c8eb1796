import { Message } from '@/components/shell/Message';

/** The page for an address that leads nowhere. */
export default function NotFoundPage() {
  return (
    <Message title="There is no page at this address">
      <p>
        The map, the article and the facts are on one page: <a href="/">open the map</a>. How it is
        made stands on <a href="/about">About</a>; the data for other programs at{' '}
        <a href="/api">the data API</a>.
      </p>
    </Message>
  );
}
