import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { ApiPage } from '@/components/api/ApiPage';
import { DocumentView } from '@/components/api/DocumentView';
import { type Asked, readApiPage } from './readApiPage';

interface PageProps {
  params: Promise<{ path?: string[] }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

// The atlas is chosen when the server starts, not when it is built.
export const dynamic = 'force-dynamic';

/** Names the page after the document, and says where it has its address. */
export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const page = await readApiPage(await askedOf(props));
  return page ? { title: page.title, alternates: { canonical: page.canonical } } : {};
}

/**
 * A document of the API for people. Its address is the one below /api: the route handler there has
 * checked the request and names this page, which the server in front then asks for.
 */
export default async function Page(props: PageProps) {
  const page = await readApiPage(await askedOf(props));
  if (!page) notFound();
  const { view, ...frame } = page;
  return (
    <ApiPage {...frame}>
      <DocumentView {...view} />
    </ApiPage>
  );
}

async function askedOf({ params, searchParams }: PageProps): Promise<Asked> {
  return { path: (await params).path ?? [], query: await searchParams, headers: await headers() };
}
