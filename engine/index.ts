// The public face of the engine: the only file that the hosts, the playground and other projects import.
export {};
