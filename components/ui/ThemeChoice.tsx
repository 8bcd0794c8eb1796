'use client';

import { type ReactNode, useId } from 'react';
import styles from './ThemeChoice.module.css';
import { usePreference } from './usePreference';

const choices: readonly { value: string | null; title: string; icon: ReactNode }[] = [
  {
    value: null,
    title: 'System',
    icon: <path d="M2.5 3.5h11v7.5h-11Zm3 10h5M8 11v2.5" />,
  },
  {
    value: 'light',
    title: 'Light',
    icon: (
      <path d="M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6Zm0-3.5V3m0 10v1.5M1.5 8H3m10 0h1.5M3.4 3.4l1 1m7.2 7.2 1 1m0-9.2-1 1m-7.2 7.2-1 1" />
    ),
  },
  {
    value: 'dark',
    title: 'Dark',
    icon: <path d="M13.2 9.6A5.6 5.6 0 0 1 6.4 2.8a5.6 5.6 0 1 0 6.8 6.8Z" />,
  },
];

/** Colours as the system has them, light, or dark; remembered. */
export function ThemeChoice() {
  const [theme, setTheme] = usePreference('theme');
  const name = useId();
  return (
    <fieldset className={`${styles.choice} needs-script`}>
      <legend className="visually-hidden">Colours</legend>
      {choices.map(({ value, title, icon }) => (
        <label key={title} className={styles.option} title={title}>
          <input
            type="radio"
            name={name}
            className="visually-hidden"
            checked={theme === value}
            onChange={() => setTheme(value)}
          />
          <svg
            width="16"
            height="16"
            viewBox="0 0 16 16"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
            strokeLinecap="round"
            strokeLinejoin="round"
            aria-hidden="true"
          >
            {icon}
          </svg>
          <span className="visually-hidden">{title}</span>
        </label>
      ))}
    </fieldset>
  );
}
