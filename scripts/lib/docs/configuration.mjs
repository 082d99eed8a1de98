import ts from 'typescript';
import { code, table } from './markdown.mjs';
import { describe, parseSource } from './source.mjs';

const SCHEMAS = [
  'plugins/podcast-backend/config.d.ts',
  'plugins/podcast-common/config.d.ts',
  'plugins/podcast/config.d.ts',
  'plugins/search-backend-module-podcast/config.d.ts',
];

/** Names of types that Backstage reads in the same way everywhere. */
const TYPES = {
  'Partial<SchedulerServiceTaskScheduleDefinitionConfig>': 'schedule',
  'HumanDuration | string': 'duration',
};

/** The table of the configuration keys of the packages. */
export function configurationTable() {
  const rows = SCHEMAS.flatMap(path => {
    const config = parseSource(path).statements.find(ts.isInterfaceDeclaration);
    return keysOf(config.members, '');
  });
  return table(['Key', 'Type', 'Description'], rows);
}

function keysOf(members, parent) {
  return members.flatMap(member => {
    const name = ts.isIndexSignatureDeclaration(member)
      ? `<${member.parameters[0].name.text}>`
      : member.name.text;
    const key = parent ? `${parent}.${name}` : name;
    const inner = innerMembers(member.type);
    const below = inner
      ? keysOf(inner, ts.isTypeReferenceNode(member.type) ? `${key}[]` : key)
      : [];
    // A key with only other keys in it is listed if it has a comment.
    if (inner && !member.jsDoc) {
      return below;
    }
    const type = inner ? '' : typeOf(member.type);
    return [[code(key), type, describe(member, key)], ...below];
  });
}

/** The members of an object, of the objects in a list, or of the object among alternatives. */
function innerMembers(type) {
  if (ts.isTypeLiteralNode(type) && !isMapOfValues(type)) {
    return type.members;
  }
  if (ts.isTypeReferenceNode(type) && type.typeName.text === 'Array') {
    return innerMembers(type.typeArguments[0]);
  }
  if (ts.isUnionTypeNode(type)) {
    return type.types.map(innerMembers).find(Boolean);
  }
  return undefined;
}

/** Whether the keys are free and the values are not objects, so that there is nothing more to list. */
function isMapOfValues({ members: [member] }) {
  return ts.isIndexSignatureDeclaration(member) && !innerMembers(member.type);
}

function typeOf(type) {
  const text = type.getText();
  return TYPES[text] ?? code(text.replaceAll("'", '"'));
}
