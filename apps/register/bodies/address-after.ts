/** Filters of lists that name a body. */
const filters = ['body', 'responsible'];

/** The address of a list, asking for a body by its new name where it asked for it by the old one. */
export const addressAfter = (address: string, from: string, to: string): string => {
  const [path = '', ...rest] = address.split('?');
  const asked = [...new URLSearchParams(rest.join('?'))];
  if (!asked.some(([name, value]) => filters.includes(name) && value === from)) return address;
  const turned = asked.map(([name, value]): [string, string] => [
    name,
    filters.includes(name) && value === from ? to : value,
  ]);
  return `${path}?${new URLSearchParams(turned)}`;
};
