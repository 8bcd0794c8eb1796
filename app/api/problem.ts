import { InputError, type Problem } from '@/geo/errors';
import { commonHeaders, methods } from './headers';

/** The answer to bad input, or to an error of our own, of which nothing is told but that it was. */
export function errorResponse(error: unknown): Response {
  if (error instanceof InputError) return problemResponse(error.toProblem());
  console.error('The API could not answer:', error);
  return problemResponse({
    type: 'about:blank',
    title: 'Internal Server Error',
    status: 500,
    detail: 'The server could not make this answer. The error is in its log.',
  });
}

/** The answer to a method that would change something. */
export function methodNotAllowed(method: string): Response {
  const problem: Problem = {
    type: 'about:blank',
    title: 'Method Not Allowed',
    status: 405,
    detail: `Got ${method}, expected one of ${methods}: the API is for reading only.`,
  };
  return problemResponse(problem, { Allow: methods });
}

/** RFC 9457. */
function problemResponse(problem: Problem, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: { ...commonHeaders, ...headers, 'Content-Type': 'application/problem+json' },
  });
}
