'use client';

import { useView } from '@/components/state/ViewProvider';
import { formatView } from '@/components/state/viewState';

/** The view as hidden inputs of a form without script that sets one of its parameters itself. */
export function ViewInputs({ except }: { except: string }) {
  const [view] = useView();
  return [...new URLSearchParams(formatView(view))]
    .filter(([name]) => name !== except)
    .map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
