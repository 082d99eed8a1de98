import { readText } from '../fields';
import type { Contact, FieldContext } from '../fields';
import { child } from '../xml/element';
import type { XmlElement } from '../xml/element';
import { emailAddress } from './email';

/** Longer ones are taken for the name as a whole. */
const longest = 1000;

const forms = [
  /^(?<address>\S+)\s*\((?<name>[^()]+)\)$/,
  /^(?<name>[^<>]+)<(?<address>\S+)>$/,
  /^(?<name>[^()]+)\((?<address>\S+)\)$/,
];

/** `jane@example.com (Jane Doe)`, `Jane Doe <jane@example.com>` and `Jane Doe (jane@example.com)`. */
export function parseContact(text: string): Contact {
  if (text.length > longest || !text.includes('@')) {
    return { name: text };
  }
  const told = forms
    .map(form => form.exec(text)?.groups)
    .find(groups => groups && /^.+@./.test(groups.address));
  if (!told) {
    const email = emailAddress(text);
    return email === undefined ? { name: text } : { email };
  }
  const { name, address } = told;
  return {
    name: name.replace(/^\s*"(.*)"\s*$/, '$1').trim() || undefined,
    email: emailAddress(address),
  };
}

/** Several authors behind each other, where each one is told with name and address; else one. */
function parseContacts(text: string): Contact[] {
  if (text.length > longest || !text.includes('@')) {
    return [{ name: text }];
  }
  const parts = text.split(/[,;]\s*/).map(parseContact);
  return parts.every(({ name, email }) => name && email)
    ? parts
    : [parseContact(text)];
}

/** Whom an element names, in text or, as in Atom, in elements of its own. */
export function contactsIn(
  element: XmlElement,
  context: FieldContext,
): Contact[] {
  const name = child(element, 'name');
  const email = child(element, 'email');
  if (!name && !email) {
    const text = readText(element, context);
    return text === undefined ? [] : parseContacts(text);
  }
  const named = name && readText(name, context);
  const mail = email && readText(email, context);
  return [
    {
      ...(named === undefined ? {} : parseContact(named)),
      ...(mail === undefined ? {} : { email: emailAddress(mail) }),
    },
  ];
}

/** What is the same for one name in any case, with or without accents and punctuation; empty for what is no name. */
export function nameKey(name: string): string {
  const words = name
    .slice(0, longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return words?.join(' ') ?? '';
}
