/** What the lists already say of an item. */
export interface KnownItem {
  /** "Attack", "Country". */
  kicker: string;
  title: string;
  /** "144 dead". */
  figure?: string;
  when?: string;
}
