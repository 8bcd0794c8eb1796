'use client';

import 'swagger-ui-dist/swagger-ui.css';
import { useEffect, useRef, useState } from 'react';
import styles from './Viewer.module.css';

/**
 * Swagger UI for an API definition. It comes from this server and asks no other: its badge, which
 * would send the definition's address to a validator, is off.
 */
export function Viewer({ address }: { address: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    import('swagger-ui-dist/swagger-ui-es-bundle.js')
      .then(({ default: draw }) => {
        if (isGone || !box.current) return;
        draw({
          // The page and the definition may have been reached by another name than the public one.
          url: new URL(new URL(address).pathname, window.location.href).href,
          domNode: box.current,
          validatorUrl: null,
          deepLinking: false,
          docExpansion: 'list',
          defaultModelsExpandDepth: -1,
          supportedSubmitMethods: ['get'],
          tryItOutEnabled: false,
          requestInterceptor: (request) => request,
        });
      })
      .catch(() => setFailed(true));
    return () => {
      isGone = true;
    };
  }, [address]);
  return (
    <>
      <div ref={box} className={`${styles.viewer} needs-script`} />
      {failed ? (
        <p role="status">
          The viewer could not be loaded. The definition itself is at{' '}
          <a href={`${address}?f=json`}>{address}</a>.
        </p>
      ) : null}
    </>
  );
}
