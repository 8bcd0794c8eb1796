import { config } from 'zod/v4/core';

/**
 * Runs in the browser before anything else of ours. Zod would try whether it may make functions of
 * text, which the page's policy forbids and browsers report; it reads as well without.
 */
config({ jitless: true });
