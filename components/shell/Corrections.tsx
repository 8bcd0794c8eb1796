import type { Correction } from '@/geo/atlas/schema';
import { formatEdtf } from '@/geo/datetime';

/** What the atlas said wrongly and says no longer, the latest first. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  if (corrections.length === 0) return <p>No claim of this atlas has been corrected so far.</p>;
  return (
    <ul>
      {corrections.map(({ id, date, claim, withdrawn, change, reason }) => (
        <li key={id} id={`correction-${id}`}>
          {formatEdtf(date)}:{' '}
          {withdrawn ? (
            claim
          ) : (
            <a href={`/api/collections/claims/items/${claim}?f=html`}>{claim}</a>
          )}
          {withdrawn ? ' (withdrawn)' : null}. {change} {reason}
        </li>
      ))}
    </ul>
  );
}
