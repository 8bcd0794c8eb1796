declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  interface Options {
    url: string;
    domNode: HTMLElement;
    validatorUrl: null;
    deepLinking: boolean;
    docExpansion: 'none' | 'list' | 'full';
    defaultModelsExpandDepth: number;
    supportedSubmitMethods: string[];
    tryItOutEnabled: boolean;
    requestInterceptor(request: { headers: Record<string, string> }): unknown;
  }
  /** Draws an API definition into an element. */
  export default function SwaggerUIBundle(options: Options): unknown;
}
