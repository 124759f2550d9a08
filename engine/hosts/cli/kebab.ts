/**
 * The name of an option as it is typed.
 *
 * @example kebab("maxFailures") // => "max-failures"
 */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
