'use client';

export interface ChapterLinkProps {
  id: string;
  title: string;
  /** From 1. */
  number: number;
}

/** Leads to a chapter within the column; the URL's hash stays with the map. */
export function ChapterLink({ id, title, number }: ChapterLinkProps) {
  return (
    <a
      href={`#${id}`}
      title={title}
      onClick={(event) => {
        const heading = document.getElementById(`${id}-title`);
        if (!heading) return;
        event.preventDefault();
        heading.parentElement?.scrollIntoView({ block: 'start' });
        heading.focus({ preventScroll: true });
      }}
    >
      {number}. {title}
    </a>
  );
}
