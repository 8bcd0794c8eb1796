import { Children, Fragment, type ReactNode } from 'react';

/** Parts of one line with a middle dot between them; empty parts are left out. */
export function DotList({ children }: { children: ReactNode }) {
  const parts = Children.toArray(children).filter((part) => part !== '');
  return parts.map((part, index) => (
    // The parts of a line do not change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <Fragment key={index}>
      {index > 0 ? ' · ' : null}
      {part}
    </Fragment>
  ));
}
