import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { preferencesScript } from '@/components/ui/preferences';

export const metadata: Metadata = {
  title: { default: 'Oxus', template: '%s · Oxus' },
  applicationName: 'Oxus',
};

export const viewport: Viewport = {
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#FFFFFF' },
    { media: '(prefers-color-scheme: dark)', color: '#101418' },
  ],
};

/** Every page: fonts, colours, and the script that applies the reader's choices before paint. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    // The script below writes data attributes on <html>.
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant text */}
        <script dangerouslySetInnerHTML={{ __html: preferencesScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
