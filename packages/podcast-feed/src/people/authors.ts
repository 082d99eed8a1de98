import { readText } from '../fields';
import type { Contact, FieldContext } from '../fields';
import { findChild } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { parseEmailAddress } from './email';

/** Longer texts are not parsed, and count as a name. */
const longest = 1000;

const forms = [
  /^(?<address>\S+)\s*\((?<name>[^()]+)\)$/,
  /^(?<name>[^<>]+)<(?<address>\S+)>$/,
  /^(?<name>[^()]+)\((?<address>\S+)\)$/,
];

/** Parses `jane@example.com (Jane Doe)`, `Jane Doe <jane@example.com>` and `Jane Doe (jane@example.com)`. */
export function parseContact(text: string): Contact {
  if (text.length > longest || !text.includes('@')) {
    return { name: text };
  }
  const told = forms
    .map(form => form.exec(text)?.groups)
    .find(groups => groups && /^.+@./.test(groups.address));
  if (!told) {
    const email = parseEmailAddress(text);
    return email === undefined ? { name: text } : { email };
  }
  const { name, address } = told;
  return {
    name: name.replace(/^\s*"(.*)"\s*$/, '$1').trim() || undefined,
    email: parseEmailAddress(address),
  };
}

/** Parses several authors if each one has a name and an address; otherwise one. */
function parseContacts(text: string): Contact[] {
  if (text.length > longest || !text.includes('@')) {
    return [{ name: text }];
  }
  const parts = text.split(/[,;]\s*/).map(parseContact);
  return parts.every(({ name, email }) => name && email)
    ? parts
    : [parseContact(text)];
}

/** Reads the contacts of an element from its text or, as in Atom, from its child elements. */
export function readContacts(
  element: XmlElement,
  context: FieldContext,
): Contact[] {
  const name = findChild(element, 'name');
  const email = findChild(element, 'email');
  if (!name && !email) {
    const text = readText(element, context);
    return text === undefined ? [] : parseContacts(text);
  }
  const named = name && readText(name, context);
  const mail = email && readText(email, context);
  return [
    {
      ...(named === undefined ? {} : parseContact(named)),
      ...(mail === undefined ? {} : { email: parseEmailAddress(mail) }),
    },
  ];
}

/** A key that is equal for a name in any case, with or without accents and punctuation; empty if it is not a name. */
export function nameKey(name: string): string {
  const words = name
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}
