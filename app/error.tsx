'use client';

import { Message } from '@/components/shell/Message';

export interface ErrorPageProps {
  error: Error & { digest?: string };
  reset: () => void;
}

/** The page when it could not be made. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <Message title="This page could not be shown">
      <p>
        Something went wrong while the page was made. Nothing you entered is lost; the link stays
        valid.
      </p>
      {error.digest ? <p>Reference for those who run this server: {error.digest}</p> : null}
      <p>
        <button type="button" onClick={reset}>
          Try again
        </button>
      </p>
    </Message>
  );
}
