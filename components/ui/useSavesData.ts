'use client';

import { useSyncExternalStore } from 'react';

/** Whether the browser asks pages to save data (`navigator.connection.saveData`). */
export function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

const never = () => () => {};

/** As the browser had it when the page opened; false on the server. */
export function useSavesData(): boolean {
  return useSyncExternalStore(never, savesData, () => false);
}
