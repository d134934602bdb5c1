/**
 * Linux's errno values that become a class of their own, and the texts of the commonest: what a
 * library without an operating system underneath (a wasm module in a browser) falls back to.
 */
const LINUX: readonly (readonly [code: string, value: number, text: string])[] = [
  ['EPERM', 1, 'Operation not permitted'],
  ['ENOENT', 2, 'No such file or directory'],
  ['ESRCH', 3, 'No such process'],
  ['EINTR', 4, 'Interrupted system call'],
  ['EIO', 5, 'Input/output error'],
  ['EBADF', 9, 'Bad file descriptor'],
  ['ECHILD', 10, 'No child processes'],
  ['EAGAIN', 11, 'Resource temporarily unavailable'],
  ['EWOULDBLOCK', 11, 'Resource temporarily unavailable'],
  ['ENOMEM', 12, 'Cannot allocate memory'],
  ['EACCES', 13, 'Permission denied'],
  ['EEXIST', 17, 'File exists'],
  ['ENOTDIR', 20, 'Not a directory'],
  ['EISDIR', 21, 'Is a directory'],
  ['EINVAL', 22, 'Invalid argument'],
  ['ENOSPC', 28, 'No space left on device'],
  ['EPIPE', 32, 'Broken pipe'],
  ['EDOM', 33, 'Numerical argument out of domain'],
  ['ERANGE', 34, 'Numerical result out of range'],
  ['ECONNABORTED', 103, 'Software caused connection abort'],
  ['ECONNRESET', 104, 'Connection reset by peer'],
  ['ESHUTDOWN', 108, 'Cannot send after transport endpoint shutdown'],
  ['ETIMEDOUT', 110, 'Connection timed out'],
  ['ECONNREFUSED', 111, 'Connection refused'],
  ['EALREADY', 114, 'Operation already in progress'],
  ['EINPROGRESS', 115, 'Operation now in progress'],
];

/** Values by name. */
export const constants: Readonly<Record<string, number>> = Object.fromEntries(
  LINUX.map(([code, value]) => [code, value]),
);

/** What `strerror` says where the backend has none. */
export function errorText(errno: number): string {
  return LINUX.find(([, value]) => value === errno)?.[2] ?? `Unknown error ${String(errno)}`;
}
