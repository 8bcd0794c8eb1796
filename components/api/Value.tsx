import styles from './Api.module.css';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Any value of a JSON document: text, number, list or members, as deep as it goes. */
export function Value({ value }: { value: unknown }) {
  if (value === null || value === undefined) return <span className={styles.none}>none</span>;
  if (Array.isArray(value)) {
    if (!value.some(isObject)) return <span>{value.map(String).join(', ')}</span>;
    return (
      <ol className={styles.list}>
        {value.map((part, place) => (
          // The parts of a document keep their places.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={place}>
            <Value value={part} />
          </li>
        ))}
      </ol>
    );
  }
  if (isObject(value)) return <Members members={Object.entries(value)} />;
  const text = String(value);
  return /^https?:\/\/\S+$/.test(text) && !/[{}]/.test(text) ? <a href={text}>{text}</a> : text;
}

/** Members of a JSON object: name and value. */
export function Members({ members }: { members: readonly [string, unknown][] }) {
  if (members.length === 0) return <span className={styles.none}>none</span>;
  return (
    <dl className={styles.members}>
      {members.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Value value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
