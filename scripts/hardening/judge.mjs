import { injected } from './requests.mjs';

/** What only the inside of a server says: places in files, frames of a stack, folders. */
const insides = [
  /\bat (?:async )?[\w.<>[\] ]+ \(?(?:file:|node:|webpack|\/)[^)\n]*:\d+/,
  /\/node_modules\//,
  /\/\.next\/(?:server|static)\//,
  /\b(?:TypeError|RangeError|SyntaxError|ReferenceError|ZodError): /,
  /\bENO(?:ENT|TDIR)\b/,
  /root:x:0:0/,
  /"devDependencies"/,
];

/** The statuses that a request for reading can deserve. */
const statuses = [
  ...[200, 204, 206, 304, 307, 308, 400, 404, 405, 406, 408, 412, 413, 414, 416, 417, 426, 431],
];

/**
 * What is wrong with an answer, whatever was asked.
 *
 * @param {{ status: number, headers: import('node:http').IncomingHttpHeaders, body: string }} answer
 * @param {string} [folder] The folder that the server runs in, which no answer may tell.
 * @returns {string[]} One sentence for each fault; none when the answer may go out.
 */
export function faultsOf({ status, headers, body }, folder) {
  const faults = [];
  if (!statuses.includes(status)) faults.push(`the status is ${status}`);
  const inside = insides.find((pattern) => pattern.test(body));
  if (inside) faults.push(`the answer tells of the inside: ${inside.exec(body)?.[0]}`);
  if (folder && body.includes(folder)) faults.push('the answer tells the folder of the server');
  if (headers[injected] !== undefined)
    faults.push('a field of the request became one of the answer');
  if (headers['set-cookie'] !== undefined) faults.push('the answer sets a cookie');
  if (headers['x-powered-by'] !== undefined) faults.push('the answer names the framework');
  if (
    /(?:^|<)(?:https?:)?\/\/stranger\.example/.test(String(headers.location ?? headers.link ?? ''))
  ) {
    faults.push('the answer leads to a host that the request named');
  }
  return faults;
}
