/** Property paths as `ignoreChanges` and `replaceOnChanges` take them: `a.b[0]["c"]`, `*` for any. */
import { isObject } from "../../values";
import type { Properties, Value } from "../../values";

type Key = string | number;

export function parsePath(path: string): Key[] {
  const keys: Key[] = [];
  for (const match of path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+|\*)\]|([^.[\]]+)/g)) {
    const [, quoted, index, plain] = match;
    if (quoted !== undefined) {
      keys.push(quoted.replace(/\\(.)/g, "$1"));
    } else {
      keys.push(index === undefined ? (plain ?? "") : index === "*" ? "*" : Number(index));
    }
  }
  return keys;
}

/** `news` with the values of `olds` at the given paths; what `olds` has not is taken out. */
export function resetPaths(paths: string[], olds: Properties, news: Properties): Properties {
  return paths.reduce((current, path) => reset(parsePath(path), olds, current) as Properties, news);
}

function reset([key, ...rest]: Key[], old: Value | undefined, current: Value | undefined): Value | undefined {
  if (key === undefined) {
    return old;
  }
  if (isObject(current) || isObject(old)) {
    const olds = isObject(old) ? old : {};
    const news = { ...(isObject(current) ? current : {}) };
    for (const name of key === "*" ? new Set([...Object.keys(olds), ...Object.keys(news)]) : [String(key)]) {
      const value = reset(rest, olds[name], news[name]);
      if (value === undefined) {
        delete news[name];
      } else {
        news[name] = value;
      }
    }
    return current === undefined && Object.keys(news).length === 0 ? undefined : news;
  }
  if (Array.isArray(current) && Array.isArray(old)) {
    // Elements that were added or taken away cannot be ignored: they have no old value to keep.
    return current.map((element, index) =>
      (key === "*" || key === index) && index < old.length
        ? (reset(rest, old[index], element) ?? null)
        : element,
    );
  }
  return current;
}

/** True if a change of the property `name` is a change at, below or above one of the paths. */
export function touches(paths: string[], name: string): boolean {
  return paths.some((path) => {
    const [first] = parsePath(path);
    return first === "*" || first === name;
  });
}
