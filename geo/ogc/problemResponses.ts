import { InvalidParameter, NotFound } from '../errors';
import { NotAcceptable } from './negotiate';
import { schemaReference } from './operation';

/** The responses of the API definition that say what went wrong, and the one without a body. */
export const problemResponses = {
  NotModified: { description: 'The answer is still the one with the ETag that was sent.' },
  BadRequest: problem(
    'A parameter is unknown or its value is invalid.',
    new InvalidParameter('limit', 'many', 'a whole number from 1').toProblem(),
  ),
  NotFound: problem(
    'There is no such resource.',
    new NotFound('item of attacks', 'nowhere-1999').toProblem(),
  ),
  NotAcceptable: problem(
    'The resource has none of the media types that Accept names.',
    new NotAcceptable(['application/json', 'text/html']).toProblem(),
  ),
  UriTooLong: problem('The address is longer than 8192 characters.', {
    type: 'about:blank',
    title: 'URI Too Long',
    status: 414,
    detail: 'The address is longer than 8192 characters.',
  }),
  ServerError: problem('The server could not answer.', {
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail: 'The server could not make this answer. The error is in its log.',
  }),
};

function problem(description: string, example: object) {
  return {
    description,
    content: { 'application/problem+json': { schema: schemaReference('problem'), example } },
  };
}
