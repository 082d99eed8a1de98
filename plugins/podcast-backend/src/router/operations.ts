import { BasicPermission } from '@backstage/plugin-permission-common';
import { podcastPermissions } from '@nerdout/backstage-plugin-podcast-common';
import spec from '../schema/openapi.generated.json';

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

export type Method = (typeof METHODS)[number];

/** What the OpenAPI document tells the server about an operation. */
export type Operation = {
  method: Method;
  /** As the document has it, e.g. `/shows/{showId}`. */
  path: string;
  /** Absent where a token is enough. */
  permission?: BasicPermission;
  /** Users who have this permission too get more details. */
  detailPermission?: BasicPermission;
  /** Absent where the operation takes no body. */
  maxBody?: string;
};

/**
 * The operations of an OpenAPI document.
 *
 * @throws if an operation does not name its permission, or takes a body and does not limit its size
 */
export function readOperations({
  paths,
}: { paths: object } = spec): Operation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter(method => method in item).map(method =>
      readOperation(method, path, item[method]),
    ),
  );
}

function readOperation(
  method: Method,
  path: string,
  described: Record<string, unknown>,
): Operation {
  const fail = (what: string) =>
    new Error(
      `The OpenAPI document must have ${what} for ${method.toUpperCase()} ${path}`,
    );
  const read = (key: string): string | undefined => {
    const value = described[key];
    if (value !== undefined && (typeof value !== 'string' || !value)) {
      throw fail(`a text as ${key}`);
    }
    return value;
  };
  const permissionOf = (key: string, name: string): BasicPermission => {
    const found = podcastPermissions.find(each => each.name === name);
    if (!found) {
      throw fail(`the name of a permission of this plugin as ${key}`);
    }
    return found;
  };

  const name = read('x-permission');
  if (!name) {
    throw fail('x-permission');
  }
  if (name === 'none' && !read('x-permission-reason')) {
    throw fail('x-permission-reason');
  }
  const detailName = read('x-detail-permission');
  const maxBody = read('x-max-body');
  if ('requestBody' in described !== (maxBody !== undefined)) {
    throw fail('x-max-body, if and only if it has a requestBody,');
  }
  return {
    method,
    path,
    permission:
      name === 'none' ? undefined : permissionOf('x-permission', name),
    detailPermission:
      detailName === undefined
        ? undefined
        : permissionOf('x-detail-permission', detailName),
    maxBody,
  };
}

/** The path of an operation as Express has it. */
export function routePathOf({ path }: Pick<Operation, 'path'>): string {
  return path.replace(/\{(\w+)\}/g, ':$1');
}
