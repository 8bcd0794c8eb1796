import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

// The least that Node can do: prepared bytes from a map, one comparison of the tag.
// argv[2] is a JSON file: [{ path, headers: [name, value, …], etag, file }].
const answers = new Map();
for (const { path, headers, etag, file } of JSON.parse(await readFile(process.argv[2], 'utf8'))) {
  answers.set(path, { headers, etag, bytes: await readFile(file) });
}

const server = createServer((request, response) => {
  const { headers, etag, bytes } = answers.get(request.url);
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, ['etag', etag]).end();
    return;
  }
  response.writeHead(200, headers).end(bytes);
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
