import type { MetadataRoute } from 'next';

/** What a browser needs to put the page on a home screen. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Oxus',
    short_name: 'Oxus',
    start_url: '/',
    display: 'standalone',
    background_color: '#FFFFFF',
    theme_color: '#FFFFFF',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
  };
}
