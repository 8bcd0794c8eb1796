import styles from './Api.module.css';
import { Viewer } from './Viewer';

export interface DefinitionViewProps {
  paths: Readonly<Record<string, { get: { summary: string } }>>;
  /** Address of the definition itself. */
  address: string;
}

/** The API definition, to be read and tried; without script the list of what can be asked. */
export function DefinitionView({ paths, address }: DefinitionViewProps) {
  return (
    <>
      <Viewer address={address} />
      <dl className={`${styles.members} without-script`}>
        {Object.entries(paths).map(([path, { get }]) => (
          <div key={path}>
            <dt>GET {path}</dt>
            <dd>{get.summary}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
