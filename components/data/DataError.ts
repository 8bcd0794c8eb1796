/** Data that could not be had; its message is a sentence for the reader. */
export class DataError extends Error {
  /** What was asked for. */
  readonly url: string;
  /** HTTP status, when there was an answer. */
  readonly status: number | undefined;
  /** Whether asking again may help: not when the server said that the question is wrong. */
  readonly mayPass: boolean;

  constructor(message: string, url: string, status?: number) {
    super(message);
    this.name = 'DataError';
    this.url = url;
    this.status = status;
    this.mayPass = status === undefined || status < 400 || status === 429 || status >= 500;
  }
}
