/** The path of the MCP server. Its messages have schemas of their own, which its `tools/list` gives. */
import { type Json, reference } from './json.ts';

const MESSAGE: Json = {
  type: 'object',
  description: 'JSON-RPC 2.0.',
  properties: {
    jsonrpc: { type: 'string', const: '2.0' },
    id: { type: ['string', 'integer'] },
    method: { type: 'string', examples: ['tools/list'] },
    params: { type: 'object' },
  },
  required: ['jsonrpc', 'method'],
};

const RESPONSE: Json = {
  type: 'object',
  description: 'JSON-RPC 2.0.',
  properties: {
    jsonrpc: { type: 'string', const: '2.0' },
    id: { type: ['string', 'integer', 'null'] },
    result: { type: 'object' },
    error: {
      type: 'object',
      properties: { code: { type: 'integer' }, message: { type: 'string' } },
      required: ['code', 'message'],
    },
  },
  required: ['jsonrpc', 'id'],
};

const answered = (description: string): Json => ({
  description,
  content: { 'application/json': { schema: RESPONSE } },
});

const refused = (description: string): Json => ({
  description,
  content: { 'application/problem+json': { schema: reference('schemas', 'Problem') } },
});

export const mcpPath: Json = {
  post: {
    operationId: 'callMcp',
    summary: 'Tools for agents',
    description:
      'The Model Context Protocol, revision 2026-07-28, without sessions and streams: search, fetch, suggest, timeline, compare and verify. Every result is cited.',
    tags: ['dossier'],
    parameters: [],
    requestBody: { required: true, content: { 'application/json': { schema: MESSAGE } } },
    responses: {
      200: answered('The response to a request.'),
      202: { description: 'A notification has no response.' },
      400: answered('The message is not one of the protocol.'),
      403: refused('A page of another site may not use this server.'),
      404: answered('There is no such method.'),
      413: refused('The message is too long.'),
      415: refused('The message is not `application/json`.'),
    },
  },
};
